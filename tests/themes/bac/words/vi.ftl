change-rank =
    { $rises ->
        [true] lên
       *[false] xuống
    } { $places } bậc
goal-up-places = lên { $by } bậc so với năm { $year }
goal-margin-places = { $by } bậc
