## phrases

rank = Hạng
unit = Đơn vị
score = Điểm
year = Năm
index = Chỉ số
component = Chỉ số thành phần
score-change = Thay đổi điểm
rank-change = Thay đổi hạng
mean = Trung bình
median = Trung vị
best = Cao nhất
worst = Thấp nhất
own-score = Điểm tự chấm
respondents = Số người được khảo sát
votes = Số phiếu
margin = Sai số
max = Tối đa
share = Tỷ lệ so với tối đa
band = Xếp loại
source = Nguồn
weight = Trọng số
lost = Còn thiếu so với tối đa
note = Ghi chú
goal = Mục tiêu
actual = Kết quả
points = điểm
percentage-points = điểm phần trăm
met = Đạt
missed = Chưa đạt
partly = Đạt một phần
unknown = Chưa có số liệu
undecidable = Chưa thể kết luận
declared = công bố
computed = tính toán
not-published = không công bố
not-assessed = không được đánh giá
did-not-exist = chưa có hoặc không còn
not-comparable = không so sánh được
did-not-exist-yet = chưa thành lập
no-longer-existed = không còn tồn tại

## change

change-unchanged = không đổi

## date

date-on = ngày
date-in = tháng
date-in-2 = năm

## amount

amount-less-than = chưa đến
amount-points = { " " }điểm

## behind

behind-the-first = Cách đơn vị dẫn đầu
behind-the-place-above = Cách hạng trên

## changes

changes-score-unchanged = điểm không đổi
changes-as-the-source-states = { " " }(theo nguồn công bố)
changes-up = tăng
changes-down = giảm

## covers

covers-all-units-that-were-ranked = có đủ các đơn vị được xếp hạng; hạng tính từ điểm công bố, các đơn vị bằng điểm có cùng hạng
covers-all-units-that-were-ranked-are-listed-the-source = có đủ các đơn vị được xếp hạng; nguồn chỉ công bố thứ hạng, không công bố điểm
covers-only-values-with-a-known = chỉ gồm những giá trị đã tìm được nguồn; hạng ghi theo nguồn công bố và không tính số liệu chung của cả nhóm

## drawn

drawn-scores = Điểm
drawn-ranks = Hạng
drawn-one-bar-a-unit-the = mỗi thanh là một đơn vị, vạch đứt là trung bình
drawn-one-bar-a-unit = mỗi thanh là một đơn vị
drawn-shares = mỗi thanh là một đơn vị, xếp theo tỷ lệ so với điểm tối đa của đơn vị ấy
drawn-one-tick-a-unit-the = mỗi vạch là một đơn vị, vạch đứt là trung bình
drawn-one-tick-a-unit = mỗi vạch là một đơn vị
drawn-heat = ô càng rõ màu thì càng gần mức cao nhất của cột
drawn-tiles = mỗi ô là một đơn vị, đặt gần đúng vị trí; màu càng đậm thì hạng càng cao; các ô bằng nhau, không nói lên diện tích hay dân số
drawn-goals = Thanh: mức đạt được; vạch đứng và khoảng xám: mức cần đạt
drawn-here = số liệu có trong bảng trên trang này.
drawn-there = số liệu có trong bảng trên trang của biểu đồ.
drawn-one-bar-a-unit-best = Mỗi thanh là một đơn vị, xếp từ cao đến thấp
drawn-each-bar-is-a-units = Mỗi thanh là điểm của một đơn vị, xếp theo tỷ lệ so với điểm tối đa của đơn vị ấy
drawn-each-tick-is-a-unit = Mỗi vạch là một đơn vị trên cùng một thang điểm
drawn-the-stronger-a-cells-colour = Ô càng rõ màu thì điểm càng gần mức cao nhất của cột
drawn-one-cell-a-unit-set = Mỗi ô là một đơn vị, đặt gần đúng vị trí trên bản đồ, màu càng đậm thì hạng càng cao
drawn-a-line-over-the-years = Đường qua các năm, ngắt ở năm không có kết quả hoặc khi đổi bộ chỉ số
drawn-a-line-over-the-years-2 = Đường qua các năm
drawn-a-line-for-each-unit = Mỗi đơn vị một đường qua các năm, ngắt ở năm không có kết quả hoặc khi đổi bộ chỉ số, không nối với đường của đơn vị khác
drawn-one-line-a-unit-better = Mỗi đường là hạng của một đơn vị qua các năm, hạng tốt hơn ở phía trên
drawn-one-rail-an-index-from = Mỗi vạch ngang đi từ hạng 1 đến hạng cuối của một chỉ số
drawn-the-bar-is-what-was = Thanh là kết quả đạt được, vạch là mức cần đạt
drawn-the-numbers-are-in-the = Số liệu có trong bảng ở trang của chỉ số.

## earlier

earlier-the-year-compared-with = năm so sánh trước đó
earlier-the-year-with-the-lowest = năm có hạng thấp nhất

## field-moved

field-moved-meanwhile = Trong khi đó,{ " " }
field-moved-also = Cũng{ " " }

## fixed

fixed-scores-are-printed-rounded-changes = Điểm in ra đã làm tròn; thay đổi và chênh lệch tính từ mọi chữ số đã công bố, nên có thể hơn kém hiệu của hai số in một đơn vị ở chữ số cuối.
fixed-the-source-does-not-publish = Nguồn không công bố điểm của từng chỉ số thành phần.

## goal

goal-rank = hạng
goal-from = từ{ " " }
goal-place = hạng
goal-places = hạng
goal-at-least = từ
goal-above = trên
goal-no-worse-than = không thấp hơn
goal-at-most = không quá

## in-search

in-search-edition = Kỳ công bố
in-search-programme = Mục tiêu
in-search-document = Văn bản
in-search-former = Tên trước đây
in-search-since = từ

## in-table

in-table-average = ; trung bình:{ " " }
in-table-known-only-in-part = , mới biết một phần
in-table-first = ; dẫn đầu:{ " " }
in-table-sharing-first-place = ; cùng dẫn đầu:{ " " }
in-table-only-a-part-of-the = { " " }Chỉ có một phần kết quả.

## kept

kept-stands = giữ nguyên như bản in.
kept-it-stands = Giữ nguyên như bản in.
kept-right = Thực ra:
kept-reason = Lý do giữ nguyên:
kept-noted = Ghi nhận ngày
kept-printed = “{ $printed }” giữ nguyên như bản in.
kept-in-fact = Thực ra: { $right }
kept-because = Lý do giữ nguyên: { $reason }. Ghi nhận ngày { $day }.

## keys

keys-score = điểm
keys-maximum = điểm tối đa
keys-share = tỷ lệ
keys-number-of-units = số đơn vị
keys-change = thay đổi
keys-up-or-down = tăng hay giảm
keys-band = xếp loại
keys-group = nhóm
keys-source = nguồn
keys-note = ghi chú
keys-another-published-value = giá trị khác đã công bố
keys-sheet = trang tính
keys-row-of-the-file = dòng trong tệp nguồn
keys-highest-possible-score = mức tối đa
keys-change-of-score = thay đổi điểm
keys-change-of-rank = thay đổi hạng
keys-points-lost = phần còn thiếu so với tối đa
keys-distance-to-the-next-rank = khoảng cách đến hạng liền trên
keys-distance-to-the-leader = khoảng cách đến đơn vị dẫn đầu
keys-difference-from-the-average = chênh lệch với trung bình
keys-contribution-to-the-change = phần góp vào thay đổi tổng điểm
keys-unexplained-change = phần thay đổi mà các thành phần không giải thích
keys-number-ranked = số đơn vị xếp hạng
keys-average = trung bình
keys-median = trung vị
keys-highest-score = điểm cao nhất
keys-lowest-score = điểm thấp nhất
keys-weight = trọng số
keys-self-assessed-score = điểm tự chấm
keys-number-of-respondents = số người được khảo sát
keys-number-of-votes = số phiếu
keys-margin-of-error = sai số
keys-lowest-possible-score = mức thấp nhất
keys-number-of-others-close-by = số đơn vị khác ở gần
keys-change-of-the-average = thay đổi của trung bình
keys-best-place-on-later-boundaries = hạng tốt nhất có thể theo địa giới về sau
keys-worst-place-on-later-boundaries = hạng thấp nhất có thể theo địa giới về sau
keys-units-on-later-boundaries = số đơn vị theo địa giới về sau
keys-units-lacking-on-later-boundaries = số đơn vị không có kết quả, tính cho địa giới về sau
keys-average-of-the-parts = bình quân theo dân số của các phần
keys-day-of-the-announcement = ngày công bố
keys-event-of-the-announcement = sự kiện công bố
keys-headline = tiêu đề
keys-documents = các văn bản
keys-how-complete-the-table-is = mức đầy đủ của bảng
keys-framework-in-force = bộ chỉ số được dùng
keys-what-bands-go-by = căn cứ xếp loại
keys-number-of-units-ranked = số đơn vị được xếp hạng
keys-day-of-publication = ngày công bố kết quả
keys-stated-change-of-score = thay đổi điểm do nguồn nêu
keys-stated-change-of-rank = thay đổi hạng do nguồn nêu
keys-name = tên
keys-publisher = cơ quan công bố
keys-unit-of-its-scores = đơn vị tính điểm
keys-number-of-decimals = số chữ số thập phân
keys-order-of-units = cách xếp thứ tự
keys-how-the-total-is-made = cách tính tổng điểm
keys-how-it-counts = tính vào tổng điểm
keys-component-above-it = thành phần cấp trên
keys-lowest-value = mức thấp nhất
keys-highest-value = mức cao nhất
keys-kind-of-unit = loại đơn vị
keys-title = tên
keys-date = ngày ban hành
keys-document = văn bản
keys-event-in-english = tên tiếng Anh của sự kiện công bố
keys-headline-in-english = tiêu đề tiếng Anh
keys-note-in-english = ghi chú tiếng Anh
keys-group-in-english = tên tiếng Anh của nhóm
keys-name-in-english = tên tiếng Anh
keys-publisher-in-english = tên tiếng Anh của cơ quan công bố
keys-title-in-english = tên tiếng Anh
keys-rank = hạng

## lacking

lacking-results = Bảng không có kết quả của { $units }.
lacking-more = { $units } khác

## leads

leads-first =
    { $n ->
        [1] { $leaders } dẫn đầu
       *[other] { $leaders } cùng dẫn đầu
    }
leads-with-score =
    { $n ->
        [1] { $leaders } dẫn đầu với { $score }
       *[other] { $leaders } cùng dẫn đầu với { $score }
    }
leads-with-share =
    { $n ->
        [1] { $leaders } dẫn đầu với { $share } điểm tối đa
       *[other] { $leaders } cùng dẫn đầu với { $share } điểm tối đa
    }

## like-for-like

like-for-like-among = Thay đổi hạng so với năm { $year } tính trong { $units } có kết quả cả hai năm.

## made-of

made-of-parts =
    { $way ->
        [up] So với năm { $year }, tổng điểm tăng { $total } { $unit }, gồm:
        [down] So với năm { $year }, tổng điểm giảm { $total } { $unit }, gồm:
       *[same] So với năm { $year }, tổng điểm không đổi, gồm:
    }

## moved

moved-newest = { $index } năm { $year } đạt { $score }
moved-since =
    { $stated ->
        [true] { $index } năm { $year } đạt { $score }, { $change } so với năm { $since } (theo nguồn công bố)
       *[other] { $index } năm { $year } đạt { $score }, { $change } so với năm { $since }
    }

## named

named-correction = Đính chính
named-revision = Điều chỉnh
named-added-to-the-correction = Bổ sung cho đính chính
named-added-to-the-revision = Bổ sung cho điều chỉnh
named-correction-or-revision = Đính chính hoặc điều chỉnh
named-the-whole-table = cả bảng
named-compared-with = { $quantity } so với năm { $year }
named-target = { $programme }, mục tiêu { $number } ({ $day })
named-in-english = { $text } (bản tiếng Anh)
named-text-on = bài viết về { $what }
named-text-on-the-edition = bài viết về kỳ công bố
named-text = bài viết { $path }
named-edition = Kỳ { $year }
named-correction-of = Đính chính ngày { $day }: { $what }
named-bands = { $bands }, Xếp loại
named-band = { $bands }, Xếp loại { $band }
named-source = Nguồn { $title }
named-document = văn bản { $title }

## names

names-by-share = Tính theo phần trăm điểm tối đa, { $said }
names-and = { $first } và { $last }
names-until = đến { $day }
names-since = từ { $day }
names-years-since = từ năm { $year }
names-count = { $n } đơn vị
names-count-of-field = { $n } { $units }
names-former = { $kind } { $name }
names-part-of = thuộc { $parent }
names-document = { $form } số { $number }
# Words ahead of a name of many that it loses behind a number: "các sở" is "sở", "5 sở".
names-words-for-many = các, những

## namesakes

namesakes-former = cũ

## near

near-within = { $units } khác cách { $name } không quá { $within }.

## noted

noted-no-figures = Không có số liệu năm { $years }; ở đó đường không nối.
noted-no-scores = Không có điểm số năm { $years }; ở đó đường không nối.
noted-no-ranks = Không có thứ hạng năm { $years }; ở đó đường không nối.
noted-scores-do-not-compare = Điểm không so sánh với các năm trước.

## objected

objected-answered = Đã nhận { $all } kiến nghị, đã trả lời.
objected-open = Đã nhận { $all } kiến nghị, đang được kiểm tra.
objected-all = Đã nhận { $all } kiến nghị: { $answered } đã trả lời, { $open } đang được kiểm tra.
objected-wrong = Ở { $wrong } kiến nghị, con số đã sai và đã được đính chính.
objected-took =
    { $days ->
        [0] trong ngày
       *[other] sau { $days } ngày
    }

## on-boundaries

on-boundaries-place = hạng { $place }
on-boundaries-places = hạng { $best } đến { $worst }
on-boundaries-there =
    { $n ->
        [0] { $places } trong { $among }
       *[other] { $places } trong { $among }, kể cả khi { $lacking } không có kết quả đứng ở bất kỳ hạng nào
    }
on-boundaries-result = kết quả này ứng với { $places } trong { $among }
on-boundaries-merged = { $index } { $year } của { $name } nằm giữa { $low } và { $high }, ứng với { $places } trong { $among }
on-boundaries-since =
    { $n ->
        [0] Theo địa giới từ { $day }, { $said }, vì điểm của đơn vị sáp nhập nằm giữa điểm các phần của nó.
       *[other] Theo địa giới từ { $day }, { $said }, vì điểm của đơn vị sáp nhập nằm giữa điểm các phần của nó, kể cả khi { $lacking } không có kết quả đứng ở bất kỳ hạng nào.
    }

## other

other-another-published-value = Giá trị khác đã công bố:
other-rank-2 = hạng{ " " }

## place

place-rank = hạng { $place }/{ $of }
place-tied = đồng hạng { $place }/{ $of }
place-rank-of-unknown = hạng { $place } (nguồn không nêu trong bao nhiêu đơn vị)
place-tied-of-unknown = đồng hạng { $place } (nguồn không nêu trong bao nhiêu đơn vị)
place-short-tied = { $place }/{ $of }, đồng hạng

## published

published-by = { $publisher } công bố chỉ số này { $day }.

## ranks

ranks-newest = { $place } năm { $year }
ranks-newest-is-best = { $place } năm { $year } là tốt nhất trong { $n } năm có xếp hạng
ranks-newest-is-worst = { $place } năm { $year } là kém nhất trong { $n } năm có xếp hạng
ranks-after-the-best = { $place } năm { $year }; tốt nhất là hạng { $best }
ranks-since =
    { $stated ->
        [true] { $place } năm { $year }, { $change } so với năm { $since } (theo nguồn công bố)
       *[other] { $place } năm { $year }, { $change } so với năm { $since }
    }
ranks-best = Hạng tốt nhất trong { $n } năm có xếp hạng: { $places }.
ranks-worst = Hạng kém nhất trong { $n } năm có xếp hạng: { $places }.
ranks-in-years =
    { $n ->
        [1] { $place } (năm { $years })
       *[other] { $place } (các năm { $years })
    }

## remark

remark-less-than = { $way } chưa đến { $least }
remark-among = trong { $n } đơn vị có kết quả cả hai năm
remark-in = năm { $year }
remark-tied = đồng hạng
remark-equal = bằng nhau
remark-higher = cao hơn
remark-lower = thấp hơn
remark-as-stated = theo nguồn
remark-first = dẫn đầu
remark-one-place-better = xếp ngay trên
remark-same-rank = đồng hạng
remark-one-place-worse = xếp ngay dưới

## revised

revised-correction = đính chính
revised-revision = điều chỉnh
revised-before = { $what }, trước là { $old }
revised-worked-out-anew = tính lại sau đính chính
revised-many = dựa trên { $n } con số đã đính chính hoặc tính lại

## run

run-of-rises = Điểm tăng { $n } năm liên tiếp, { $from }–{ $to }.
run-of-falls = Điểm giảm { $n } năm liên tiếp, { $from }–{ $to }.
run-longest-rise = Đợt tăng dài nhất: { $n } năm liên tiếp, { $from }–{ $to }.
run-longest-fall = Đợt giảm dài nhất: { $n } năm liên tiếp, { $from }–{ $to }.

## standing

standing-scored = { $name } đạt { $score }
standing-has-no-result = { $name } không có kết quả: { $reason }
standing-in-year = Năm { $year }: { $said }
standing-scored-and-placed = { $name } đạt { $score }, { $place }
standing-placed = { $name } xếp { $place }

## step

step-as-the-source-states = so với năm { $year }, theo nguồn công bố

## strengths

strengths-from-mean = { $name } hơn trung bình nhiều nhất ở { $up }, kém nhiều nhất ở { $down }
strengths-above-mean = { $name } hơn trung bình nhiều nhất ở { $up }
strengths-below-mean = { $name } kém trung bình nhiều nhất ở { $down }
strengths-from-maximum = { $name } gần mức tối đa nhất ở { $up }, xa nhất ở { $down }
strengths-close-to-maximum = { $name } gần mức tối đa nhất ở { $up }
strengths-far-from-maximum = { $name } xa mức tối đa nhất ở { $down }
strengths-components = { $n } chỉ số thành phần của { $name }

## targets

targets-met = { $n } đạt
targets-partly-met = { $n } đạt một phần
targets-not-met = { $n } chưa đạt
targets-without-figures = { $n } chưa có số liệu
targets-undecidable = { $n } chưa thể kết luận
targets-in-list = { $met }/{ $all } mục tiêu đạt
targets-all-without-figures = { $n } mục tiêu chưa có số liệu
targets-by-the-figures = Theo số liệu, trong { $all } mục tiêu: { $counted }.

## totalled

totalled-lowest = Thấp nhất
totalled-beyond = Điểm cộng được tính thêm ngoài mức tối đa.
totalled-sum = Tổng là phép cộng các chỉ số thành phần cấp 1.
totalled-mean = Tổng là trung bình các chỉ số thành phần cấp 1, mỗi thành phần theo trọng số của nó.
totalled-unstated = Cách tính tổng từ các chỉ số thành phần không được công bố đầy đủ.
totalled-at-most = Tối đa { $value }.
totalled-at-least = Thấp nhất { $value }.

## why

why-first = Không có kết quả năm trước để so sánh.
why-absent = Không có kết quả trong năm này nên không có thay đổi.
why-other-unit = Không so sánh với các năm trước vì đơn vị được thành lập từ những đơn vị khác.
why-framework = Không so sánh với năm { $year } vì bộ chỉ số đã thay đổi (nay là “{ $name }”).
why-maximum = Không so sánh với năm { $year } vì điểm tối đa của đơn vị hai năm khác nhau.
why-score-framework = Không so sánh điểm với năm { $year } vì bộ chỉ số đã thay đổi.
why-score-maximum = Không so sánh điểm với năm { $year } vì điểm tối đa của đơn vị đã thay đổi.
why-fields = Không so sánh hạng với năm { $year } vì số đơn vị được xếp hạng thay đổi ({ $before } rồi { $now }) và không rõ là những đơn vị nào.

## widest

widest-components = { $n } chỉ số thành phần của từng { $units }
widest-apart = các { $units } cách xa nhau nhất ở “{ $name }”: từ { $low } đến { $high }

## written

written-none = không có
written-compared-with = { $by } (so với { $year })
written-on-the-boundaries-since = { $by } (theo địa giới từ { $day })
written-among = { $by } (so với { $year }, trong số { $n })
written-the-score = theo điểm
written-the-share-of-the-maximum = theo tỷ lệ so với tối đa
written-what-the-source-states = theo nguồn công bố
written-all-units-that-were-ranked = đủ các đơn vị được xếp hạng
written-values-with-a-known-source = chỉ những giá trị tìm được nguồn
written-per-cent = phần trăm
written-ranked = xếp hạng
written-grouped-only = chỉ chia nhóm
written-sum-of-the-components = cộng các thành phần
written-weighted-mean-of-the-components = trung bình theo trọng số
written-bonus-points = điểm cộng
written-penalty-points = điểm trừ
written-not-made-fully-public = không công bố đầy đủ
written-also = { $said }, nguồn “{ $source }”. { $reason }
written-also-score = điểm { $score }
written-also-rank = hạng { $rank }

## archive

archive-seals-and-archives = Niêm phong và lưu trữ
archive-the-sealed-editions-the-number = Các kỳ công bố đã niêm phong, mã của từng niêm phong và gói lưu trữ để tải về, đối chiếu.

## calendar

calendar-expected = Dự kiến
calendar-confirmed = Đã ấn định
calendar-moved = Đổi ngày
calendar-announced = Đã công bố
calendar-of-announcements = Lịch công bố
calendar-which-results-will-be-announced = Kết quả nào sẽ được công bố, vào ngày nào, ngày ấy đã ấn định hay mới dự kiến, và những lần công bố đã qua.

## citation

citation-accessed-on = (truy cập ngày …).

## communes

communes-my-commune = Xã, phường của tôi
communes-which-commune-or-ward-of = Xã, phường, thị trấn trước đây nay thuộc xã, phường nào, và xã, phường nay gồm những đơn vị nào: tìm theo tên cũ hoặc tên mới, có dấu hay không dấu.

## parts

parts-part = một phần{ " " }

## choice

choice-choose = Chọn{ " " }
choice-show-chosen-units-only = Chỉ hiện đơn vị đã chọn
choice-clear = Bỏ chọn
choice-choose-units-to-compare = Chọn đơn vị để so sánh

## home

home-compared-with = So sánh với
home-difference = Chênh lệch
home-years-side-by-side = Các năm cạnh nhau

## compare

compare-compare = So sánh

## corrections

corrections-corrections = Đính chính
corrections-every-published-figure-that-was = Mọi con số đã công bố rồi được sửa: giá trị cũ, giá trị mới, lý do và ngày sửa.
corrections-something-on-this-page-was = Trang này có nội dung đã sửa sau khi công bố:

## document

document-documents = Văn bản
document-leads = Chủ trì
document-supports = Phối hợp

## documents

documents-directives-notices-reports-and-articles = Chỉ thị, thông báo, báo cáo và bài viết mà các kết quả gắn với.

## downloads

downloads-data = Dữ liệu
downloads-all-figures-of-the-site = Toàn bộ số liệu của trang dưới dạng tệp tải về, mỗi giá trị có nguồn.
downloads-average-median-highest-lowest = trung bình, trung vị, cao nhất, thấp nhất
downloads-of-the-whole-and-of = của cả bảng và từng thành phần
downloads-all-data-of-all-years = Toàn bộ số liệu các năm trong một tệp
downloads-one-row-a-result-a = mỗi dòng là một kết quả, một chỉ số thành phần hoặc một nhóm xếp hạng
downloads-list-of-all-data = Bản kê toàn bộ số liệu
downloads-a-frictionless-data-package-columns = gói dữ liệu Frictionless: từng cột, nguồn, kích thước và mã kiểm tra của mọi tệp
downloads-catalogue-of-data-sets = Danh mục bộ dữ liệu
downloads-by-dcat-for-portals-of = theo chuẩn DCAT, cho các cổng dữ liệu mở
downloads-all-units-all-years = Mọi đơn vị, mọi năm
downloads-maxima-weights-bounds-of-bands = điểm tối đa, trọng số, ngưỡng xếp loại
downloads-all-indices-all-years = Mọi chỉ số, mọi năm
downloads-goals-what-was-reached-and = mức cần đạt, kết quả đạt được và đánh giá từng mục tiêu

## edition

edition-totals-of-all-units = Tổng điểm của các đơn vị

## entry

entry-result = Kết quả (%)

## figure

figure-new-framework = Bộ chỉ số mới

## glossary

glossary-terms-and-signs = Thuật ngữ và ký hiệu
glossary-what-every-index-component-term = Mỗi chỉ số, chỉ số thành phần, thuật ngữ và ký hiệu trên trang này nghĩa là gì.

## held

held-until = Giữ đến
held-not-published = chưa công bố
held-draft-not-published = Bản nháp – chưa công bố

## tables

tables-results-by-year = Kết quả qua các năm
tables-first = Đơn vị dẫn đầu

## indices

indices-indices = Chỉ số
indices-what-each-index-measures-who = Mỗi chỉ số đo điều gì, ai công bố, và kết quả mới nhất.

## ledger

ledger-the-ledger = Sổ công bố
ledger-every-seal-and-correction-in = Mọi lần niêm phong và đính chính theo thứ tự thời gian, mục sau giữ mã của mục trước.

## linked

linked-viet-nam = Việt Nam
linked-no-licence-covers-all-of = Không có giấy phép chung: xem điều kiện của từng nguồn

## message

message-report-a-wrong-figure = Báo một con số sai
message-page = Trang
message-figure = Con số
message-value = Giá trị
message-wrong = Sai ở chỗ
message-objection = Kiến nghị

## methodology

methodology-how-it-is-measured-and = Cách đo và cách kiểm tra
methodology-as-the-publisher-states = theo cơ quan công bố
methodology-of-the-maximum = % điểm tối đa
methodology-a-higher-score-ranks-better = Đơn vị có điểm cao hơn được xếp hạng tốt hơn; nếu điểm tối đa của các đơn vị khác nhau thì xét theo tỷ lệ so với điểm tối đa.
methodology-the-publisher-gives-groups-only = Cơ quan công bố chỉ chia nhóm, không xếp hạng; hạng trên trang này do trang tính từ điểm đã công bố.
methodology-ties = Các đơn vị bằng điểm có cùng hạng và hạng kế tiếp bị bỏ qua: 1, 2, 2, 4.
methodology-denominator = Mẫu số của hạng là số đơn vị có kết quả trong năm đó; năm nào chỉ biết một phần kết quả thì ghi hạng và mẫu số theo nguồn.
methodology-changes = Thay đổi chỉ được tính giữa hai năm so sánh được với nhau; số dương luôn là tốt lên. Hạng được so sánh trong những đơn vị có kết quả cả hai năm.
methodology-there-is-or-may-be = Có hoặc có thể có kết quả, nhưng cơ quan công bố chưa công khai.
methodology-the-unit-was-not-measured = Đơn vị không được đo trong năm đó.
methodology-the-unit-or-the-component = Đơn vị hoặc chỉ số thành phần chưa có hoặc không còn; biết rõ đơn vị thì ghi “chưa thành lập” hoặc “không còn tồn tại”.
methodology-there-is-a-value-but = Có kết quả nhưng không so sánh được với các kết quả khác trong cột.

## tree

tree-lead = Đơn vị chủ trì
tree-does-not-apply = không áp dụng
tree-to = { " " }đến{ " " }

## methods

methods-how-each-index-is-measured = Mỗi chỉ số được đo thế nào, mỗi con số được kiểm tra ra sao, và những con số giữ nguyên như bản in dù sai.

## not-found

not-found-page-not-found = Không tìm thấy trang
not-found-there-is-no-page-at = Địa chỉ này không có trên trang.

## objections

objections-objections = Kiến nghị
objections-to-published-figures-which = Kiến nghị về các con số đã công bố: con số nào, bị cho là sai ở đâu, được trả lời ra sao và sau bao lâu.
objections-the-objection-was-right = Kiến nghị đúng
objections-the-figure-was-wrong-and = Con số đã sai, nhưng không như kiến nghị nêu
objections-the-figure-is-right = Con số đúng
objections-the-objection-was-withdrawn = Kiến nghị đã được rút

## overview

overview-average-and-leading-unit = Trung bình và đơn vị dẫn đầu
overview-first = Dẫn đầu

## programme

programme-to-be-reached = Mức cần đạt
programme-by = Hạn
programme-against-the-goal = So với mức cần đạt
programme-verdict = Đánh giá
programme-no = Số
programme-targets = Các mục tiêu

## actuals

actuals-by = { " " }đến{ " " }
actuals-in = { " " }năm{ " " }

## waivers

waivers-target = Mục tiêu{ " " }
waivers-targets-said-to-be-met = Số mục tiêu được nêu là đạt

## programmes

programmes-what-was-to-be-reached = Các mục tiêu đã đặt ra, hạn phải đạt và kết quả thực tế đặt cạnh nhau.

## basis

basis-finer = Điểm in ở đây đã làm tròn; hạng, thay đổi và chênh lệch tính từ mọi chữ số đã công bố: hai đơn vị in cùng điểm có thể khác hạng, hiệu của hai số in có thể lệch một đơn vị ở chữ số cuối.
basis-groups = Cơ quan công bố chỉ chia nhóm, không xếp hạng các đơn vị; hạng ở đây do trang này tính từ điểm đã công bố.
basis-own-maxima = Điểm tối đa của các đơn vị khác nhau vì bỏ tiêu chí không áp dụng; thứ hạng xét theo tỷ lệ so với điểm tối đa.
basis-the-table-has-all-units = Bảng có đủ các đơn vị được xếp hạng; nguồn chỉ công bố thứ hạng, không công bố điểm.
basis-the-table-has-all-units-that-were-ranked-ranks = Bảng có đủ các đơn vị được xếp hạng; hạng tính từ điểm công bố, các đơn vị bằng điểm có cùng hạng.
basis-only-values-with-a-known = Bảng chỉ gồm những giá trị đã tìm được nguồn; hạng ghi theo nguồn công bố và không tính số liệu chung của cả nhóm.

## ranking

ranking-other-units = Đơn vị khác
ranking-units-with-a-result = Số đơn vị có kết quả

## notes

notes-totals-are-sums-of-the = Tổng điểm do trang này cộng từ các thành phần; nguồn không công bố tổng.
notes-totals-are-weighted-means-of = Tổng điểm do trang này tính từ các thành phần theo trọng số; nguồn không công bố tổng.
notes-not-used-because = . Không dùng vì:{ " " }

## table

table-of-maximum = So với tối đa (%)

## search

search-heading = Đề mục
search-search = Tìm kiếm
search-all-units-indices-components-documents = Mọi đơn vị, chỉ số, chỉ số thành phần, văn bản, kỳ công bố, mục tiêu và đề mục của trang, xếp theo vần chữ cái.

## sources

sources-file = , tệp{ " " }
sources-licence = { " " }Giấy phép:{ " " }

## table

table-table = Bảng

## taken

taken-in-the-source-file = Trong tệp nguồn:{ " " }
taken-sheet = trang tính “
taken-row = dòng{ " " }
taken-cell = ô{ " " }
taken-total = tổng điểm
taken-components = thành phần
taken-by-a-correction-not-by = { " " }Theo đính chính, không theo tệp:{ " " }

## tasks

tasks-lead = Chủ trì
tasks-support = Phối hợp

## unit

unit-belongs-to = Thuộc
unit-before = Trước đây là
unit-since = Thành lập
unit-until = Kết thúc hoạt động
unit-formed-out-of = Hình thành từ
unit-formerly-in = Trước đây thuộc
unit-succeeded-by = Đơn vị kế tục
unit-its-communes = Xã, phường trước đây

## explanation

explanation-rounding-of-the-parts = Chênh do làm tròn

## facts

facts-maximum = tối đa{ " " }

## unit-in-edition

unit-in-edition-all-indices = Các chỉ số

## parts

parts-of-maximum = So với tối đa

## shares

shares-in-the-column-of-maximum = Trong cột “So với tối đa”, thanh là tỷ lệ so với điểm tối đa, vạch đứng là trung bình, tam giác là mức cao nhất.
shares-in-the-column-of-maximum-the-bar-is-the = Trong cột “So với tối đa”, thanh là tỷ lệ so với điểm tối đa.

## units

units-units = Đơn vị
units-all-units-that-this-site = Mọi đơn vị được nhắc tới trên trang này, xếp theo loại.

## waivers

waivers-note = Lưu ý{ " " }
waivers-notes-on-figures = Lưu ý về con số
waivers-notes-on-figures-in-this = Lưu ý về con số trong bài
waivers-back-to-the-figure = Về lại con số
waivers-all-figures-that-stay-as = Mọi con số giữ nguyên như bản in
waivers-target-2 = Mục tiêu

## beside

beside-basis = Cách có điểm

## changes

changes-change-of-score-compared-with = Thay đổi điểm so với năm khác
changes-that-other-year-score = Năm khác ấy (điểm)
changes-change-of-rank-compared-with = Thay đổi hạng so với năm khác
changes-that-other-year-rank = Năm khác ấy (hạng)

## fields

fields-code-of-the-field = Mã nhóm xếp hạng
fields-field = Nhóm xếp hạng
fields-name-in-english = Tên tiếng Anh
fields-code-of-the-component = Mã chỉ số thành phần
fields-level = Cấp
fields-number-ranked = Số đơn vị xếp hạng
fields-change-of-the-average-of = Thay đổi của trung bình các đơn vị có điểm cả hai năm
fields-change-of-the-average-compared = Thay đổi của trung bình so với năm
fields-change-of-the-average-units = Thay đổi của trung bình: số đơn vị có điểm cả hai năm
fields-number-of-units-on-later = Số đơn vị theo địa giới về sau
fields-number-of-units-without-a = Số đơn vị không có kết quả, tính cho địa giới về sau

## goals

goals-code-of-the-programme = Mã chương trình
goals-number = Số mục tiêu
goals-part-of-target-number = Thuộc mục tiêu số
goals-quantity = Đại lượng
goals-comparison-with-the-goal = Cách so với mức cần đạt
goals-worst-rank-that-meets-it = Hạng thấp nhất còn đạt
goals-date = Thời điểm
goals-numerator = Tử số
goals-denominator = Mẫu số
goals-address-of-the-figure = Địa chỉ con số
goals-against-the-year = So với năm
goals-to-be-better-by = Cần hơn
goals-result-of-that-year = Kết quả năm ấy

## measured

measured-code-of-the-field = Mã nhóm
measured-code-of-the-framework = Mã bộ chỉ số
measured-code-of-the-band = Mã xếp loại
measured-name = Tên
measured-in-force-from = Áp dụng từ năm
measured-in-force-to-the-end = Áp dụng đến hết năm
measured-how-it-counts = Tính vào tổng điểm
measured-lowest-possible-score-where-below = Mức thấp nhất, nếu dưới 0
measured-from = Từ mức
measured-to-as-the-source-states = Đến mức (theo nguồn)
measured-what-bounds-are-compared-with = Mức tính theo

## origin

origin-sheet-of-the-source = Trang tính trong tệp nguồn
origin-cell-of-the-source = Ô trong tệp nguồn
origin-day-of-the-correction-of = Ngày đính chính giá trị lấy từ tệp nguồn

## parts

parts-distance-to-the-next-rank = Khoảng cách đến hạng liền trên
parts-distance-to-the-leader = Khoảng cách đến đơn vị dẫn đầu
parts-difference-from-the-average = Chênh lệch với trung bình
parts-contribution-to-the-change-of = Phần góp vào thay đổi tổng điểm, nếu tổng là trung bình theo trọng số
parts-change-that-the-components-do = Phần thay đổi mà các thành phần không giải thích
parts-number-of-others-within-a = Số đơn vị khác cách không quá một phần trăm điểm tối đa
parts-change-of-score-compared-with = Thay đổi điểm so với năm
parts-change-of-rank-compared-with = Thay đổi hạng so với năm
parts-change-of-rank-units-with = Thay đổi hạng: số đơn vị có kết quả cả hai năm, nếu không phải tất cả

## results

results-code-of-the-unit = Mã đơn vị
results-kind-of-unit = Loại đơn vị
results-share-as-published = Tỷ lệ công bố
results-rank-published-or-computed = Hạng công bố hay tính toán
results-tied = Đồng hạng
results-change-of-score-published-or = Thay đổi điểm: công bố hay tính toán
results-change-of-rank-published-or = Thay đổi hạng: công bố hay tính toán
results-why-there-is-no-change = Lý do không so sánh
results-title-of-the-source = Tên nguồn
results-address-of-the-source = Địa chỉ nguồn

## surveyed

surveyed-code-of-the-component-empty = Mã chỉ số thành phần; trống ở dòng của cả bảng
surveyed-component = thành phần “{ $name }”
surveyed-asked = khảo sát { $people } người
surveyed-margin = sai số ±{ $margin } { $unit }, theo cơ quan công bố

## whole

whole-code-of-the-unit-empty = Mã đơn vị; trống ở dòng của nhóm

## archive

archive-code-of-the-source = Mã nguồn
archive-title = Tên
archive-publisher = Nơi công bố
archive-address = Địa chỉ
archive-date = Ngày
archive-licence = Giấy phép

## places

places-rank-1 = hạng 1

## headings of pages

heading-measured = Cách đo { $subject }
heading-components = { $subject }: Chỉ số thành phần
heading-over-years = { $subject } qua các năm
heading-fields = { $subject }: nhóm xếp hạng
heading-survey = { $subject }: số người được khảo sát, sai số
heading-former = { $subject }: các đơn vị trước
heading-others = { $subject }: Đơn vị khác
heading-all-units = Tất cả đơn vị qua các năm: { $subject }
heading-differs-in = Năm { $subject } chênh lệch
heading-year = Năm { $subject }
heading-in-year = năm { $subject }
heading-tables = Bảng kết quả năm { $subject }
heading-results-in = Kết quả năm { $subject }
heading-all-indices = Kết quả các chỉ số năm { $subject }
heading-story = Nổi bật năm { $subject }
heading-announcement = Công bố kết quả các chỉ số năm { $subject }
heading-results-of = Kết quả của { $subject }
heading-year-by-year = Kết quả từng năm: { $subject }
heading-side-by-side = { $subject }: các năm cạnh nhau
heading-against-others = { $subject } so với các đơn vị khác
heading-against-itself = { $subject } so với chính mình

## export

others-value = Giá trị khác đã công bố { $nth }: { $name }
