change-rank =
    { $rises ->
        [true] up
       *[false] down
    } { $places ->
        [one] 1 step
       *[other] { $places } steps
    }
