### What authors are told: problems in their files, answers of commands, questions of the import.

here = ở đây

## check

target-of-programme = mục tiêu { $number } của “{ $programme }”
programme-begins-here = chương trình bắt đầu ở đây
no-line-defines-this-label = không dòng nào định nghĩa nhãn này
blank-in-the-address = có dấu cách trong địa chỉ hoặc trước ngoặc
because-of-this = từ chỗ này
results-not-announced-then = lúc ấy kết quả chưa được công bố
day-of-the-announcement = ngày công bố ở đây
kind-given-here = loại đơn vị ghi ở đây
maximum-set-here = mức tối đa được đặt ở đây
date-of-the-source = ngày của nguồn
life-given-here = thời gian tồn tại ghi ở đây
place-it-names = chỗ được ghi

## check/actual_before_start

why--actual-before-start = Chương trình 2021–2025 không thể đã đạt gì từ năm 2012: năm bị gõ nhầm, và biểu đồ lấy sai giá trị mới nhất. Giá trị gốc trước khi đặt mục tiêu thì ghi ở `note`, không ghi là kết quả đạt được. Ngày sai mà vẫn nằm trong chương trình thì không thấy được.
actual-before-start-value-lies-when-programme = kết quả đề { $date } của { $entry } ở trước năm { $from }, khi chương trình bắt đầu
actual-before-start-must-later = phải từ năm { $from } trở đi
actual-before-start-help = đối chiếu ngày với nguồn; giá trị trước khi đặt mục tiêu thì ghi ở note

## check/actual_differs

why--actual-differs = Mục tiêu “PAR INDEX hạng 45–50” có `index: par`; hạng năm 2022 đã có trong kỳ công bố 2022 là 24, nên không gõ lại: bỏ `value` thì giá trị được lấy từ đó, hoặc chỉ rõ con số bằng `figure: par/2022/lai-chau/rank`. Giá trị vẫn gõ thì phải khớp, tới số chữ số đã gõ; một con số có hai giá trị trên hai trang là sai ở một trang. Báo cáo in khác thì ghi ở `note`, hoặc ghi ngoại lệ kèm lý do. Con số mà `figure` chỉ ra phải là của đơn vị, chỉ số và đại lượng của mục tiêu, trong năm của `date`. Chỉ số, năm hoặc đơn vị không có trong hồ sơ thì không so được.
actual-differs-not-measures = { $path } không phải là con số mà { $entry } đo
actual-differs-number = con số này là của { $whose }
actual-differs-unit-index-quantity-target = đơn vị, chỉ số và đại lượng của mục tiêu ở đây
actual-differs-help-correct-address-unit-index = sửa địa chỉ cho đúng đơn vị, chỉ số và đại lượng của mục tiêu
actual-differs-value-record = giá trị { $value } ({ $date }) của { $entry } khác { $holds } trong hồ sơ
actual-differs-figure-is = { $path } là { $holds }
actual-differs-help-leave-value-out-take = bỏ value để lấy từ hồ sơ; nguồn in khác thì nêu ở note
actual-differs-figure-stands = con số của năm { $year } được ghi cho { $date } ở { $entry }
actual-differs-figure-of-year = năm { $year }
actual-differs-date-given = ngày ghi ở đây
actual-differs-help-correct-address-date = sửa địa chỉ hoặc ngày
actual-differs-record-no-figure = hồ sơ không có con số cho { $date } của { $entry }
actual-differs-help-correct-address-give-value = sửa địa chỉ, hoặc ghi value như nguồn nêu
actual-differs-there-is-no = không có { $path }
actual-differs-of-which-not-clear = không rõ chỉ số hay đơn vị nào

## check/addition_not_entered

why--addition-not-entered = Đính chính đã ghi sổ chỉ được thêm hai điều: bản dịch của lý do, và văn bản quyết định đính chính (văn bản có ngày riêng thì đến ngày ấy mới hiện). Điều thêm vào là một mục mới của sổ, còn mục cũ giữ nguyên. Chạy congbo seal với năm của kỳ; khi chưa ghi thì điều ấy chưa được sổ giữ. Không có ngoại lệ cho quy tắc này.
addition-not-entered-added-correction-ledger-yet = phần thêm vào đính chính { $figure } chưa ghi vào sổ công bố
addition-not-entered-translation-or-document-came-later = bản dịch của lý do hoặc văn bản có sau khi ghi sổ
addition-not-entered-help = chạy `congbo seal { $year }` để ghi thêm vào sổ

## check/address_shared

why--address-shared = Tệp pages/so-sanh.md sẽ ghi đè trang so sánh, chỉ số mang mã “index” ghi đè trang của kỳ công bố. Một trong hai trang biến mất mà không ai hay. Trên Windows chữ hoa và chữ thường trong tên tệp là một, nên cũng được so như nhau.
address-shared-belongs-another-page-already = địa chỉ { $tail } đã là của một trang khác
address-shared-page-would-overwrite-other = trang này sẽ ghi đè trang kia
address-shared-other-page = trang kia ở đây
address-shared-help = đổi tên tệp hoặc mã

## check/annotation_without_result

why--annotation-without-result = Chú thích hiện trên biểu đồ, ở chỗ của năm ấy. Năm không có kết quả nào thì không có chỗ để hiện: năm bị gõ nhầm, hoặc chú thích thuộc về một chỉ số khác. Năm có kết quả mà chú thích nói về năm khác thì không thấy được.
annotation-without-result-no = chú thích cho năm { $year }, mà { $index } không có kết quả năm ấy
annotation-without-result-no-year = không có kết quả năm này
annotation-without-result-help = sửa năm, hoặc bỏ chú thích

## check/announced_before_year_ends

why--announced-before-year-ends = Kết quả của năm 2023 được công bố trong năm 2024. Ngày công bố “23/5/2023” của kỳ 2023 thường là ngày của kỳ trước, hoặc năm của kỳ bị lấy theo năm công bố. Nếu kết quả thật sự được công bố ngay trong năm, hãy ghi miễn trừ kèm lý do.
announced-before-year-ends-results-over = kết quả năm { $year } được công bố { $date }, khi năm { $year } chưa hết
announced-before-year-ends-31-december = trước ngày 31/12/{ $year }
announced-before-year-ends-help = sửa ngày công bố, hoặc chuyển kết quả sang kỳ của năm được đo

## check/answer_before_objection

why--answer-before-objection = Trang nêu kiến nghị được trả lời sau bao nhiêu ngày, tính từ ngày nhận đến ngày trả lời. Một trong hai ngày sai thì số ngày ấy không có nghĩa.
answer-before-objection-answered-came = kiến nghị { $code } được trả lời ngày { $day }, trước ngày nhận { $received }
answer-before-objection-no-then = lúc ấy chưa có kiến nghị
answer-before-objection-day-receipt = ngày nhận ở đây
answer-before-objection-help = sửa ngày nhận hoặc ngày trả lời

## check/answer_due

why--answer-due = Luật Tiếp cận thông tin sửa đổi (Điều 22, hiệu lực từ 1-9-2026) cho mười ngày để kiểm tra và trả lời một kiến nghị về thông tin không chính xác; kiến nghị nhận trước đó theo luật cũ là mười lăm ngày. Ở đây tính ngày theo lịch Việt Nam, từ ngày sau ngày nhận. Luật có tính ngày làm việc hay không thì congbo không biết; ngày theo lịch hết sớm hơn nên không bị trễ. Trang vẫn được dựng.
answer-due-objection-not-answered =
    { $left ->
        [0] kiến nghị { $code } chưa được trả lời, hôm nay là ngày cuối
       *[other] kiến nghị { $code } chưa được trả lời, còn { $left } ngày
    }
answer-due-days-calendar-counted-day = hạn là { $term } ngày từ ngày này, tính theo lịch
answer-due-help = trả lời, rồi ghi answered, outcome và answer

## check/answer_overdue

why--answer-overdue = Hạn trả lời là mười ngày (Luật Tiếp cận thông tin sửa đổi, Điều 22, hiệu lực từ 1-9-2026), mười lăm ngày với kiến nghị nhận trước đó; tính ngày theo lịch Việt Nam, từ ngày sau ngày nhận. Luật có tính ngày làm việc hay không thì congbo không biết: nếu tính như vậy mà vẫn trong hạn, ghi một ngoại lệ cùng lý do. Trang vẫn được dựng, vì trễ một câu trả lời không được làm cả trang ngừng công bố.
answer-overdue-days-calendar-allowed = hạn là { $term } ngày, tính theo lịch
answer-overdue-help-now-write-answered-outcome = trả lời ngay, rồi ghi answered, outcome và answer
answer-overdue-help-correct-day-if-slip = sửa ngày nếu gõ nhầm; nếu đúng là trễ thì để nguyên, hoặc ghi ngoại lệ với lý do
answer-overdue-not-answered = kiến nghị { $code } quá hạn trả lời { $late } ngày
answer-overdue-answered-late = kiến nghị { $code } được trả lời sau { $days } ngày

## check/band_contradicts_score

why--band-contradicts-score = Bảng xếp loại ghi từ loại tốt nhất đến loại kém nhất. Dù cơ quan công bố không nêu ngưỡng (`of: stated`), đơn vị 14,2 điểm không thể “Tốt” khi đơn vị 13,9 điểm “Xuất sắc”: điểm hoặc loại bị chép nhầm; hai đơn vị bằng điểm cũng không thể thuộc hai loại. Mức tối đa khác nhau thì so tỷ lệ; không có điểm thì so hạng. Nếu loại bị hạ vì lý do khác, ghi ngoại lệ kèm lý do. Loại sai mà vẫn đúng thứ tự thì không thấy được.
band-contradicts-score-of-better = xếp loại “{ $own }” của { $name } ({ $value }) ngược với “{ $other }” của { $unit } ({ $there })
band-contradicts-score-result-do-not-go = kết quả và xếp loại không đi cùng nhau
band-contradicts-score-other = xếp loại kia ở đây
band-contradicts-score-help = đối chiếu điểm và xếp loại của cả hai đơn vị với nguồn

## check/band_differs

why--band-differs = Mỗi loại (Xuất sắc, Tốt, Khá …) có một ngưỡng dưới. Xếp loại công bố phải là loại tốt nhất mà kết quả đạt ngưỡng. Nếu cơ quan công bố xếp loại không theo ngưỡng cố định, hãy ghi `of: stated` cho bảng xếp loại.
band-differs-value-is-band = { $value } thuộc loại “{ $other }”
band-differs-reaches-no-bound = { $value } không đạt ngưỡng nào
band-differs-declared-does-not-fit = xếp loại công bố “{ $band }” của { $name } không khớp với kết quả { $value }
band-differs-defined = loại này được định nghĩa ở đây
band-differs-help = đối chiếu điểm và xếp loại với nguồn, rồi sửa số sai

## check/bands_do_not_meet

why--bands-do-not-meet = Lào Cai năm 2015 in “Khá: từ 45 đến 55” và “Tốt: từ 55”: 55 điểm thuộc cả hai loại. In “từ 45 đến 54” thì 54,5 điểm không thuộc loại nào. Ghi cận dưới ở `from`, và cận trên như nguồn in ở `to` nếu có; trang xếp loại theo cận dưới của loại tốt nhất mà kết quả đạt. Cận dưới phải giảm dần từ loại tốt nhất, và mỗi năm chỉ có một bảng xếp loại.
bands-do-not-meet-also-belongs = { $value } cũng thuộc loại “{ $better }”
bands-do-not-meet-result-above-below-no = kết quả trên { $to } và dưới { $from } không thuộc loại nào
bands-do-not-meet-is-from = loại “{ $better }” từ { $from }
bands-do-not-meet-help-compare-bounds-act-upper = đối chiếu các cận với văn bản quy định; cận trên phải đứng ngay dưới cận dưới của loại trên
bands-do-not-meet-two-schemes-force = hai bảng xếp loại của { $index } cùng áp dụng cho năm { $year }
bands-do-not-meet-one-before-ended = bảng trước chưa hết hạn
bands-do-not-meet-help-give-earlier-scheme-last = ghi năm cuối `to` cho bảng xếp loại trước
bands-do-not-meet-overlap = khoảng của loại “{ $worse }” chồng lên loại “{ $better }” trong { $index }
bands-do-not-meet-gap = giữa loại “{ $worse }” và loại “{ $better }” trong { $index } có khoảng hở

## check/binding_not_read

why--binding-not-read = Người viết tin rằng con số đã được đối chiếu, còn trang lại hiện nguyên ngoặc và địa chỉ. Đoạn thụt đầu dòng thành mã, dấu cách trong địa chỉ hay trước ngoặc, dấu \ trước ngoặc (pandoc), thẻ HTML bao quanh, địa chỉ giữa < >, ngoặc nhọn không đóng: với mỗi kiểu ấy chữ chỉ còn là chữ. Muốn cho xem cách viết thì đặt giữa hai dấu nháy ngược (`) hoặc trong khối ```.
binding-not-read-bound-data = “{ $words }” không được đọc là chỗ gắn số liệu
binding-not-read-write-72-23-points = viết [72,23 điểm](figure:par/2018/lai-chau/score)
binding-not-read-indented-paragraph-code = đoạn thụt đầu dòng thành mã
binding-not-read-take-indentation-away = bỏ khoảng thụt đầu dòng
binding-not-read-within-html-nothing = trong HTML không có gì được đọc
binding-not-read-drop-html-leave-blank = bỏ thẻ HTML, hoặc để một dòng trống sau thẻ mở
binding-not-read-write-without-blanks-72 = viết liền: [72,23 điểm](figure:par/2018/lai-chau/score)
binding-not-read-backslash-stands-before-bracket = ngoặc có dấu \ đứng trước
binding-not-read-take-backslashes-away = bỏ các dấu \
binding-not-read-two-braces-must-open = ngoặc nhọn không đủ hai dấu mở và hai dấu đóng
binding-not-read-write-score-par-2018 = viết { "{{" } score("par", 2018) { "}}" } trên một dòng
binding-not-read-bound-no-words = không gắn với chữ nào

## check/broken_letter

why--broken-letter = Chữ “�” nghĩa là chữ thật đã mất; “Ä‘” là chữ đ đọc nhầm bảng mã; ký tự riêng của một phông chữ chỉ hiện được với phông ấy; ký tự NUL viết bằng "\0" trong YAML làm hỏng nguồn cấp tin. Người đọc thấy rác, tìm kiếm không ra. Gõ lại chữ ấy, hoặc lưu lại tệp gốc với bảng mã UTF-8 rồi chép lại.
broken-letter-read-wrong-encoding = “{ $seen }” là chữ “{ $was }” bị đọc nhầm bảng mã
broken-letter-should = phải là “{ $was }”
broken-letter-lost-conversion = một chữ đã mất khi chuyển bảng mã
broken-letter-stood-lost = chữ thật ở đây đã mất
broken-letter-control-character-u-no = có ký tự điều khiển U+{ $code }, không phải chữ
broken-letter-invisible-character-right = ký tự không nhìn thấy ở ngay đây
broken-letter-u-some-font-own = ký tự U+{ $code } là của riêng một phông chữ
broken-letter-shows-nowhere-else = nơi khác không hiện được
broken-letter-help = gõ lại chữ ấy, rồi xem lại cả đoạn

## check/broken_link

why--broken-link = Người đọc bấm vào liên kết hỏng thì mất dấu nguồn. Liên kết nội bộ là đường dẫn đến tệp trong content và thành liên kết giữa các trang khi xuất bản; liên kết ra ngoài chỉ dùng https, http, mailto và tel.
broken-link-leads-no-page = liên kết { $to } không dẫn đến trang nào
broken-link-no-such-content-file = không có tệp nội dung này
broken-link-write-path-file-content = viết đường dẫn đến một tệp trong content, tính từ tệp này: ../../documents/ten.md
broken-link-no-heading-text-linked = trong bài được dẫn đến không có mục #{ $place }
broken-link-no-such-heading = không có mục này
broken-link-headings-text = các mục trong bài ấy: { $known }
broken-link-no-heading-text = trong bài không có mục #{ $place }
broken-link-headings-text-known = các mục trong bài: { $known }
broken-link-not-allowed-public-page = liên kết { $address } không được phép trên trang công khai
broken-link-only-https-http-mailto = chỉ https, http, mailto, tel và tệp trong content
broken-link-use-https-address = dùng địa chỉ https

## check/change_across_break

why--change-across-break = PAPI năm 2017 có sáu nội dung, năm 2018 có tám: từ 33,10 lên 44,42 không phải là tăng 11,32 điểm. Cũng vậy khi mức tối đa đổi (67,41 trên 97,5 so với các năm trên 100), hay khi tỉnh được hợp nhất: “Lào Cai” năm 2025 không phải là “Lào Cai” năm 2024. Nguồn có thể nói thế; người đọc phải được biết là hai số không so sánh được.
change-across-break-against-compares-does-not = thay đổi { $value } của { $of } so với năm { $since } không so sánh được: { $what }
change-across-break-does-not-compare = năm { $since } không so sánh được với năm { $year }
change-across-break-help = bỏ mức thay đổi, hoặc giữ như nguồn đã nêu và ghi miễn trừ kèm lý do

## check/change_contradicts_itself

why--change-contradicts-itself = `direction: down` bên cạnh `rank: 7` (tăng 7 bậc) thì một trong hai sai: số dương là tốt lên. Khi có cả điểm và hạng, chỉ báo nếu chiều ngược với cả hai, vì điểm có thể tăng trong khi hạng giảm. `since` là năm được so sánh, nên phải trước năm của kỳ.
change-contradicts-itself-edition-against = mức thay đổi của { $of } trong kỳ { $year } lại so với năm { $since }
change-contradicts-itself-no-earlier-year = không phải năm trước đó
change-contradicts-itself-help-write-year-source-compares = ghi năm mà nguồn so sánh với, trước { $year }
change-contradicts-itself-direction-declared-beside =
    { $way ->
        [up] chiều tăng
       *[down] chiều giảm
    } của { $of } ngược với mức thay đổi công bố bên cạnh ({ $numbers })
change-contradicts-itself-positive-up-negative-down = số dương là tăng, số âm là giảm
change-contradicts-itself-help-compare-source-number-leave = đối chiếu với nguồn; có số thì bỏ `direction`

## check/change_differs

why--change-differs = “Tăng 1,62 điểm, tăng 7 hạng” phải đúng với điểm và hạng của hai năm trong hồ sơ, sau khi làm tròn đến số chữ số thập phân của con số công bố. Điểm và hạng được xét riêng: tăng 2,37 điểm mà tụt 6 hạng là chuyện có thật. Số dương luôn là tiến bộ: từ hạng 40 lên hạng 33 là +7. Qua một lần đổi bộ chỉ số hay mức tối đa thì điểm không so sánh được nên không kiểm tra; phép trừ của hạng vẫn phải đúng.
change-differs-declared-computed =
    { $what ->
        [score] thay đổi điểm
        [rank] thay đổi hạng
       *[direction] thay đổi chiều
    } công bố { $declared } của { $of } khác mức tính được { $computed }
change-differs-against = so với năm { $since } là { $computed }
change-differs-earlier-value = năm { $since } là { $value }
change-differs-help = đối chiếu số liệu của cả hai năm với nguồn, rồi sửa số sai; số dương là tiến bộ

## check/change_differs_from_parts

why--change-differs-from-parts = Khi tổng điểm là tổng các điểm thành phần, phần đóng góp của từng thành phần cộng lại phải bằng mức thay đổi của tổng: +1,20, −0,35 và +0,77 là +1,62; tổng là trung bình có trọng số thì mỗi phần góp theo trọng số của nó. Làm tròn chỉ giải thích được chênh lệch dưới nửa đơn vị cuối của mỗi số; lệch hơn thế thì một mức thay đổi bị chép sai hoặc sai dấu.
change-differs-from-parts-declared-score = thay đổi điểm công bố { $declared } của { $name } khác { $made } { $sum } của { $n } thành phần
change-differs-from-parts-off-while-rounding-explains = lệch { $off }, trong khi làm tròn chỉ gây lệch dưới { $allowed }
change-differs-from-parts-these-changes = { $made } các mức thay đổi này là { $sum }
change-differs-from-parts-help = đối chiếu từng mức thay đổi và dấu của nó với nguồn, rồi sửa số sai
change-differs-from-parts-sum = tổng
change-differs-from-parts-weighted-mean = trung bình có trọng số

## check/change_off_by_rounding

why--change-off-by-rounding = Nguồn trừ các điểm chưa làm tròn rồi mới in: 58,334 lên 59,956 in thành 58,33 và 59,96, hiệu số đã in là 1,63 nhưng mức tăng công bố là 1,62. Hai điểm và mức thay đổi, mỗi số có thể lệch nửa đơn vị cuối, nên cả hai đều có thể đúng. Hãy đối chiếu với nguồn một lần; nếu đúng như nguồn thì giữ nguyên.
change-off-by-rounding-declared-score-differs-computed = thay đổi điểm công bố { $declared } của { $of } lệch với mức tính được { $computed } do làm tròn
change-off-by-rounding-explains-any-difference-below = làm tròn giải thích được chênh lệch dưới { $allowed }
change-off-by-rounding-earlier-value = năm { $since } là { $value }
change-off-by-rounding-help = đối chiếu mức thay đổi với nguồn; nếu đúng như nguồn thì giữ nguyên

## check/change_out_of_range

why--change-out-of-range = Hạng 24 mà “tăng 45 bậc” thì năm trước phải là hạng 69, trong khi cả nước có 63 tỉnh; hạng 3 mà “giảm 5 bậc” thì năm trước phải là hạng âm. Điểm 12 mà “tăng 15 điểm” thì năm trước phải dưới 0. Không có hạng thì mức thay đổi vẫn không thể quá số đơn vị trừ một. Hạng, mức thay đổi hoặc dấu của nó bị gõ nhầm. Số đơn vị của năm trước lấy từ bảng năm đó, không có bảng thì lấy số đơn vị của năm nay. Mức thay đổi dẫn về một hạng có thể có mà sai thì chỉ thấy được khi năm trước có trong hồ sơ (change-differs).
change-out-of-range-rank-since-cannot = mức thay đổi hạng { $change } của { $of } so với năm { $since } là không thể
change-out-of-range-most-places-go = nhiều nhất là { $most } bậc
change-out-of-range-rank-lead-back = hạng { $rank } và mức thay đổi { $change } của { $of } dẫn về hạng { $before } năm { $since }
change-out-of-range-maximum = mức tối đa là { $max }
change-out-of-range-score-not-below-zero = điểm không thể âm
change-out-of-range-score-lead-back = điểm { $score } và mức thay đổi { $change } của { $of } dẫn về { $before } năm { $since }
change-out-of-range-help = đối chiếu con số và mức thay đổi với nguồn; số dương là tăng hạng, tăng điểm
change-out-of-range-only-ranks = chỉ có hạng 1 đến { $n }
change-out-of-range-best-rank-is-1 = hạng tốt nhất là 1

## check/claim_differs

why--claim-differs = Báo cáo thường ghi “đạt 5/9 mục tiêu”. Trang mục tiêu hiển thị câu đó bên cạnh số đạt tính từ số liệu từng mục tiêu. Bài viết về chương trình và văn bản báo cáo cũng được đọc: “8/9 mục tiêu” phải là một cách đếm của số liệu hoặc của nguồn. Hai con số khác nhau không chặn việc xuất bản, vì nguồn có thể có lý do; nhưng người đọc sẽ thấy, nên hãy giải thích ở `note` của `claim`.
claim-differs-text-says-targets-figures = bài viết nêu { $written } mục tiêu của “{ $programme }”, số liệu cho thấy đạt { $met }/{ $of }
claim-differs-help-correct-number-figures-where = sửa con số theo số liệu; nếu nguồn nêu như vậy, ghi nó vào `claim`
claim-differs-targets-said-met-figures = “{ $programme }”: nguồn cho là đạt { $claim_met }/{ $claim_of } mục tiêu, số liệu cho thấy { $met }/{ $of }
claim-differs-help-explain-difference-note = giải thích sự khác nhau ở `note` của `claim`
claim-differs-met-part-not-unknown =
    { $open ->
        [0] đạt { $met }, đạt một phần { $partly }, chưa đạt { $missed }, chưa có số liệu { $unknown }
       *[other] đạt { $met }, đạt một phần { $partly }, chưa đạt { $missed }, chưa có số liệu { $unknown }, chưa thể kết luận { $open }
    }
claim-differs-if-those-part-taken =
    { $only ->
        [true] { $strict }; { $lenient } chỉ đúng nếu
       *[false] { $strict }; { $lenient } nếu
    } coi đạt một phần là đạt, tính từng phần là { $reached }/{ $all }

## check/claim_out_of_reach

why--claim-out-of-reach = “Đạt 10/9” là không thể; “đạt 5/8” của một chương trình có chín mục tiêu thì số mục tiêu sai; “đạt 6/9” khi bốn mục tiêu đạt, một đạt một phần và bốn chưa đạt thì nhiều hơn một so với mọi cách đếm. Được đếm theo mục tiêu hay theo từng phần, coi đạt một phần hay chưa có số liệu là đạt đều được (claim-differs chỉ nhắc); ngoài các cách ấy thì con số bị chép nhầm. Nếu nguồn in như vậy, ghi ngoại lệ kèm lý do.
claim-out-of-reach-no-way-counting-gives = “{ $programme }”: không cách đếm nào cho { $met }/{ $of } mục tiêu đạt
claim-out-of-reach-figures-give = số liệu cho { $by_targets }/{ $of } mục tiêu
claim-out-of-reach-help = đối chiếu với nguồn của `claim`, và với các mục tiêu ghi ở dưới
claim-out-of-reach-figures-give-by-parts = số liệu cho { $by_targets }/{ $of } mục tiêu, hoặc { $by_parts }/{ $parts } phần

## check/columns_swapped

why--columns-swapped = Ở một chỉ số, kiểm soát tham nhũng của mọi tỉnh từ 6 đến 8 điểm, quản trị điện tử từ 2 đến 4 điểm. Một dòng ghi 3,1 ở cột thứ nhất và 7,2 ở cột thứ hai thì cả hai đều lạc lõng, và đổi chỗ cho nhau là vừa cả hai: hai số đã chép nhầm cột. Chỉ nhắc khi đổi chỗ thì cả hai nằm trong hoặc sát khoảng giá trị của mọi dòng khác (ít nhất năm dòng), còn để nguyên thì lạc ra ngoài ít nhất bằng bề rộng của khoảng (ba phần tư, khi có hơn 20 dòng). Hai cột có giá trị gần nhau bị đổi chỗ thì không thấy được.
columns-swapped-seem-exchanged = điểm { $own } của “{ $first }” và { $other } của “{ $second }” ({ $name }) có lẽ bị đổi chỗ
columns-swapped-all-other-units-such = mọi đơn vị khác có điểm như vậy ở “{ $second }”
columns-swapped-all-other-units-such-values = mọi đơn vị khác có điểm như vậy ở “{ $first }”
columns-swapped-help = đối chiếu hai thành phần với nguồn, rồi đổi chỗ nếu đã chép nhầm cột

## check/correction_before_announcement

why--correction-before-announcement = Đính chính sửa con số đã công bố, nên phải có sau ngày công bố. Ngày sai làm mất giá trị chứng cứ của cả danh sách đính chính. Sửa số trước khi công bố thì không cần đính chính.
correction-before-announcement-dated = đính chính { $figure } đề { $date }, trước ngày công bố { $announced }
correction-before-announcement-help = sửa ngày của đính chính hoặc ngày công bố

## check/correction_not_entered

why--correction-not-entered = Đính chính lên trang cùng lúc với mục của nó trong sổ công bố, để về sau không ai xóa hay viết lại được mà không ai biết. Viết xong corrections.yaml thì chạy congbo seal với năm của kỳ: lệnh kiểm tra đính chính, giữ nguyên niêm phong và ghi mục mới vào sổ. Không có ngoại lệ cho quy tắc này.
correction-not-entered-ledger-yet = đính chính { $figure } chưa ghi vào sổ công bố
correction-not-entered-edition-sealed = kỳ { $year } đã niêm phong
correction-not-entered-help = chạy `congbo seal { $year }` để ghi vào sổ

## check/correction_unfounded

why--correction-unfounded = Đính chính nói với người đọc trước đây đã công bố gì. Với kỳ đã niêm phong, giá trị cũ phải đúng là giá trị trong niêm phong, hoặc giá trị mới của lần đính chính trước; với lời văn, hoàn lại mọi sửa đổi phải ra đúng bản đã niêm phong. Tên con số viết sai cũng bị báo ở đây: chép lại tên mà kiểm tra nêu. Không có ngoại lệ cho quy tắc này.
correction-unfounded-figure-does-not-exist = đính chính một con số không có: { $figure }
correction-unfounded-edition-no-such-figure = kỳ này không có con số ấy
correction-unfounded-help-write-index-year-unit = viết chỉ-số/năm/đơn-vị/score, hoặc text/ và đường dẫn của bài viết
correction-unfounded-corrections-taken-back-not = hoàn lại đính chính thì { $figure } không ra bản đã niêm phong
correction-unfounded-other-words-changed = có chữ khác cũng đã bị đổi
correction-unfounded-help-put-other-words-back = trả lại những chữ khác, hoặc ghi thêm đính chính cho chúng
correction-unfounded-old-value-published = đính chính { $figure } ghi giá trị cũ { $old }, nhưng đã công bố { $sealed }
correction-unfounded-published = đã công bố { $sealed }
correction-unfounded-help-write-old = ghi old: "{ $sealed }"

## check/correction_without_change

why--correction-without-change = Người sửa ghi hai nơi: giá trị mới vào bảng kết quả, và một mục vào `corrections.yaml`. Hai nơi phải khớp; nếu không, trang sẽ nói đã sửa mà con số vẫn như cũ, hoặc ngược lại. Không có ngoại lệ cho quy tắc này.
correction-without-change-corrected-data = đính chính { $figure } thành { $new }, nhưng số liệu ghi { $value }
correction-without-change-data = số liệu ghi { $value }
correction-without-change-help-write-same-value-table = ghi cùng một giá trị ở bảng kết quả và ở đính chính
correction-without-change-changes-nothing = đính chính { $figure } không đổi gì: { $new }
correction-without-change-same-old-value = giống giá trị cũ
correction-without-change-help-correct-value-remove-entry = sửa giá trị, hoặc xóa mục này
correction-without-change-new-words-do-not = đoạn mới của đính chính không có đúng một chỗ trong { $figure }
correction-without-change-found-nowhere-more-once = không tìm thấy, hoặc có nhiều chỗ
correction-without-change-help-copy-new-words-text = chép nguyên văn đoạn mới từ bài viết, dài thêm cho đến khi chỉ có một chỗ

## check/deadline_after_end

why--deadline-after-end = Nghị quyết giai đoạn 2021–2025 không đặt hạn năm 2052: hai chữ số đổi chỗ, hoặc năm kết thúc của chương trình sai. Nếu văn bản có tầm nhìn xa hơn (đến năm 2030), sửa `to` của chương trình. Hạn sai mà vẫn nằm trong chương trình thì không thấy được.
deadline-after-end-lies-when-programme-ends = hạn { $deadline } của { $entry } ở sau năm { $to }, khi chương trình kết thúc
deadline-after-end-must-earlier = phải đến hết năm { $to }
deadline-after-end-programme-ends = chương trình kết thúc ở đây
deadline-after-end-help = đối chiếu hạn với văn bản đặt ra mục tiêu, rồi sửa hạn hoặc năm kết thúc

## check/deadline_before_start

why--deadline-before-start = Nghị quyết từ năm 2021 đặt mục tiêu đến năm 2025; hạn “2015” hay “2020” là gõ nhầm. Hạn sai làm biểu đồ và nhận xét đạt hay chưa đạt sai theo.
deadline-before-start-target-lies-when-begins = hạn { $deadline } của mục tiêu { $number } ở trước năm { $from }, khi “{ $programme }” bắt đầu
deadline-before-start-must-later = phải từ năm { $from } trở đi
deadline-before-start-help = đối chiếu hạn với văn bản đặt ra mục tiêu, rồi sửa

## check/direction_differs

why--direction-differs = Con số đúng mà chữ ngược thì người đọc hiểu ngược. Chữ chỉ chiều đứng trong liên kết hoặc ngay trước nó được đối chiếu với dấu của mức thay đổi; thứ hạng tăng là thứ hạng tốt lên. Hai con số của cùng một đơn vị nối bằng “lên”, “xuống”, “còn” cũng được đối chiếu.
direction-differs-word-contradicts-data = chữ chỉ chiều ở “{ $words }” ngược với số liệu
direction-differs-data-went =
    { $way ->
        [up] theo số liệu là tăng
       *[down] theo số liệu là giảm
    }
direction-differs-help = sửa chữ tăng, giảm cho đúng chiều

## check/document_day_differs

why--document-day-differs = Tên tệp là địa chỉ mãi mãi của văn bản, và người đọc tin ngày ghi trong đó. Một trong hai ngày là gõ nhầm. Sửa `date:` cho đúng bản gốc, hoặc đổi tên tệp trước khi công bố.
document-day-differs-dated-file-named = văn bản đề { $date }, tên tệp ghi { $named }
document-day-differs-two-days-differ = hai ngày khác nhau
document-day-differs-help = sửa `date:` theo bản gốc, hoặc đổi tên tệp

## check/ends_before_it_begins

why--ends-before-it-begins = Đơn vị, bộ chỉ số, thang xếp loại và chương trình mục tiêu đều có năm hoặc ngày đầu (from) và cuối (to). Ghi ngược “from: 2025, to: 2021” thì không năm nào thuộc về nó: kết quả không có bộ chỉ số, điểm không có xếp loại, mục tiêu không có hạn.
ends-before-it-begins-end-lies-beginning = kết thúc { $to } trước khi bắt đầu { $from }
ends-before-it-begins-ends-here = kết thúc ở đây
ends-before-it-begins-begins-here = bắt đầu ở đây
ends-before-it-begins-help = đổi chỗ hai mốc, hoặc sửa mốc bị nhầm

## check/extreme_differs

why--extreme-differs = “Lai Châu dẫn đầu với [72,23](par/2018/lai-chau/score)”, “đứng cuối cả nước, hạng [58](…/rank)”: con số khớp với địa chỉ, nhưng hạng của đơn vị ấy trong năm ấy không phải hạng đầu, hạng cuối. Chỉ xét “dẫn đầu”, “đứng đầu”, “đứng cuối”, “cuối bảng” và “cao nhất cả nước”, “thấp nhất toàn tỉnh” đứng ngay trước hoặc ngay sau con số, về điểm và hạng của cả chỉ số. “Cao nhất” mà không nói ở đâu thì có thể là qua các năm; dẫn đầu một vùng, một nhóm thì không biết được.
extreme-differs-first = dẫn đầu
extreme-differs-last = đứng cuối
extreme-differs-words-beside-call-place = chữ cạnh “{ $words }” gọi { $unit } là { $called }, còn { $index } năm { $year } xếp hạng { $place }
extreme-differs-record-place = số liệu ghi hạng { $place }
extreme-differs-help = sửa chữ cho đúng với thứ hạng, hoặc sửa địa chỉ

## check/field_size_differs

why--field-size-differs = PAPI 2023 hay được viết “hạng 18/63”, nhưng hai tỉnh không có kết quả năm đó nên mẫu số đúng là 61. Bảng ghi đủ đơn vị thì số `of` phải bằng số đơn vị có kết quả; bảng chưa đủ thì không thể có nhiều kết quả hơn `of`, và các dòng không được nêu những mẫu số khác nhau.
field-size-differs-number-ranked-units-stated = số đơn vị được xếp hạng { $of } ghi chung cho nhiều nhóm
field-size-differs-each-group-ranked-itself = mỗi nhóm được xếp hạng riêng, có số đơn vị riêng
field-size-differs-help-remove-state-each-row = bỏ `of` ở đây, ghi nó ở từng dòng có hạng
field-size-differs-stated-number-ranked-units = số đơn vị được xếp hạng { $of } của { $name } khác { $n } đơn vị có kết quả
field-size-differs-table-results-units = bảng có kết quả của { $n } đơn vị
field-size-differs-help-correct-number-units-result = sửa `of` theo số đơn vị có kết quả, hoặc bổ sung đơn vị còn thiếu
field-size-differs-stated-number-ranked-units-table = số đơn vị được xếp hạng { $of } của { $name } khác số { $stated } của cả bảng
field-size-differs-table-says = cả bảng ghi { $stated }
field-size-differs-number-table = số của cả bảng
field-size-differs-help-compare-number-ranked-units = đối chiếu số đơn vị được xếp hạng với nguồn, rồi sửa số sai

## check/figure_differs

why--figure-differs = Lời văn chính thức được giữ nguyên từng chữ, nên con số trong đó dễ lạc hậu hoặc bị chép sai mà không ai thấy. Con số gắn với số liệu được đối chiếu ở mỗi lần xuất bản; số lẻ không được ít hơn cách chỉ số vẫn hiển thị. Con số chỉ gắn với chính nó (`figure:=99.99`) thì không có gì để đối chiếu: `congbo check --figures` đếm riêng những số ấy.
figure-differs-correct-prose-data-match = sửa lời văn cho khớp số liệu, hoặc sửa số liệu cho khớp nguồn
figure-differs-from-figure = “{ $words }” khác với con số { $path } là { $right }
figure-differs-data-say = dữ liệu là { $right }
figure-differs-put-word-direction-link = đưa từ chỉ chiều vào trong ngoặc vuông: [giảm 1,2 điểm](figure:…)
figure-differs-result = “{ $words }” khác với kết quả của { $text }
figure-differs-help-write-no-marks-between = trong phép tính không viết dấu chấm hàng nghìn: 1.997 là một phẩy chín trăm chín mươi bảy, viết 1997
figure-differs-help-correct-number-arithmetic = sửa con số hoặc phép tính
figure-differs-does-not-hold-exactly = “{ $words }” không chứa đúng một con số đọc được
figure-differs-one-number-expected = cần một con số ở đây
figure-differs-data-say-cut-off = dữ liệu là { $right }; lời văn cắt bớt chữ số của { $whole } thay vì làm tròn
figure-differs-help-write-number-in-vietnamese = viết một con số, ví dụ 72,23 điểm
figure-differs-help-write-number-in-english = viết một con số, ví dụ 72.23 points, với dấu chấm thập phân

## check/figure_of_another

why--figure-of-another = Con số khớp với địa chỉ, nhưng địa chỉ là của đơn vị khác: “Sở Y tế đạt [72,23 điểm](…/so-noi-vu/score)”. Đơn vị, năm, chỉ số và thành phần mà mệnh đề nêu tên được đối chiếu với địa chỉ; trong bảng thì thêm ô đầu dòng và ô đầu cột. Mệnh đề không nêu tên ai thì xem phần dẫn vào nó: phần mở đầu câu (“Ở lĩnh vực …,”), tên đứng trước dấu hai chấm, gạch ngang hay trong ngoặc, mục của danh sách và đề mục phía trên. Mức thay đổi thì đối chiếu với năm đứng sau “so với”. Con số của cả chỉ số đứng cạnh tên một thành phần cũng được nhắc, và con số được chèn ({ "{{" } … { "}}" }) được xét như con số đã gắn. Không nơi nào nêu tên, hoặc gọi bằng tên khác, thì không biết được. Sửa địa chỉ, hoặc tách câu cho rõ con số nói về ai.
figure-of-another-stands-beside-address = “{ $words }” đứng cạnh “{ $named }”, còn địa chỉ { $path } là của { $own }
figure-of-another-number = con số này là của { $own }
figure-of-another-help = sửa địa chỉ, hoặc viết rõ con số là của ai, năm nào

## check/figure_quantity_differs

why--figure-quantity-differs = “Tăng [72,23 điểm](…/score)”, “xếp hạng [6](…/rank-change)”, “bình quân cả nước đạt [72,23](…/score)”: con số khớp với địa chỉ, nhưng điểm số bị gọi là mức tăng, mức thay đổi thành thứ hạng, điểm của một tỉnh thành điểm bình quân. Chữ được xét: “hạng”, “thứ” ngay trước con số, “bậc” ngay sau, “tăng”, “giảm” ngay trước, “tối đa” ngay trước, và mệnh đề mở đầu bằng “bình quân”, “trung bình”, “trung vị”. Cách nói khác thì không biết được.
figure-quantity-differs-place = thứ hạng
figure-quantity-differs-number-places-moved = số bậc thay đổi
figure-quantity-differs-change = mức thay đổi
figure-quantity-differs-average = mức bình quân
figure-quantity-differs-maximum = điểm tối đa
figure-quantity-differs-words-around-call-not = chữ quanh “{ $words }” gọi nó là { $name }, còn địa chỉ { $path } không phải
figure-quantity-differs-address-another = địa chỉ này là một đại lượng khác
figure-quantity-differs-help = sửa chữ cho đúng với con số, hoặc sửa địa chỉ

## check/figure_reads_otherwise

why--figure-reads-otherwise = Con số trong ngoặc đúng, nhưng người đọc thấy cả những gì dính liền: 8[72,23](…) hiện thành 872,23, -[72,23](…) thành âm. Chữ số, dấu thập phân và dấu trừ ngay trước hay ngay sau một con số đã gắn hay được chèn bị báo, kể cả trong mã, trong địa chỉ giữa < > và con số được chèn bên cạnh; cả ba chữ số sau dấu cách không ngắt dòng (1&nbsp;[148](…)), dấu chồng lên chữ số, số mũ mười, chữ “nghìn”, “triệu” đứng sau và chữ “âm” đứng trước. Mẫu số viết ngoài ngoặc (“/63”, và sau một hạng cả “trên 63”, “trong số 63”) được đối chiếu với số đơn vị được xếp hạng, hoặc với điểm tối đa. Chữ “gần”, “trên”, “dưới” quanh con số thì không được xét.
figure-reads-otherwise-stands-right-beside-something = “{ $words }” đứng liền với chữ khác nên đọc thành { $whole }
figure-reads-otherwise-digit-sign-touches-number = chữ số hoặc dấu dính liền con số này
figure-reads-otherwise-help-put-blank-between-two = đặt một dấu cách giữa hai con số, hoặc bỏ chữ số, dấu thừa
figure-reads-otherwise-out-another-number-how = “{ $words }” trên { $printed } không đúng mẫu số, số đơn vị được xếp hạng hoặc điểm tối đa là { $of }
figure-reads-otherwise-number-outside-brackets = số này đứng ngoài ngoặc
figure-reads-otherwise-help-take-brackets = đưa mẫu số vào ngoặc: [{ $words }/{ $of }](figure:…)

## check/figure_unit_differs

why--figure-unit-differs = Từ 20% lên 26,92% là tăng 6,92 điểm phần trăm, tức tăng 34,6%; viết “tăng 6,92%” là nói một điều khác. Điểm, phần trăm, điểm phần trăm và thứ hạng được đối chiếu với đơn vị đo của con số mà chữ gắn vào.
figure-unit-differs-per-cent = phần trăm
figure-unit-differs-percentage-points = điểm phần trăm
figure-unit-differs-points = điểm
figure-unit-differs-places-ranking = thứ hạng
figure-unit-differs-speaks-where = “{ $words }” nói { $told } trong khi con số tính bằng { $is }
figure-unit-differs-unit-is = đơn vị đúng là { $is }
figure-unit-differs-help = sửa đơn vị đo cho đúng với con số

## check/footnote_unmatched

why--footnote-unmatched = Dấu [^3] không có dòng [^3]: thì hiện nguyên dấu trên trang; lời chú không được dẫn đến thì không ai đọc. Cả hai thường là dấu vết của một đoạn bị xóa hoặc đánh số lại.
footnote-unmatched-mark-no-note = dấu chú thích [^{ $label }] không có lời chú
footnote-unmatched-no-line-begins = không có dòng nào bắt đầu bằng [^{ $label }]:
footnote-unmatched-help-add-line-drop-mark = thêm dòng “[^{ $label }]: …” hoặc bỏ dấu
footnote-unmatched-two-notes-only-first = có hai lời chú [^{ $label }], chỉ lời đầu được hiện
footnote-unmatched-second-one = lời chú thứ hai ở đây
footnote-unmatched-help-give-one-them-another = đổi nhãn của một lời chú, hoặc gộp hai lời chú
footnote-unmatched-no-mark-leads-note = lời chú [^{ $label }] không có dấu nào dẫn đến
footnote-unmatched-text-no-mark = trong bài không có dấu [^{ $label }]
footnote-unmatched-help-put-mark-where-belongs = đặt dấu [^{ $label }] vào chỗ cần chú thích, hoặc bỏ lời chú

## check/foreign_decimal_mark

why--foreign-decimal-mark = Tiếng Việt viết 99,5% và 1.668; tiếng Anh viết 99.5% và 1,668. Trong cùng một văn bản mà lẫn hai cách thì 1.234 có thể bị đọc sai một nghìn lần. Năm, ngày tháng, số văn bản, mã và số mục không phải là con số loại này.
foreign-decimal-mark-another-language = { $written } viết dấu thập phân của ngôn ngữ khác
foreign-decimal-mark-help = viết { $right }
foreign-decimal-mark-vietnamese-comma = dấu thập phân của tiếng Việt là dấu phẩy
foreign-decimal-mark-english-point = dấu thập phân của tiếng Anh là dấu chấm

## check/foreign_letter

why--foreign-letter = Ð (U+00D0, chữ eth của tiếng Iceland) trông như Đ; a của tiếng Nga trông như a; chữ số toàn khối ７２ hay chữ số Ả Rập trông như số, hoặc đọc theo chiều khác. Mắt không phân biệt được, nhưng tìm “Điện Biên” không thấy, trình đọc màn hình đọc sai, và không con số nào như thế được đối chiếu. Gõ lại bằng bàn phím tiếng Việt.
foreign-letter-u-not = “{ $seen }” (U+{ $code }) không phải là “{ $meant }”
foreign-letter-should = phải là “{ $meant }”
foreign-letter-help = gõ lại cả từ hoặc cả con số bằng bàn phím tiếng Việt

## check/fraction_differs

why--fraction-differs = Trong “[11,29%](figure:=49/434) (94/434)”, số phần trăm được đối chiếu còn phân số trong ngoặc thì không, mà 94/434 là 21,66%. Phân số trong ngoặc đơn, sau dấu bằng hoặc sau “tức”, “bằng”, “chiếm” ngay cạnh một số phần trăm gắn với một phép chia phải cho ra số ấy. Sau dấu phẩy, phân số có thể nói chuyện khác: chỉ khi nó là chính phép chia ấy bị gõ nhầm chữ số mới bị hỏi. Ngày tháng và thứ hạng không được xét.
fraction-differs-stands-beside = “{ $words }” đứng cạnh { $fraction }, mà { $fraction } là { $percent }%
fraction-differs-beside-comes-another-number = phân số bên cạnh cho số khác
fraction-differs-help = sửa phân số hoặc số phần trăm theo nguồn

## check/goal_without_base

why--goal-without-base = `goal: { "{" }from: 2024, up: 1{ "}" }` là hơn năm 2024 một hạng hoặc một điểm: phải biết kết quả năm 2024 của đơn vị thì mới biết mức cần đạt. Hồ sơ không có thì trang không thể nói mục tiêu đạt hay chưa. Nhập kết quả năm ấy, sửa năm gõ sai, hoặc ghi thẳng mức cần đạt như trong văn bản.
goal-without-base-set-against-record-no = { $entry } so với năm { $from }, mà hồ sơ không có kết quả năm ấy
goal-without-base-no-result-unit = không có kết quả của đơn vị
goal-without-base-help = nhập kết quả năm ấy, hoặc ghi thẳng mức cần đạt: at-least, at-most

## check/heading_too_high

why--heading-too-high = Mỗi trang có đúng một tiêu đề cấp một, do trang tự đặt. Thêm một tiêu đề nữa thì trình đọc màn hình và máy tìm kiếm không biết trang nói về điều gì. Đề mục trong bài bắt đầu từ cấp hai: ##.
heading-too-high-title-page = đề mục “{ $words }” ngang cấp với tiêu đề của trang
heading-too-high-first-level = đề mục cấp một
heading-too-high-help = viết ## thay cho #, h2 thay cho h1; tiêu đề của bài ghi ở `title` phần đầu tệp

## check/image_in_prose

why--image-in-prose = Trang chỉ gồm chữ, bảng và biểu đồ dựng từ số liệu: mở được khi mạng chậm, đọc được bằng trình đọc màn hình. Ảnh chụp bảng điểm giấu con số khỏi mọi phép kiểm tra và khỏi người không nhìn thấy ảnh. Hãy chép số liệu thành bảng; với ảnh hội nghị, dẫn liên kết đến nơi đăng ảnh, chữ của liên kết nói ảnh có gì.
image-in-prose-no-description-not-published = hình không có lời mô tả, và không được đưa lên trang
image-in-prose-images-not-published = hình ảnh không được đưa lên trang
image-in-prose-would-not-page = hình { $address } sẽ không có trên trang
image-in-prose-drop-link-where-published = bỏ hình, hoặc dẫn liên kết đến nơi đăng hình bằng lời nói rõ hình có gì

## check/impossible_day

why--impossible-day = Ngày 31/02 hay 45/13 là gõ nhầm, và người đọc không biết ngày thật là ngày nào. Thứ trong tuần đứng ngay trước ngày cũng được đối chiếu với lịch: 21/8/2019 là thứ Tư; cũng vậy với “8 giờ 75 phút”, “quý V”, “giai đoạn 2025–2021”. Ngày có thật mà sai thì không phép kiểm tra nào biết được. Chép lại ngày từ văn bản gốc.
impossible-day-no = không có ngày “{ $written }”
impossible-day-no-calendar = lịch không có ngày này
impossible-day-help-copy-day-again = chép lại ngày từ văn bản gốc
impossible-day-cannot = không thể có “{ $written }”
impossible-day-no-such-time-quarter = giờ, quý hoặc giai đoạn không thể có
impossible-day-help-copy-again = chép lại từ văn bản gốc

## check/impossible_place

why--impossible-place = “Hạng 85/63” không thể có: trong 63 đơn vị, hạng thấp nhất là 63. Thường là hai con số đổi chỗ hoặc gõ nhầm một chữ số. Thứ hạng đã gắn với số liệu thì được đối chiếu riêng; ở đây là những thứ hạng chưa gắn. Hạng có thể có mà sai thì chỉ thấy được khi gắn nó với số liệu.
impossible-place-no = không có hạng “{ $written }”
impossible-place-among-places-1 = trong { $of } đơn vị chỉ có hạng 1 đến { $of }
impossible-place-help = đối chiếu với nguồn, rồi gắn con số với số liệu

## check/invisible_mark

why--invisible-mark = Dấu đổi chiều viết làm 72,23 hiện thành 32,27 dù trong tệp vẫn là 72,23. Khoảng trắng không bề rộng cắt đôi một từ hay một con số mà mắt không thấy: tìm kiếm và đối chiếu đều trượt. Các dấu này thường theo vào khi chép từ trang web hay Word. Xóa đi, hoặc gõ lại cả từ.
invisible-mark-u-nobody-sees =
    { $turns ->
        [true] có dấu đổi chiều viết
       *[false] có dấu không có bề rộng
    } không nhìn thấy, U+{ $code }
invisible-mark-right = dấu ở ngay đây
invisible-mark-help = xóa dấu ấy, hoặc gõ lại cả từ

## check/language_not_listed

why--language-not-listed = Một chữ bằng ngôn ngữ mà trang không có thì không hiện ở đâu, và thường là mã ngôn ngữ gõ sai: `{ "{" }vi: …, vn: …{ "}" }`. Vì không trang nào dùng, không ai thấy nó sai.
language-not-listed-not-there = trang web không có ngôn ngữ `{ $tag }`
language-not-listed-shown-nowhere = chữ này không hiện ở đâu
language-not-listed-help = sửa mã ngôn ngữ, hoặc thêm `{ $tag }` vào `languages` trong site.yaml

## check/ledger_correction_changed

why--ledger-correction-changed = Đính chính đã công bố chỉ được thêm, không được xóa hay viết lại: con số, giá trị cũ, giá trị mới, lý do ở từng ngôn ngữ, ngày và văn bản đều nằm trong mã mà sổ công bố giữ. Nói sai trong một đính chính thì ghi một đính chính nữa. Bản dịch của lý do và văn bản thì thêm về sau được. Không có ngoại lệ cho quy tắc này.
ledger-correction-changed-entered = đã ghi vào sổ, ngày { $date }
ledger-correction-changed-not = đính chính { $figure } không còn như đã ghi trong sổ công bố
ledger-correction-changed-rewritten = đã bị viết lại
ledger-correction-changed-gone = đính chính { $figure } đã ghi trong sổ công bố nay không còn
ledger-correction-changed-help = trả lại từng chữ như cũ trong content/editions/{ $year }/corrections.yaml; nói thêm thì ghi một đính chính mới

## check/ledger_edition_gone

why--ledger-edition-gone = Sổ công bố ghi rằng kỳ ấy đã niêm phong. Một kỳ đã công bố không thể biến mất khỏi trang, trở lại bản nháp hay bỏ niêm phong mà không ai biết. Lấy lại thư mục của kỳ, cùng seal.yaml, từ bản lưu hoặc từ gói lưu trữ. Không có ngoại lệ cho quy tắc này.
ledger-edition-gone-sealed-not-any-more = sổ công bố ghi kỳ { $year } đã niêm phong, nhưng nay kỳ ấy không còn niêm phong
ledger-edition-gone-sealed-not-site = sổ công bố ghi kỳ { $year } đã niêm phong, nhưng nay không có kỳ ấy trên trang
ledger-edition-gone-entered = mục đã ghi vào sổ
ledger-edition-gone-help = lấy lại cả thư mục content/editions/{ $year }/, cùng seal.yaml, từ bản lưu hoặc gói lưu trữ

## check/ledger_missing

why--ledger-missing = Niêm phong không tự cho biết mình bị thay: xóa cả thư mục của một kỳ, hay sửa một điểm rồi niêm phong lại, đều không để lại dấu vết trong chính kỳ ấy. Sổ công bố (content/ledger.yaml) ghi mọi niêm phong và mọi đính chính, mục sau giữ mã của mục trước, và được đăng trên trang. Kỳ niêm phong trước khi có sổ thì chạy congbo seal với năm của kỳ ấy: niêm phong giữ nguyên, sổ bắt đầu từ hôm nay. Nếu trang đã từng có sổ thì lấy lại tệp từ bản lưu.
ledger-missing-edition-sealed-no-content = kỳ { $year } đã niêm phong mà trang chưa có sổ công bố content/ledger.yaml
ledger-missing-help = chạy `congbo seal { $year }` để bắt đầu sổ; nếu đã từng có sổ, lấy lại tệp từ bản lưu

## check/ledger_seal_differs

why--ledger-seal-differs = Tệp seal.yaml tự mang mã của mình, nên ai viết lại cả tệp cũng tính lại được mã. Sổ công bố giữ mã ấy từ ngày niêm phong: xóa niêm phong, sửa một điểm rồi niêm phong lại, hay viết lại seal.yaml, đều ra mã khác. Lấy lại seal.yaml và các tệp của kỳ từ bản lưu; con số sai thì đính chính. Không có ngoại lệ cho quy tắc này.
ledger-seal-differs-edition-not-one = niêm phong của kỳ { $year } không phải niêm phong đã ghi trong sổ công bố
ledger-seal-differs-not-hash = mã này khác mã trong sổ
ledger-seal-differs-entered = niêm phong đã ghi vào sổ
ledger-seal-differs-help = lấy lại content/editions/{ $year }/seal.yaml và các tệp của kỳ từ bản lưu; con số sai thì ghi corrections.yaml

## check/letter_from_pdf

why--letter-from-pdf = Một số phông trong tệp PDF hiện chữ Ư nhưng khi chép ra lại thành Ƣ, hiện Ò mà thành Õ: “HÀI LÕNG CỦA NGƢỜI DÂN”. Mắt khó nhận ra, nhưng tìm “người dân” sẽ không thấy, và trình đọc màn hình đọc sai. Ƣ không có trong tiếng Việt nên luôn bị báo; Õ chỉ bị báo trong những từ không thể viết với Õ.
letter-from-pdf-changed-when-copied = “{ $word }” có chữ bị đổi khi chép từ PDF
letter-from-pdf-should = phải là “{ $reading }”
letter-from-pdf-help = gõ lại các chữ Ư và Ò của cả đoạn chép từ PDF

## check/level_ended

why--level-ended = Từ ngày 01/7/2025 chính quyền địa phương chỉ còn cấp tỉnh và cấp xã. Kết quả năm 2026 của “huyện Than Uyên” là của xã Than Uyên mới, một đơn vị khác: nối hai chuỗi số liệu lại là sai. Năm 2025 còn nửa năm có cấp huyện nên không bị báo.
level-ended-district-used = { $unit } là cấp huyện, được dùng cho { $when }
level-ended-no-districts-since-1 = từ 01/7/2025 không còn cấp huyện
level-ended-help = dùng mã của xã, phường mới; ghi ngày kết thúc và đơn vị kế tục cho đơn vị cấp huyện
level-ended-in-year = năm { $year }

## check/link_of_another

why--link-of-another = Người đọc bấm vào “kết quả PCI” và xem bảng PAR INDEX mà không hay. Chỉ số và đơn vị của trang đích lấy từ tên tệp; tháng, chỉ số của văn bản lấy từ ngày, tên tệp và tiêu đề của nó. Liên kết ra ngoài trang, và chữ không nêu tên nào, thì không biết được; tên dài của chỉ số cũng không được đọc.
link-of-another-names-leads = liên kết “{ $words }” nêu { $told }, dẫn đến { $led }
link-of-another-page-leads = trang đích là của { $led }
link-of-another-help = sửa chữ hoặc sửa liên kết

## check/link_without_words

why--link-without-words = Liên kết không có chữ thì mắt không thấy, và trình đọc màn hình đọc cả địa chỉ hoặc chỉ đọc “liên kết”.
link-without-words-no = liên kết { $words } không có chữ
link-without-words-nothing-click = không có gì để bấm vào
link-without-words-help = viết chữ giữa hai ngoặc vuông: nơi liên kết dẫn đến

## check/link_year_differs

why--link-year-differs = Người đọc bấm vào “kết quả năm 2022” và xem kết quả năm 2021 mà không hay. Năm của trang đích lấy từ thư mục của kỳ công bố, từ ngày, tên tệp và tiêu đề của văn bản; văn bản nêu nhiều năm thì năm nào trong đó cũng được coi là đúng. Liên kết ra ngoài trang thì không biết được.
link-year-differs-names-leads = liên kết “{ $words }” nêu năm { $told }, dẫn đến năm { $led }
link-year-differs-page-leads = trang đích thuộc năm { $led }
link-year-differs-help = sửa năm hoặc sửa liên kết

## check/lives_apart

why--lives-apart = Khi sáp nhập giữa năm, tên cũ thường được dùng lại: xã Mường Than cũ nằm trong xã Than Uyên, còn xã Mường Than mới là hai xã khác. Kết quả của xã mới mà ghi vào mã của xã cũ thì điểm của nơi này thành điểm của nơi khác. Những đơn vị được xếp hạng với nhau phải cùng tồn tại ít nhất một ngày. Đơn vị không được đánh giá vì đã kết thúc thì ghi `did-not-exist` thay cho điểm.
lives-apart-ranked = { $name } ({ $own }) được xếp hạng cùng { $beside } ({ $theirs }) năm { $year }
lives-apart-existed = tồn tại { $own }
lives-apart-exists = tồn tại { $theirs }
lives-apart-help-unit-name-time-table = đơn vị mang tên ấy vào thời gian của bảng là { $one }; nếu là nó, ghi mã ấy
lives-apart-help-use-code-unit-existed = dùng mã của đơn vị tồn tại cùng lúc với các đơn vị khác trong bảng
lives-apart-from-until = từ { $from } đến { $to }
lives-apart-from = từ { $from }
lives-apart-until = đến { $to }

## check/markup_not_read

why--markup-not-read = Địa chỉ có dấu cách, hoặc nhãn không được định nghĩa, thì liên kết hiện nguyên ngoặc; dòng bắt đầu bằng • thì các mục dính vào nhau thành một đoạn; “#Kết quả” và bảng không có dòng gạch cũng hiện nguyên, “~~” và dấu ** dính liền chữ bên ngoài cũng vậy. Trong địa chỉ, thay dấu cách bằng %20; mục của danh sách bắt đầu bằng dấu gạch nối và một dấu cách.
markup-not-read-lines-run-together = các dòng sẽ dính vào nhau
markup-not-read-no-blank-behind = thiếu dấu cách sau dấu #
markup-not-read-line-dashes-below-head = thiếu dòng gạch dưới dòng tiêu đề, hoặc số cột lệch nhau
markup-not-read-page-shows = trang hiện nguyên dấu này
markup-not-read-line-no-item-list = dòng “{ $words }” không phải là mục của danh sách
markup-not-read-help-leave-blank-line-above = để một dòng trống phía trên, rồi bắt đầu mỗi mục bằng “- ”
markup-not-read-line-heading = dòng “{ $words }” không được đọc là đề mục
markup-not-read-help-write-blank-behind-last = viết dấu cách sau dấu # cuối cùng, như “## Kết quả”
markup-not-read-line-table = dòng “{ $words }” không được đọc là bảng
markup-not-read-help-put-below-head-one = thêm “| --- | --- |” dưới dòng tiêu đề, mỗi cột một ô
markup-not-read-mark = dấu “{ $words }” không được đọc là định dạng
markup-not-read-help-put-right-beside-words = để dấu sát chữ ở phía trong và dấu cách ở phía ngoài, như “**Kết quả:** năm”; chữ gạch không được hỗ trợ: hãy bỏ
markup-not-read-link = { $words } không được đọc là liên kết
markup-not-read-help-write-address-behind-words = viết địa chỉ ngay sau chữ, như [văn bản](https://example.gov.vn), hoặc thêm dòng [nhãn]: https://example.gov.vn
markup-not-read-help-write-one-piece-20 = viết liền, thay dấu cách trong địa chỉ bằng %20

## check/maximum_differs_from_parts

why--maximum-differs-from-parts = Bộ chỉ số ghi `total: sum` thì điểm tối đa của chỉ số là tổng điểm tối đa của các thành phần cấp một: 8 thành phần 10 điểm là 80, không phải 70. Sai một mức tối đa thì mọi tỷ lệ phần trăm sai theo. Ở cấp dưới cũng báo như vậy khi các thành phần khác của cùng bộ chỉ số đều cộng đủ. Thành phần nào chưa ghi `max` thì không so được. Điểm cộng (`adds: bonus`) có thể tính trong mức tối đa hoặc ngoài nó, điểm trừ thì không tính. Với `total: weighted-mean` thì là trung bình các mức tối đa theo `weight`.
maximum-differs-from-parts-weighted-mean = trung bình có trọng số { $sum } của các thành phần
maximum-differs-from-parts-their-weights-mean = các thành phần theo trọng số có trung bình là { $sum }
maximum-differs-from-parts-sum = tổng { $sum } của các thành phần
maximum-differs-from-parts-add-up = các thành phần cộng lại là { $sum }
maximum-differs-from-parts-stated = điểm tối đa { $stated } của “{ $name }” khác { $made }
maximum-differs-from-parts-its-are-here = các thành phần ở đây
maximum-differs-from-parts-help = đối chiếu các mức tối đa với quyết định ban hành bộ chỉ số; có trọng số thì ghi total: weighted-mean, không rõ thì total: unstated

## check/name_reserved

why--name-reserved = Mã trở thành tên tệp của trang. Windows không cho đặt tên con, prn, aux, nul, com1–com9, lpt1–lpt9, dù có đuôi gì: con.html không ghi được, và bản lưu trữ của trang không giải nén được trên máy của người nhận.
name-reserved-windows-keeps-itself = “{ $code }” là tên dành riêng của Windows
name-reserved-file-html-cannot-written = không ghi được tệp { $code }.html
name-reserved-help = thêm một từ vào mã: xa-con

## check/name_shared

why--name-shared = Người đọc thấy hai dòng “Hòa Bình” và “Hoà Bình” thì không biết dòng nào của ai; bảng điểm nhập từ tệp của bộ cũng không biết ghép vào đâu. Tên được so sau khi bỏ khác biệt về cách đặt dấu, chữ hoa, dấu cách, và kể cả tên gọi khác (aliases); tên tiếng Anh được so với tên tiếng Anh. Tên cũ dùng lại sau sáp nhập thì không sao, nếu thời gian tồn tại được ghi và không chồng nhau. Hai loại đơn vị, hai chỉ số (name, short), hai mức của một bảng xếp loại, hai thành phần cạnh nhau của một bộ chỉ số cũng không được trùng tên, ở cả hai ngôn ngữ.
name-shared-too = tên này cũng là của { $other }
name-shared-that-of-is-here = của { $other } ở đây
name-shared-help = bỏ đơn vị bị khai báo hai lần, thêm từ phân biệt vào tên, hoặc ghi thời gian tồn tại (from, to)
name-shared-same-name = { $one } và { $two } có chung một tên trong cùng thời gian: “{ $name }”
name-shared-same-english-name = { $one } và { $two } có chung một tên tiếng Anh trong cùng thời gian: “{ $name }”

## check/name_shared/things

name-shared-things-share = { $other } và { $code } có chung một tên: “{ $name }”
name-shared-things-too = tên này cũng là của { $other }
name-shared-things-that-of-is-here = của { $other } ở đây
name-shared-things-help = đặt cho một trong hai một tên khác

## check/no_such_number

no-such-number-place-score-content-says = thay cho điểm, nội dung ghi: { $said }
no-such-number-change-known-against = thay đổi được nêu là so với năm { $year }
no-such-number-year-only-one = chỉ một trong hai năm có con số này, năm kia là { $year }
no-such-number-ranks-units-year-not = năm { $year } xếp hạng { $before } đơn vị, năm này { $now }, và không biết đủ cả hai
no-such-number-does-not-component-so = năm { $year } không có thành phần này, hoặc có mà không so sánh được
no-such-number-result-other-published-values = kết quả này có { $n } giá trị khác đã công bố, đánh số từ 0
no-such-number-earlier-result-compare = không có kết quả năm trước để so sánh
no-such-number-unit-result-year = đơn vị không có kết quả năm này
no-such-number-framework-changed-after-does = bộ chỉ số đã thay đổi sau năm { $year } và không so sánh được
no-such-number-unit-maximum-differs = điểm tối đa của đơn vị khác với năm { $year }
no-such-number-unit-formed-out-other = đơn vị được thành lập từ những đơn vị khác
no-such-number-unit-did-not-exist = đơn vị này đến cuối năm ấy còn không tồn tại
no-such-number-unit-ended-before-end = đơn vị này đã kết thúc trước khi hết năm ấy
no-such-number-index-does-not-rank = chỉ số này không xếp hạng đơn vị loại ấy
no-such-number-component-does-not-apply = thành phần này không áp dụng cho nhóm đơn vị ấy
no-such-number-each-field-own-write = mỗi nhóm đơn vị có mức riêng: ghi @ và mã nhóm ngay sau mã bộ chỉ số
no-such-number-table-results-group-units = bảng không có kết quả của nhóm đơn vị ấy
no-such-number-table-all-units-not = bảng đã đủ mọi đơn vị và không có đơn vị này
no-such-number-table-only-some-units = bảng chỉ có một số đơn vị, không có đơn vị này
no-such-number-table-only-some-units-so = bảng chỉ có một số đơn vị nên không nói được gì về cả nhóm
no-such-number-not-every-ranked-unit = không phải mọi đơn vị được xếp hạng đều có điểm của thành phần này
no-such-number-unit-score = không đơn vị nào có điểm
no-such-number-units-maxima-differ-so = điểm tối đa của các đơn vị khác nhau nên điểm không so sánh được
no-such-number-index-puts-units-groups = chỉ số này xếp đơn vị vào nhóm, không xếp hạng
no-such-number-earlier-year-all-field = không có năm trước nào biết đủ cả nhóm và so sánh được
no-such-number-unit-field-merged-later = nhóm này không có đơn vị nào sáp nhập về sau, hoặc không chắc đơn vị đứng ở đâu theo địa giới mới
no-such-number-maximum = không có điểm tối đa
no-such-number-points-top-taken-away = điểm cộng và điểm trừ không có tỷ lệ hay phần còn thiếu so với mức tối đa
no-such-number-points-top-score-more = nhờ điểm cộng, điểm cao hơn mức tối đa
no-such-number-total-mean-weight-component = tổng điểm không phải là trung bình theo trọng số của thành phần này
no-such-number-components-make-up-total = không biết đủ các thành phần làm nên tổng điểm của cả hai năm
no-such-number-nobody-front-unit = không có đơn vị nào đứng trước
no-such-number-other-published-value = giá trị khác này không có con số ấy
no-such-number-programme-states-value-takes = chương trình không ghi giá trị mà lấy từ kết quả đã công bố: hãy dẫn con số ấy
no-such-number-source-does-not-state = nguồn không nêu con số này, và không tính được từ những gì nguồn nêu

## check/objection_before_announcement

why--objection-before-announcement = Chưa công bố thì chưa ai ngoài cơ quan biết con số để kiến nghị. Ngày nhận sai làm sai hạn trả lời, vốn tính từ ngày ấy. Góp ý trong lúc thẩm định, trước khi công bố, không phải là kiến nghị về con số đã công bố và không ghi ở đây.
objection-before-announcement-came = kiến nghị { $code } nhận ngày { $received }, trước ngày công bố { $published }
objection-before-announcement-help = sửa ngày nhận kiến nghị hoặc ngày công bố

## check/objection_of_unknown_figure

why--objection-of-unknown-figure = Trang dẫn từ kiến nghị tới đúng con số, nên `figure` phải là địa chỉ của một con số trong kỳ đã công bố: chỉ-số/năm/đơn-vị/đại-lượng, như par/2018/lai-chau/score. Con số đã bị đính chính bỏ đi thì vẫn nêu được.
objection-of-unknown-figure-write-address-page = ghi địa chỉ của một con số có trên trang
objection-of-unknown-figure-about-does-not-exist = kiến nghị { $objection } về một con số không có: { $figure }

## check/objection_without_correction

why--objection-without-correction = Thông tin không chính xác thì phải sửa kịp thời, dưới đúng hình thức đã công bố. `outcome: upheld` và `partly` nói rằng con số đã sai, nên phải có đính chính của chính con số ấy, hoặc của con số mà nó được tính ra, không sớm hơn ngày nhận kiến nghị. Nếu con số đúng, ghi `outcome: rejected`.
objection-without-correction-right-not-corrected-since = kiến nghị { $code } đúng, mà { $figure } chưa được đính chính từ ngày { $received }
objection-without-correction-figure-wrong-corrected = con số sai thì phải được đính chính
objection-without-correction-help = ghi đính chính vào editions/{ $year }/corrections.yaml, hoặc sửa outcome

## check/other_value_of_same_source

why--other-value-of-same-source = Trang viết “nguồn khác ghi …”, mà hai giá trị lại dẫn về một nguồn: một trong hai mã nguồn bị chép nhầm. Ghi đúng nguồn của từng giá trị. Nếu chính một tài liệu in hai giá trị, nói điều đó ở `reason` và miễn trừ phép kiểm tra này. Hai mã nguồn khác nhau mà đổi chỗ cho nhau thì không thấy được.
other-value-of-same-source-names-one-use = giá trị khác của { $name } ghi cùng nguồn “{ $source }” với giá trị đang dùng
other-value-of-same-source-use = nguồn của giá trị đang dùng
other-value-of-same-source-help = ghi đúng nguồn của giá trị khác

## check/other_value_out_of_range

why--other-value-out-of-range = `also` giữ lại giá trị khác mà một nguồn khác đã in, và trang hiện nó cho người đọc. Nó cũng phải có thể đúng: điểm từ 0 đến mức tối đa, hạng từ 1 đến số đơn vị được xếp hạng. Nếu nguồn kia in sai đúng như vậy thì ghi ngoại lệ.
other-value-out-of-range-cannot-score-index = không thể là điểm của chỉ số này
other-value-out-of-range-cannot-rank = không thể là hạng ở đây
other-value-out-of-range-bound-set = giới hạn ghi ở đây
other-value-out-of-range-help = đối chiếu giá trị này với nguồn ghi ở `source` của nó
other-value-out-of-range-above-maximum = điểm khác { $score } của { $name } vượt mức tối đa { $max }
other-value-out-of-range-below-zero = điểm khác { $score } của { $name } là số âm
other-value-out-of-range-rank-beyond = hạng khác { $rank } của { $name } không nằm trong 1 đến { $of }
other-value-out-of-range-rank-below-1 = hạng khác { $rank } của { $name } không bắt đầu từ 1

## check/other_value_same

why--other-value-same = Trang viết “nguồn khác ghi …” bên cạnh giá trị đang dùng. Khi hai giá trị bằng nhau, câu ấy không còn đúng: giá trị đang dùng đã được sửa theo nguồn kia, hoặc một trong hai bị chép nhầm. Bỏ mục ấy, hoặc ghi lại giá trị thật sự khác. Mục không nêu điểm, hạng hay số đơn vị nào cũng vậy.
other-value-same-one-use = giá trị khác { $value } của { $name } không khác giá trị đang dùng
other-value-same-no = không còn là một giá trị khác
other-value-same-use = giá trị đang dùng
other-value-same-help = bỏ mục này, hoặc ghi lại giá trị thật sự khác

## check/parent_ended

why--parent-ended = Tỉnh Yên Bái kết thúc ngày 30/6/2025 thì các sở của tỉnh ấy cũng kết thúc: kết quả năm 2026 là của sở thuộc tỉnh Lào Cai mới, dù tên không đổi. Ghi vào sở cũ thì hai cơ quan khác nhau thành một chuỗi số liệu.
parent-ended-result-when-no-more = { $unit } có kết quả năm { $year }, khi { $above } không còn
parent-ended-belongs = thuộc { $above }, kết thúc { $end }
parent-ended-end-unit-above = đơn vị cấp trên kết thúc ở đây
parent-ended-help = dùng mã của đơn vị thuộc đơn vị cấp trên mới, và ghi ngày kết thúc của đơn vị cũ

## check/past

past-framework-changed = bộ chỉ số đã đổi: “{ $old }” → “{ $new }”
past-maximum-changed = mức tối đa đã đổi: { $old } → { $new }
past-unit-exists-only-since = đơn vị chỉ có từ { $from }
past-unit-took = đơn vị đã nhận sáp nhập { $other }

## check/percent_differs

why--percent-differs = Tỷ lệ phần trăm là điểm chia cho mức tối đa. Nếu nguồn công bố cả ba mà không khớp, một trong ba con số bị chép sai, hoặc mức tối đa của đơn vị khác mức chung và cần ghi ở dòng kết quả. Ví dụ 67,41 trên 97,5 là 69,14%; 69,13% là bị cắt bớt chữ số thay vì làm tròn, 69,41% là đảo hai chữ số.
percent-differs-declared-percentage-score = tỷ lệ công bố { $declared }% của { $name } khác { $share }% tính từ điểm
percent-differs-help = đối chiếu điểm, mức tối đa và tỷ lệ với nguồn, rồi sửa số sai

## check/personal_data

why--personal-data = Kiến nghị hiện trên trang không kèm tên hay liên hệ của ai. Thư gửi tới thường có số điện thoại, địa chỉ thư, và dễ bị chép cả vào `said`. Ghi chúng ở `contact`, nơi chỉ cơ quan đọc; ở lời công khai chỉ nêu điều gì bị cho là sai.
personal-data-e-mail-address = địa chỉ thư điện tử
personal-data-telephone-number = số điện thoại
personal-data-public-words-objection = lời công khai của kiến nghị có { $what }
personal-data-shown-page = phần này hiện trên trang
personal-data-help = bỏ khỏi lời công khai; cần giữ thì ghi ở contact

## check/place_differs

why--place-differs = Tiêu đề “PAR INDEX lên hạng 42” trong khi số liệu năm ấy ghi hạng 24: tiêu đề là chỗ nhiều người đọc nhất mà ít khi được gắn với số liệu. Chỉ số nêu tên trước thứ hạng trong cùng mệnh đề, đơn vị nêu tên trong câu (không nêu ai thì là đơn vị của trang), và năm nêu trong câu hoặc năm của kỳ công bố, cho biết thứ hạng phải là bao nhiêu. Chỉ nhắc khi số liệu có đủ các thứ hạng ấy và không năm nào ghi con số trong lời văn. Câu nói về mục tiêu, về một nhóm hay một thành phần thì không xét. Hãy gắn con số với số liệu, để nó luôn được đối chiếu.
place-differs-no-year-record = trong số liệu { $index }, { $unit } không năm nào ở hạng { $place }
place-differs-record = năm { $year } số liệu ghi hạng { $right }
place-differs-help = đối chiếu với nguồn, rồi gắn con số: [hạng { $right }]({ $address })

## check/placeholder_left

why--placeholder-left = Tệp mới có sẵn chữ mẫu như “Trích yếu của văn bản” để biết chỗ nào cần viết. Lệnh init đặt sẵn cả một trang mẫu; khi bỏ dòng banner của nó thì chữ của trang mẫu cũng phải thay hết. Người đọc trang không được gặp chữ ấy, và niêm phong không giữ nó. Viết lời thật vào, hoặc xóa tệp nếu chưa cần. Trong bản nháp đây chỉ là nhắc nhở.
placeholder-left-not-replaced = chữ mẫu “{ $words }” chưa được thay
placeholder-left-real-words-belong = thay bằng nội dung thật
placeholder-left-help = viết lời thật vào đây, hoặc bỏ mục này cho đến khi có

## check/range_reversed

why--range-reversed = `rank-within: [45, 50]` là từ hạng 45 đến hạng 50, hạng tốt hơn đứng trước. Ghi [50, 45] thì có thể là đảo chỗ, cũng có thể là [50, 54] gõ đảo chữ số: chỉ văn bản mới cho biết. Khoảng đúng chiều mà sai số thì không thấy được.
range-reversed-places-ends-exchanged = khoảng hạng [{ $best }, { $worst }] của { $entry } ghi ngược đầu
range-reversed-better-place-comes-first = hạng tốt hơn đứng trước
range-reversed-help = đối chiếu với văn bản đặt ra mục tiêu, rồi ghi hạng tốt hơn trước

## check/rank_beyond_field

why--rank-beyond-field = “Hạng 64 trên 63” không thể đúng: hạng hoặc số đơn vị bị gõ nhầm. Hạng tốt nhất là 1.
rank-beyond-field-number-units-ranked = số đơn vị được xếp hạng
rank-beyond-field-help = đối chiếu hạng và số đơn vị với nguồn
rank-beyond-field-not-among = hạng { $rank } của { $name } không nằm trong 1 đến { $of }
rank-beyond-field-must-lie-among = phải nằm trong 1 đến { $of }
rank-beyond-field-below-1 = hạng { $rank } của { $name } không bắt đầu từ 1
rank-beyond-field-must-be-1-or-more = phải bắt đầu từ 1

## check/rank_change_across_break

why--rank-change-across-break = Chỉ thị 13 năm 2019 viết PAPI “tăng 37 hạng”. Đúng là từ hạng 63 lên hạng 26, nhưng năm 2017 đo sáu nội dung, năm 2018 đo tám: tăng hạng có thể chỉ vì cách đo đổi. Hạng so sánh được khi thận trọng, điểm thì không; vì vậy đây là lưu ý chứ không phải lỗi. Nên nói rõ trong ghi chú của kết quả.
rank-change-across-break-against-crosses = thay đổi hạng { $rank } của { $of } so với năm { $since } đi qua chỗ đứt: { $what }
rank-change-across-break-made-another-way = hạng năm { $since } được tính theo cách khác
rank-change-across-break-help = nói rõ trong ghi chú của kết quả rằng hai năm đo khác nhau

## check/rank_change_across_fields

why--rank-change-across-fields = Hạng 20 trong 63 tỉnh và hạng 12 trong 34 tỉnh không phải là tiến tám bậc: 29 đơn vị không còn trong bảng. “Tăng hạng” chỉ có nghĩa khi cùng số đơn vị; khi khác, hãy nêu cả hai mẫu số (20/63, 12/34) và để người đọc tự so.
rank-change-across-fields-units-ranked = thay đổi hạng { $rank } của { $of }: năm { $since } xếp { $old } đơn vị, năm { $year } xếp { $new }
rank-change-across-fields-units = { $old } đơn vị năm { $since }, { $new } đơn vị năm { $year }
rank-change-across-fields-result = kết quả năm { $since }
rank-change-across-fields-help = kiểm tra số đơn vị của hai năm; nếu đúng, bỏ mức thay đổi hạng hoặc ghi miễn trừ kèm lý do

## check/rank_contradicts_score

why--rank-contradicts-score = Bảng chưa đủ đơn vị thì không tính được hạng, nhưng thứ tự của các hạng công bố vẫn phải theo điểm: hạng 4 với 71,24 điểm không thể đứng trên hạng 5 với 71,42 điểm. Một trong bốn con số bị chép sai, hoặc hai dòng bị đổi chỗ. Nơi mức tối đa khác nhau thì so theo tỷ lệ phần trăm.
rank-contradicts-score-stands-below = hạng { $worse } của { $name } với điểm { $high } đứng sau hạng { $better } của { $other } với điểm { $low }
rank-contradicts-score-higher-worse = điểm { $high } cao hơn mà hạng lại kém hơn
rank-contradicts-score-with = hạng { $better } với điểm { $low }
rank-contradicts-score-help = đối chiếu điểm và hạng của cả hai đơn vị với nguồn, rồi sửa số sai

## check/rank_despite_groups

why--rank-despite-groups = Báo cáo PAPI chia các tỉnh thành bốn nhóm và không xếp hạng. Một hạng ghi như thể do nguồn công bố (“hạng 18”) là do người khác xếp theo tổng điểm. Trang này tự tính hạng từ điểm và nói rõ là tính toán, nên không cần ghi `rank`; nếu cơ quan công bố thật sự xếp hạng, hãy ghi `ranking: ranks` cho chỉ số. Mỗi bảng được nhắc một lần, ở hạng đầu tiên.
rank-despite-groups-given-published-but-index =
    { $more ->
        [0] hạng { $rank } của { $name } được ghi như công bố, nhưng chỉ số này chỉ chia nhóm
       *[other] hạng { $rank } của { $name } được ghi như công bố, nhưng chỉ số này chỉ chia nhóm; bảng còn { $more } hạng khác
    }
rank-despite-groups-publisher-does-not = cơ quan công bố không xếp hạng
rank-despite-groups-index-only-forms = chỉ số chỉ chia nhóm
rank-despite-groups-help = bỏ `rank`: trang tự tính hạng từ điểm và nói rõ là tính toán

## check/rank_differs

why--rank-differs = Khi bảng liệt kê đủ mọi đơn vị được xếp hạng, hạng tính được từ điểm: các đơn vị bằng điểm cùng nhận hạng tốt hơn (1, 2, 2, 4). Hạng công bố khác hạng tính được thì một trong các con số là sai; riêng các đơn vị bằng điểm đã in có thể chia nhau các hạng liền kề. Nếu bảng thật ra chưa đủ đơn vị, hãy ghi `coverage: partial`. Hạng công bố của đơn vị không có điểm cũng vậy: bảng đủ đơn vị không hiện hạng ấy và xếp các đơn vị khác như không có đơn vị này.
rank-differs-declared-comes-without-score = hạng công bố { $declared } của { $name } không có điểm
rank-differs-complete-table-ranks-score = bảng đủ đơn vị xếp hạng theo điểm: hạng này không hiện ra, và các đơn vị khác được xếp như không có đơn vị này
rank-differs-help-write-score-source-if = ghi điểm theo nguồn; nếu nguồn chỉ cho hạng, ghi `coverage: partial`, hạng của từng đơn vị và `of`
rank-differs-declared-score = hạng công bố { $declared } của { $of } khác hạng { $computed } tính từ điểm
rank-differs-score-unit-among-units = theo điểm, đơn vị xếp thứ { $computed } trong { $n } đơn vị của bảng
rank-differs-score-ranked = điểm dùng để xếp hạng
rank-differs-help-compare-score-source-correct = đối chiếu điểm và hạng với nguồn, rồi sửa số sai; nếu bảng chưa đủ đơn vị, ghi `coverage: partial`

## check/rank_missing

why--rank-missing = Bảng chỉ công bố hạng mà không có điểm thì không đối chiếu hạng với điểm được, nhưng dãy hạng vẫn phải liền: 1, 2, 4 là thiếu hạng 3; 1, 2, 2, 3 là sai vì hai đơn vị cùng hạng 2 thì đơn vị tiếp theo ở hạng 4. Nếu bảng chưa đủ đơn vị, hãy ghi `coverage: partial`.
rank-missing-no-unit = không đơn vị nào có hạng { $expected }
rank-missing-units-stand-above = có { $expected } đơn vị đứng trên
rank-missing-does-not-follow = hạng { $rank } của { $name } không nối tiếp: hạng ở đây phải là { $expected }
rank-missing-help = đối chiếu dãy hạng với nguồn; nếu bảng chưa đủ đơn vị, ghi `coverage: partial`

## check/rank_repeated

why--rank-repeated = Chỉ các đơn vị bằng điểm mới đồng hạng. Hai đơn vị 71,24 và 71,17 điểm cùng ghi hạng 4 thì một hạng bị chép sai, thường là lặp lại dòng trên; hạng của đơn vị sau phải là 5.
rank-repeated-also = hạng { $rank } của { $name } với điểm { $own } trùng hạng của { $unit } với điểm { $others }
rank-repeated-only-equal-scores-share = chỉ đơn vị bằng điểm mới đồng hạng
rank-repeated-with = hạng { $rank } với điểm { $others }
rank-repeated-help = đối chiếu hạng và điểm của cả hai đơn vị với nguồn, rồi sửa số sai

## check/ratio_differs

why--ratio-differs = Khi ghi `ratio: [49, 434]` bên cạnh 11,29%, phép chia phải cho đúng con số ấy sau khi làm tròn đến số chữ số thập phân đã in. Thông báo nói rõ sai ở đâu: 64,7% cho 1.997/3.083 là bị cắt bớt thay vì làm tròn (64,8%); 98,0% cho 11.383/11.160 là đảo tử số và mẫu số; 100% cho 115.061/15.061 là thiếu một chữ số.
ratio-differs-value = giá trị { $value }{ $sign } của { $of } khác { $numerator }/{ $denominator } là { $right }{ $sign }
ratio-differs-numerator-denominator-stand = tử số và mẫu số ở đây
ratio-differs-help = đối chiếu tử số, mẫu số và tỷ lệ với nguồn, rồi sửa số sai

## check/report_before_data

why--report-before-data = “Báo cáo 56/BC-STC ngày 14/02/2021 cho số liệu đến 14/01/2022”: báo cáo không thể biết trước mười một tháng. Một trong hai ngày bị ghi sai, và người đọc không kiểm được con số thuộc năm nào.
report-before-data-cannot = báo cáo ngày { $signed_as } không thể có số liệu đến { $until_as }
report-before-data-later = số liệu sau ngày báo cáo
report-before-data-date = ngày của báo cáo
report-before-data-help = đối chiếu hai ngày với bản gốc; nếu văn bản in sai, giữ nguyên và ghi miễn trừ kèm lý do

## check/respondents_differ

why--respondents-differ = Bảng ghi đủ đơn vị, đơn vị nào cũng có `respondents`, thì tổng của chúng phải bằng `respondents` ghi chung cho cả bảng: lệch tức là chép sai một số, hoặc số chung là của một cuộc khảo sát khác. Bảng chưa đủ đơn vị thì tổng không thể vượt số chung. Một thành phần cũng không thể hỏi nhiều người hơn cả cuộc khảo sát.
respondents-differ-units-together = số người được khảo sát { $whole } của { $name } khác tổng { $sum } của các đơn vị
respondents-differ-units-make = cộng các đơn vị được { $sum }
respondents-differ-help-compare-whole-each-unit = đối chiếu số chung và số của từng đơn vị với nguồn, rồi sửa số sai
respondents-differ-asked-people-more-all = thành phần “{ $part }” hỏi { $asked } người, nhiều hơn { $whole } người của cả { $name }
respondents-differ-more-asked-all = nhiều hơn cả cuộc khảo sát
respondents-differ-whole = số của cả bảng
respondents-differ-help-compare-both-source-correct = đối chiếu cả hai số với nguồn, rồi sửa số sai

## check/row_out_of_order

why--row-out-of-order = Bảng chép từ nguồn thường xếp theo hạng, theo điểm hoặc theo tên. Khi 62 dòng giảm dần theo điểm mà một dòng 56,92 đứng giữa 65,60 và 64,96, thì hoặc điểm ấy gõ nhầm (65,29?), hoặc dòng bị chép nhầm chỗ. Chỉ nhắc khi bảng có ít nhất tám dòng và cứ tám dòng không quá một dòng lạc chỗ; bảng không xếp theo thứ tự nào thì không nhắc. Điều không thấy được: điểm gõ nhầm mà dòng vẫn nằm giữa hai dòng bên cạnh.
row-out-of-order-rank = hạng
row-out-of-order-score = điểm
row-out-of-order-name = tên
row-out-of-order-stands-others = dòng của { $name } đứng sai thứ tự theo { $by } của { $others } dòng khác
row-out-of-order-does-not-fit-place = { $by } không hợp với chỗ của dòng
row-out-of-order-beside = dòng bên cạnh: { $unit }
row-out-of-order-help = đối chiếu dòng này với nguồn; nếu số đúng thì đưa dòng về đúng chỗ
row-out-of-order-value-does-not-fit-place = { $by } { $stands } không hợp với chỗ của dòng

## check/row_under_two_names

why--row-under-two-names = Hai đơn vị cùng 44,42 điểm là chuyện thường; cùng cả tám điểm thành phần đến từng chữ số thì gần như chắc chắn một dòng được chép hai lần dưới hai tên. Chỉ xét các dòng có ít nhất ba điểm thành phần lẻ: điểm tròn hay trùng nhau.
row-under-two-names-exactly-all-parts = dòng của { $name } giống hệt dòng của { $unit }: { $total } điểm và cả { $n } thành phần
row-under-two-names-perhaps-one-copied-twice = có lẽ một dòng được chép hai lần
row-under-two-names-same = dòng giống hệt
row-under-two-names-help = đối chiếu cả hai đơn vị với nguồn

## check/score_differs

why--score-differs = Ghi chú “SIPAS năm 2023 đạt 81,08%” trong khi số liệu ghi 81,80: lời ghi chú, tiêu đề, lý do ít khi được gắn với số liệu, và một chữ số gõ nhầm thì không ai thấy. Chỉ số nêu tên trước con số (hoặc chỉ số của chính tệp ấy), đơn vị và năm nêu trong câu (không nêu thì là đơn vị, kỳ công bố của tệp ấy) cho biết điểm số phải là bao nhiêu. Chỉ nhắc khi con số khác điểm hoặc tỷ lệ ấy đúng một chữ số, hoặc hai chữ số liền nhau đổi chỗ, và không có ở đâu trong số liệu của chỉ số. Câu nói về mục tiêu, thành phần, mức bình quân thì không xét; con số sai nhiều hơn một chữ số thì không biết được. Hãy gắn con số với số liệu, để nó luôn được đối chiếu.
score-differs-nowhere-record = “{ $written }” không có trong số liệu { $index }; { $unit } năm { $year } được { $right }
score-differs-another-digit-two-exchanged = khác { $right } một chữ số, hoặc hai chữ số đổi chỗ
score-differs-help = đối chiếu với nguồn, rồi gắn con số: [{ $right }]({ $address })

## check/score_out_of_range

why--score-out-of-range = Điểm vượt mức tối đa hoặc âm gần như luôn là lỗi gõ: thiếu dấu chấm thập phân, nhầm cột, nhầm năm. Nếu mức tối đa của bộ chỉ số đã đổi, hãy khai báo một bộ chỉ số mới cho năm đó; nếu chỉ riêng đơn vị có mức tối đa khác, hãy ghi `max` ở dòng kết quả của đơn vị. Bộ chỉ số có điểm cộng thì tổng điểm có thể vượt mức tối đa thêm đến mức của điểm cộng (`adds: bonus`); điểm trừ (`adds: penalty`) nằm từ `min` của nó đến 0; điểm khác chỉ âm được khi bộ chỉ số ghi `min`.
score-out-of-range-penalty-more = điểm trừ { $score } của { $of } vượt mức { $max }
score-out-of-range-must-not-take-away = không được trừ quá { $max }
score-out-of-range-help-copy-published-correct-maximum = ghi lại điểm đúng như nguồn công bố, hoặc sửa mức tối đa
score-out-of-range-lies-above-maximum = điểm { $score } của { $of } vượt mức tối đa { $max }
score-out-of-range-must-lie-between = phải nằm trong khoảng từ { $least } đến { $max }
score-out-of-range-must-not-below = không được nhỏ hơn { $least }
score-out-of-range-lowest-set = mức thấp nhất được đặt ở đây
score-out-of-range-help-copy-published = ghi lại điểm đúng như nguồn công bố
score-out-of-range-below-zero = điểm { $score } của { $of } là số âm
score-out-of-range-lies-below-lowest = điểm { $score } của { $of } dưới mức thấp nhất { $least }

## check/seal_excepted

why--seal-excepted = Niêm phong chỉ có giá trị khi không ai lặng lẽ bỏ qua được. Mức của các quy tắc giữ niêm phong, đính chính và sổ công bố là cố định: không đặt mức khác trong `site.yaml`, không ghi ngoại lệ trong `waivers.yaml`. Con số sai thì đính chính.
seal-excepted-takes-neither-another-weight = quy tắc “{ $rule }” không thể đổi mức hay có ngoại lệ
seal-excepted-rule-guards-seals = quy tắc này giữ niêm phong
seal-excepted-help = xóa mục này; con số đã công bố mà sai thì ghi vào corrections.yaml

## check/seal_not_entered

why--seal-not-entered = Khi trang có sổ công bố (content/ledger.yaml), mọi niêm phong phải có mục trong sổ; niêm phong đứng ngoài sổ thì ai thay cũng không ai biết. Lệnh seal ghi mục ấy; nếu lệnh bị ngắt giữa chừng thì chạy lại. Không có ngoại lệ cho quy tắc này.
seal-not-entered-edition-sealed-ledger-no = kỳ { $year } đã niêm phong nhưng sổ công bố không có mục nào về niêm phong ấy
seal-not-entered-help = chạy `congbo seal { $year }` để ghi vào sổ

## check/sealed_figure_changed

why--sealed-figure-changed = Kỳ công bố đã niêm phong chỉ được sửa công khai: sửa bảng kết quả, rồi ghi vào `corrections.yaml` của kỳ ấy con số, giá trị cũ, giá trị mới, lý do và ngày. Niêm phong giữ mọi điều kỳ ấy công bố (điểm, hạng, xếp loại, thay đổi, nguồn, tên, mức tối đa, bộ chỉ số) và mọi con số tính từ đó. Số tính ra được phép đổi theo khi con số gốc của nó đã được đính chính. Ghi chú (#) trong tệp, bản dịch thêm vào, giao diện mới và kỳ công bố mới không đụng đến niêm phong. Không có ngoại lệ cho quy tắc này.
sealed-figure-changed-edition-no-now = kỳ { $year } đã niêm phong không có { $address }; nay ghi { $after }
sealed-figure-changed-gone = con số đã niêm phong không còn: { $address }, trước là { $before }
sealed-figure-changed-a-was = con số đã niêm phong bị đổi: { $address }, { $before } → { $after }
sealed-figure-changed-what-was = giá trị đã niêm phong
sealed-figure-changed-help = trả lại như cũ; nếu sửa công khai, ghi vào corrections.yaml: - { $entry }
sealed-figure-changed-edition = kỳ { $year } đã niêm phong ngày { $date }

## check/sealed_text_changed

why--sealed-text-changed = Bài viết và văn bản của kỳ công bố là một phần của điều đã công bố. Sửa thì ghi vào `corrections.yaml`: figure là text/ và đường dẫn của tệp (text/editions/2023/index.md), old là nguyên văn đoạn cũ, new là nguyên văn đoạn mới, dài đủ để chỉ có một chỗ. Mọi sửa đổi được hoàn lại thì phải ra đúng bản đã niêm phong, nên ngoài những chữ ấy không chữ nào khác được đổi. Bản tiếng Anh thêm vào về sau không cần đính chính. Không có ngoại lệ cho quy tắc này.
sealed-text-changed-edition-no = kỳ { $year } đã niêm phong không có bài { $path }
sealed-text-changed-gone = bài đã niêm phong không còn: { $path }
sealed-text-changed-a-was = lời văn đã niêm phong bị đổi: { $path }
sealed-text-changed-help = trả lại như cũ; nếu sửa công khai, ghi vào corrections.yaml: figure: text/{ $path }, old và new là nguyên văn đoạn cũ và đoạn mới

## check/source_after_announcement

why--source-after-announcement = Kết quả công bố ngày 23/05/2024 mà dẫn nguồn tháng 6/2024 thì đó là nơi nhắc lại, không phải nơi công bố: con số có thể đã được sửa hoặc chép sai ở giữa. Nếu có được văn bản công bố thì ghi văn bản ấy làm nguồn; nếu không, người đọc cần biết con số lấy từ nơi nhắc lại.
source-after-announcement-dated-results-announced = nguồn { $code } đề { $date }, sau ngày công bố kết quả năm { $year } ({ $announced })
source-after-announcement-results-announced = kết quả đã được công bố từ { $announced }
source-after-announcement-help = ghi văn bản công bố làm nguồn, hoặc giữ nguyên nếu chỉ có nơi nhắc lại

## check/source_before_data

why--source-before-data = Báo cáo ngày 14/02/2021 không thể có số liệu đến ngày 14/01/2022: một trong hai ngày bị ghi sai, hoặc số liệu lấy từ nguồn khác. Kết quả cả năm cần nguồn công bố khi năm ấy đã hết; số đạt được đến một ngày cần nguồn từ ngày ấy trở đi; nhận xét về một chương trình cần nguồn có sau khi chương trình bắt đầu.
source-before-data-dated = nguồn { $code } đề { $date }, trước số liệu { $name }
source-before-data-could-not-known-then = số liệu { $name } chưa thể có vào lúc ấy
source-before-data-help = đối chiếu ngày của nguồn và của số liệu, rồi sửa ngày sai hoặc ghi đúng nguồn

## check/source_date_differs

why--source-date-differs = Một nguồn có thể là văn bản có trang riêng trên trang web này. Hai nơi ghi hai ngày thì người đọc không biết tin nơi nào. Ghi ngày kém chính xác hơn (2019 và 2019-08-21) thì không mâu thuẫn.
source-date-differs-dated-document = nguồn { $source } đề { $date }, văn bản của nó đề { $other }
source-date-differs-document-dated = văn bản đề { $other }
source-date-differs-document = ngày của văn bản
source-date-differs-help = sửa ngày sai theo bản gốc của văn bản

## check/source_repeated

why--source-repeated = Hai mã cho một nguồn làm một tài liệu trông như hai nguồn độc lập, và sửa ngày hay đường dẫn ở mã này thì mã kia vẫn sai. Hai nguồn cùng `url` (và không ghi hai cơ quan công bố khác nhau), cùng tệp (`file`, và `sha256` nếu có, hoặc cùng `sha256` dù khác tên tệp), cùng `document` mà không khác tệp hay địa chỉ, hoặc cùng tên, cùng cơ quan công bố và cùng ngày, là một nguồn: giữ một mã và dùng nó ở mọi chỗ. Nếu một địa chỉ có nhiều tài liệu, ghi địa chỉ của từng tài liệu. Cùng một tài liệu viết bằng hai tên khác nhau thì không thấy được.
source-repeated-sources = nguồn “{ $source }” và “{ $other }” có { $what }
source-repeated-help = giữ một mã và dùng nó ở mọi chỗ, hoặc ghi điều làm hai nguồn khác nhau
source-repeated-same-address = cùng địa chỉ
source-repeated-same-file = cùng tệp
source-repeated-one-file-under-two = cùng một tệp dưới hai tên
source-repeated-same-document = cùng văn bản
source-repeated-same-title-publisher-date = cùng tên, cơ quan và ngày

## check/successor_cycle

why--successor-cycle = Đơn vị kế tục ra đời sau đơn vị mà nó thay thế, nên đi từ đơn vị kế tục này sang đơn vị kế tục khác không thể quay về chỗ cũ. Có vòng tròn nghĩa là một dòng `successors` bị ghi ngược: Yên Bái có đơn vị kế tục là tỉnh Lào Cai (2025), còn tỉnh mới không có đơn vị kế tục nào.
successor-cycle-units-succeed-each-other = các đơn vị kế tục nhau thành vòng tròn: { $names }
successor-cycle-leads-back = quay về { $unit }
successor-cycle-circle-begins = vòng tròn bắt đầu ở đây
successor-cycle-help = chỉ ghi đơn vị ra đời sau; bỏ mã bị ghi ngược

## check/successor_not_alive

why--successor-not-alive = Đơn vị kết thúc ngày 30/6/2025 thì đơn vị kế tục phải có mặt từ ngày 01/7/2025. Để trống một khoảng, hay ghi đơn vị kế tục đã giải thể từ trước, thì không ai nhận phần việc và chuỗi số liệu bị đứt ở chỗ không có thật. Đơn vị còn hoạt động thì chưa có đơn vị kế tục.
successor-not-alive-does-exist-when-ends = { $heir } không tồn tại khi { $unit } kết thúc { $end }
successor-not-alive-help-correct-date-name-unit = sửa ngày, hoặc ghi đúng đơn vị nhận bàn giao
successor-not-alive-no-last-day = { $unit } có đơn vị kế tục là { $heir } mà không có ngày kết thúc
successor-not-alive-day-said = kế tục từ ngày nào thì không rõ
successor-not-alive-help-give-last-day-unit = ghi ngày cuối cùng của đơn vị (to), hoặc bỏ đơn vị kế tục
successor-not-alive-begins-only = chỉ có từ { $from }
successor-not-alive-ended = đã hết từ { $to }

## check/successor_repeated

why--successor-repeated = Đơn vị chia cho hai đơn vị mới thì `successors` có hai mã khác nhau. Hai mã giống nhau thường là chép dòng mà quên sửa: đơn vị nhận thứ hai bị mất. Đơn vị trước được suy ra từ `successors`, nên không cần ghi và không thể ghi trái. Nhầm sang một đơn vị khác còn hoạt động thì không thấy được.
successor-repeated-names-twice = { $unit } có đơn vị kế tục { $heir } ghi hai lần
successor-repeated-named-before = đã ghi ở trên
successor-repeated-first-time = lần thứ nhất
successor-repeated-help = bỏ mã thừa, hoặc ghi đúng mã của đơn vị nhận còn lại

## check/sums

sums-weighted-mean-parts = trung bình có trọng số { $sum } của { $n } điểm thành phần
sums-sum-parts = tổng { $sum } của { $n } điểm thành phần
sums-their-weights-mean-these = các điểm này theo trọng số có trung bình là { $sum }
sums-these-add-up = các điểm này cộng lại là { $sum }

## check/target_across_maxima

why--target-across-maxima = Mục tiêu “trên 70 điểm” đặt ra cho thang 100. Năm 2016 tỉnh đạt 67,41 trên mức tối đa 97,5, tức 69,14%: so 67,41 với 70 là so hai thước đo. Hãy đặt mục tiêu theo phần trăm, hoặc chỉ so với những năm cùng mức tối đa.
target-across-maxima-points-compared-goal-set = { $value } điểm năm { $year } trên mức tối đa { $max } được so với mục tiêu của thang { $goal_max }
target-across-maxima-maximum = mức tối đa năm { $year } là { $max }
target-across-maxima-maximum-goal-year = mức tối đa năm { $goal_year } là { $goal_max }
target-across-maxima-help = đặt mục tiêu theo phần trăm (quantity: percent), hoặc bỏ giá trị của năm có thang khác

## check/target_out_of_range

why--target-out-of-range = Hạng là số nguyên từ 1 đến số đơn vị được xếp hạng; điểm từ 0 đến mức tối đa của chỉ số; số lượng là số nguyên không âm; tỷ lệ không âm. Ngoài các khoảng ấy thì con số bị gõ nhầm, hoặc `quantity` sai. Tỷ lệ trên 100% chỉ được nhắc, vì “đạt 102% kế hoạch” là có thể. Con số sai mà vẫn nằm trong khoảng thì không thấy được, trừ khi hồ sơ có số của chính chỉ số ấy (actual-differs) hoặc nguồn nêu tử số và mẫu số (ratio-differs).
target-out-of-range-rank-whole-number-1 = hạng là số nguyên từ 1
target-out-of-range-rank-whole-number-1-most = hạng là số nguyên từ 1 đến { $most }
target-out-of-range-points-not-below-zero = điểm không âm
target-out-of-range-maximum = mức tối đa là { $max }
target-out-of-range-share-mostly-lies-between = tỷ lệ thường nằm trong 0 đến 100%
target-out-of-range-count-whole-number-not = số lượng là số nguyên không âm
target-out-of-range-value-lies-outside-possible = giá trị { $value } của { $entry } nằm ngoài khoảng có thể có
target-out-of-range-help = đối chiếu con số với văn bản, và xem lại quantity

## check/text_not_converted

why--text-not-converted = Văn bản cũ soạn bằng phông .VnTime hay VNI-Times chỉ đọc được khi có đúng phông. Chép sang trang web mà không chuyển mã thì “Lai Châu” hiện thành “Lai Ch©u” (TCVN3) hoặc “Lai Chaâu” (VNI): người đọc không hiểu, máy tìm kiếm không thấy, đơn vị không nhận ra. Hãy chuyển cả đoạn sang Unicode rồi đọc lại, nhất là các chữ hoa.
text-not-converted-unicode = “{ $word }” là chữ { $name } chưa chuyển sang Unicode
text-not-converted-reads = đọc là “{ $reading }”
text-not-converted-help = chuyển cả đoạn từ { $name } sang Unicode, rồi đọc lại

## check/text_without_page

why--text-without-page = Thuyết minh editions/2018/par.md hiện trên trang xếp hạng, mà trang ấy chỉ có khi có editions/2018/par.yaml; bản tiếng Anh chỉ hiện khi site.yaml có languages: [vi, en]. Công viết bỏ ra mà không ai đọc được, thường vì tên tệp sai.
text-without-page-story-shown-nowhere-edition = thuyết minh { $index } { $year } không hiện ở đâu: kỳ { $year } không có kết quả { $index }
text-without-page-no = không có trang cho bài này
text-without-page-help-add-table-results-beside = thêm bảng kết quả cạnh bài, hoặc chuyển nội dung vào bài của kỳ (index.md)
text-without-page-translation =
    { $tag ->
        [en] bản tiếng Anh không hiện ở đâu: trang web không có tiếng Anh
       *[other] bản bằng ngôn ngữ `{ $tag }` không hiện ở đâu: trang web không có ngôn ngữ này
    }
text-without-page-languages-site = các ngôn ngữ của trang web
text-without-page-help-add-language = thêm { $tag } vào languages của site.yaml, hoặc chuyển tệp ra ngoài content

## check/thousands_unmarked

why--thousands-unmarked = Số từ năm chữ số trở lên không có dấu thì khó đọc và dễ chép thiếu: 115.061/15061. Số bốn chữ số chỉ bị nhắc khi cùng bài đã viết dấu cho số khác cùng cỡ. Năm, số văn bản, mã và ngày tháng không phải là con số loại này.
thousands-unmarked-lacks-mark-between = { $digits } thiếu dấu phân cách hàng nghìn
thousands-unmarked-no-mark-between = không có dấu phân cách
thousands-unmarked-help = viết { $right }

## check/tie_ranked_apart

why--tie-ranked-apart = PCI 2024 của Phú Thọ và Đồng Tháp đều in 70,35 điểm nhưng xếp hạng 8 và 9: điểm chưa làm tròn có thể khác nhau ở chữ số không in ra, nên đây không phải là lỗi. Người đọc sẽ hỏi, vì thế nên ghi `note`; nếu có điểm nhiều chữ số hơn thì hãy ghi điểm đó.
tie-ranked-apart-rank-differs-while-both = hạng { $worse } của { $name } khác hạng { $better } của { $other } dù cùng { $score } điểm
tie-ranked-apart-units-digits-not-printed = { $n } đơn vị cùng { $score } điểm; chữ số không in ra có thể giải thích
tie-ranked-apart-rank-same-score = hạng { $better }, cùng điểm
tie-ranked-apart-help = giữ như nguồn và giải thích ở `note`, hoặc ghi điểm với nhiều chữ số thập phân hơn

## check/tile_missing

why--tile-missing = Lưới thay cho bản đồ chỉ được vẽ khi mọi đơn vị trong nhóm đều có ô (`tile` trong units.yaml): một lưới thiếu tỉnh là một bản đồ sai. Thiếu một ô thì trang xếp hạng không có lưới nào. Nhóm không có ô nào thì không bị nhắc.
tile-missing-no-cell-grid = { $unit } chưa có ô trên lưới
tile-missing-others-field = đơn vị khác trong nhóm đã có `tile`
tile-missing-help = thêm `tile`, như `tile: C5`

## check/tile_shared

why--tile-shared = Trang xếp hạng vẽ mỗi đơn vị một ô trên lưới thay cho bản đồ; hai đơn vị cùng cấp, cùng thời gian mà chung một ô thì không vẽ được lưới. Đơn vị đã chấm dứt và đơn vị kế tục thì được dùng chung một ô, vì không bao giờ cùng có mặt. Ô của quần đảo cũng tính. Hai đơn vị đổi chỗ cho nhau thì không thấy được.
tile-shared-both-cell-grid = { $unit } và { $other } cùng ở ô { $tile } của lưới
tile-shared-cell-taken = ô đã có đơn vị
tile-shared-help = cho một trong hai đơn vị một ô còn trống

## check/too_many_decimals

why--too-many-decimals = Chỉ số công bố hai chữ số thập phân mà một điểm có ba chữ số (72,233) thì thường là gõ thừa một chữ số hoặc lấy nhầm từ bảng tính chưa làm tròn. Nếu cả bảng, hoặc phần lớn các bảng của chỉ số, đều ghi nhiều chữ số như vậy thì đó là số liệu chưa làm tròn và không bị nhắc.
too-many-decimals-score-index = điểm { $score } của { $name } có { $own } chữ số thập phân, chỉ số có { $allowed }
too-many-decimals-most = nhiều nhất { $allowed } chữ số thập phân
too-many-decimals-index = số chữ số thập phân của chỉ số
too-many-decimals-help = ghi điểm đúng như nguồn công bố; nếu nguồn có nhiều chữ số hơn, sửa `decimals` của chỉ số

## check/total_beyond_parts

why--total-beyond-parts = Khi chỉ một số thành phần được công bố, tổng điểm không thể nhỏ hơn tổng các phần đã biết, và không thể lớn hơn tổng ấy cộng mức tối đa của các phần chưa biết: với 40 điểm đã biết và 10 điểm tối đa chưa biết, tổng nằm từ 40 đến 50. Sai số làm tròn được trừ ra. Trong khoảng ấy thì không biết được con số nào sai. Thành phần nào chưa ghi `max` thì chỉ xét mức dưới, và ở cấp dưới thì chỉ khi mọi dòng có đủ các phần đều cộng đúng. Một phần lớn hơn thành phần chứa nó thì sai, trừ khi dòng khác có đủ các phần mà không cộng đúng. Các phần của một thành phần chưa công bố cũng không được vượt mức tối đa của nó. Với `total: weighted-mean` mỗi phần tính theo `weight` của nó.
total-beyond-parts-make-above-maximum = các phần của “{ $component }” ({ $name }) cộng lại { $sum }, vượt mức tối đa { $max }
total-beyond-parts-must-not-more = không được quá { $max }
total-beyond-parts-help-compare-each-part-source = đối chiếu từng phần với nguồn, hoặc sửa mức tối đa
total-beyond-parts-does-not-go-published = tổng { $total } ({ $name }) không hợp với các phần đã công bố
total-beyond-parts-published = các phần đã công bố
total-beyond-parts-help-compare-total-and-parts = đối chiếu tổng và từng phần với nguồn
total-beyond-parts-must-lie = phải từ { $least } đến { $most }
total-beyond-parts-must-more = phải từ { $least } trở lên
total-beyond-parts-total-at-most = không được quá { $most }

## check/total_beyond_parts/over_whole

total-beyond-parts-over-whole-more-all = { $score } của { $of } lớn hơn cả { $total } của “{ $name }”
total-beyond-parts-over-whole-must-not-more = không được quá { $total }
total-beyond-parts-over-whole-part = thành phần chứa nó ở đây
total-beyond-parts-over-whole-help = đối chiếu cả hai con số với nguồn

## check/total_differs_from_parts

why--total-differs-from-parts = Khi bộ chỉ số ghi `total: sum`, tổng điểm là tổng các điểm thành phần; ghi `total: weighted-mean` thì là trung bình của chúng theo `weight`. Mỗi con số in ra được làm tròn nên có thể lệch tối đa nửa đơn vị của chữ số cuối; chênh lệch lớn hơn tổng các phần lệch đó chứng tỏ có số chép sai: 91,04 so với 91,05 có thể do làm tròn, 13,859 so với 12,859 thì không. Ở cấp dưới, khi không có mức tối đa nói rõ, ít nhất ba dòng khác có cùng các phần mà cộng đủ thì dòng này cũng phải cộng đủ. Hai số sai bù nhau, hay một phần không công bố, thì không thấy được. Nếu cơ quan công bố tính theo trọng số, hãy ghi `total: weighted-mean` và các trọng số; không công bố trọng số thì `total: unstated`.
total-differs-from-parts-total = tổng điểm { $total } của { $of } khác { $made }
total-differs-from-parts-off-while-rounding-explains = lệch { $off }, trong khi làm tròn chỉ gây lệch dưới { $allowed }
total-differs-from-parts-help = đối chiếu tổng điểm và từng điểm thành phần với nguồn, rồi sửa số sai

## check/total_off_by_rounding

why--total-off-by-rounding = Nguồn cộng các điểm chưa làm tròn rồi mới in, nên cộng lại các số đã in có thể lệch ở chữ số cuối: PAR INDEX 2020 của Quảng Ninh công bố 91,04 trong khi bốn phần in ra cộng lại là 91,05. Bốn phần và tổng, mỗi số có thể lệch nửa đơn vị cuối, giải thích được chênh lệch dưới 0,025. Không có gì phải sửa: ghi chú này chỉ để biết trước khi có người hỏi. Mỗi bảng được nhắc một lần, ở dòng đầu tiên; chênh lệch nhỏ hơn chữ số cuối mà chỉ số hiển thị thì không nhắc.
total-off-by-rounding-differs =
    { $more ->
        [0] tổng điểm { $total } của { $of } lệch với { $made } do làm tròn
       *[other] tổng điểm { $total } của { $of } lệch với { $made } do làm tròn; bảng còn { $more } chỗ như vậy
    }
total-off-by-rounding-explains-any-difference-below = làm tròn giải thích được chênh lệch dưới { $allowed }
total-off-by-rounding-help = giữ nguyên các con số như nguồn công bố

## check/total_unlike_others

why--total-unlike-others = Nhiều chỉ số cộng các thành phần theo trọng số mà không công bố trọng số (`total: unstated`). Khi bảng có đủ dòng (nhiều hơn số thành phần ít nhất năm dòng), trọng số tự lộ ra: bội số của nửa phần trăm, cộng lại là 100%, cho ra tổng của mọi dòng trong phạm vi làm tròn. Dòng nào lệch khỏi đó thì tổng hoặc một thành phần đã chép nhầm, hoặc hai thành phần bị đổi chỗ. Không tìm được trọng số như vậy thì không nói gì; hai thành phần cùng trọng số bị đổi chỗ và số lệch trong phạm vi làm tròn cũng không thấy được.
total-unlike-others-does-not-follow-weights = tổng { $total } của { $name } không theo trọng số của mọi dòng khác, theo đó là khoảng { $worked }
total-unlike-others-row = tổng điểm của dòng này
total-unlike-others-components = các thành phần của nó
total-unlike-others-help = đối chiếu tổng điểm và từng thành phần của dòng này với nguồn

## check/translated_text_differs

why--translated-text-differs = Tiêu đề tiếng Việt nói năm 2022 còn bản dịch nói 2021, hay Lai Châu thành Lao Cai: hai người đọc biết hai điều khác nhau. Số, kể cả số đếm viết bằng chữ, và năm, tên đơn vị và tên tắt của chỉ số được đối chiếu; lời dịch sai nghĩa thì không phép kiểm tra nào biết.
translated-text-differs-vietnamese-does-not-say = bản tiếng Việt không nêu “{ $words }”: “{ $vi }”
translated-text-differs-vietnamese = khác với bản tiếng Việt
translated-text-differs-help = đối chiếu hai bản rồi sửa cho khớp

## check/translation_differs

why--translation-differs = Sửa số ở một bản mà quên bản kia thì hai người đọc biết hai điều khác nhau. Bản dịch có thể ngắn hơn, nhưng không được nói con số mà bản tiếng Việt không có. Con số được so theo giá trị, không theo cách viết; số nguyên nhỏ không gắn với số liệu có thể viết bằng chữ nên không so; năm, số văn bản cũng không. Ngày, tháng, kể cả năm đi kèm, số dòng của bảng và số mục của danh sách thì được so. Số đếm viết bằng chữ ở bản tiếng Anh (“eight tasks”) được tìm trong cả bản tiếng Việt, bằng chữ hay bằng số; nếu số ấy có ở chỗ khác của bản tiếng Việt thì không thấy được. Hai con số gắn với hai năm (hai đơn vị …) mà đổi chỗ cho nhau so với bản tiếng Việt thì được báo, nếu lời dịch không nêu tên năm hay đơn vị nào trong hai.
translation-differs-vietnamese-version-has = bản tiếng Việt có { $written }
translation-differs-table-rows-vietnamese-one = bảng này có { $theirs } dòng, bảng tiếng Việt có { $ours }
translation-differs-table-begins = bảng bắt đầu ở đây
translation-differs-vietnamese-table = bảng tiếng Việt
translation-differs-help-add-row-missing-drop = thêm dòng còn thiếu, hoặc bỏ dòng thừa
translation-differs-list-items-vietnamese-one = danh sách này có { $theirs } mục, danh sách tiếng Việt có { $ours }
translation-differs-list-begins = danh sách bắt đầu ở đây
translation-differs-vietnamese-list = danh sách tiếng Việt
translation-differs-help-add-item-missing-drop = thêm mục còn thiếu, hoặc bỏ mục thừa
translation-differs-vietnamese-version-does-not = bản tiếng Việt không nhắc ngày “{ $written }”
translation-differs-only-translation = chỉ bản dịch có ngày này
translation-differs-help-compare-day-document-correct = đối chiếu ngày với văn bản gốc, sửa bản sai
translation-differs-bound-more-often-vietnamese = “{ $written }” gắn với { $path } nhiều lần hơn bản tiếng Việt
translation-differs-another-number-may-belong = có lẽ chỗ này là con số khác
translation-differs-help-compare-numbers-both-versions = đối chiếu từng con số của hai bản, sửa địa chỉ gắn nhầm
translation-differs-bound-vietnamese = “{ $written }” gắn với { $here }, bản tiếng Việt gắn với { $there }
translation-differs-two-versions-name-figures = hai bản gắn với hai con số
translation-differs-in-vietnamese = bản tiếng Việt
translation-differs-help-correct-one-two-addresses = sửa một trong hai địa chỉ
translation-differs-vietnamese-version-does-not-number = bản tiếng Việt không có con số { $written } của bản dịch
translation-differs-translation-only = chỉ có ở bản dịch
translation-differs-help-compare-two-versions-make = đối chiếu hai bản rồi sửa cho cùng số liệu

## check/unchanged_for_two_years

why--unchanged-for-two-years = Điểm 72,23 của năm trước lặp lại nguyên vẹn ở năm sau thì thường là dòng cũ được chép sang mà quên sửa. Nơi có điểm thành phần, chỉ nhắc khi mọi thành phần cũng giống hệt. Điểm tròn, điểm tối đa và điểm ít chữ số dễ trùng ngẫu nhiên nên được bỏ qua. Nếu hai năm thật sự bằng nhau, không cần làm gì.
unchanged-for-two-years-score-exactly = điểm { $score } của { $name } giống hệt năm { $year }
unchanged-for-two-years-well = năm { $year } cũng là { $score }
unchanged-for-two-years-score = điểm của năm { $year }
unchanged-for-two-years-help = đối chiếu với nguồn xem có phải số liệu năm trước bị chép sang không

## check/unit_missing

why--unit-missing = `coverage: complete` nghĩa là mọi đơn vị được xếp hạng đều có dòng; trang viết “bảng có đủ các đơn vị”, tính hạng và trung bình từ đó. Chép sót một dòng thì mọi hạng sau nó sai một bậc. Mỗi đơn vị thuộc loại được xếp hạng và tồn tại trọn năm phải có dòng; bảng đã xếp hạng đơn vị thành lập trong năm (như sau sáp nhập) thì mọi đơn vị có từ ngày ấy cũng phải có; đơn vị không được xếp hạng cũng vậy, với lý do thay cho điểm (not-assessed, not-published, not-comparable). Nếu nguồn nêu rõ số đơn vị được xếp hạng, ghi `of`: khi `of` đúng bằng số dòng có kết quả thì không báo. Nhóm nào của chỉ số mà cả bảng không có dòng nào thì cũng bị báo; nhóm chưa công bố thì kê các nhóm đã công bố ở `fields` của bảng. Cơ quan, tổ chức thuộc loại `level: body` chỉ được đòi khi chỉ số đã xếp hạng nó ở năm khác. Chỉ xét các đơn vị có cùng đơn vị cấp trên với các dòng của bảng. Đơn vị chưa có trong units.yaml thì không thấy được.
unit-missing-said-complete-lacks = bảng { $table } ghi là đủ mà thiếu { $n } đơn vị: { $names }
unit-missing-table-units-field = bảng có { $rows } đơn vị của nhóm này
unit-missing-no-row = đơn vị không có dòng trong bảng
unit-missing-help = thêm dòng { "{" }unit: { $code }, score: not-assessed{ "}" } hoặc điểm bị sót; chưa đủ thì ghi coverage: partial
unit-missing-table-units-field-of = bảng có { $rows } đơn vị của nhóm này; of ghi { $of }

## check/unit_outside_fields

why--unit-outside-fields = Chỉ số xếp hạng các tỉnh thì không có kết quả của một sở. Dòng như vậy không được xếp hạng, không tính vào trung bình, và thường là gõ nhầm mã: `lai-chau-tp` thay cho `lai-chau`. Nếu chỉ số có xếp hạng loại đơn vị ấy, thêm loại vào `fields` của chỉ số. Nhầm sang một đơn vị khác cùng loại thì phải nhìn vào tên mới thấy.
unit-outside-fields-kind-no-field-index = { $name }: loại đơn vị “{ $kind }” không thuộc nhóm nào của chỉ số
unit-outside-fields-index-ranks = chỉ số xếp hạng: { $fields }
unit-outside-fields-help-correct-code-add-kind = sửa mã đơn vị, hoặc thêm loại đơn vị vào fields của chỉ số
unit-outside-fields-units-below-no-field = { $name }: đơn vị cấp trên { $parent } không thuộc nhóm nào của chỉ số
unit-outside-fields-above-given = đơn vị cấp trên ghi ở đây
unit-outside-fields-help-correct-code-add-above = sửa mã đơn vị, hoặc thêm đơn vị cấp trên vào parents của nhóm

## check/unit_outside_life

why--unit-outside-life = Sau sáp nhập, tên cũ có thể được dùng lại cho một đơn vị khác. Kết quả của năm nằm ngoài thời gian tồn tại của đơn vị thường thuộc về đơn vị trước hoặc sau nó, và không được nối vào cùng một chuỗi số liệu. Nếu đơn vị không được đánh giá vì chưa có hoặc không còn, hãy ghi `did-not-exist` thay cho điểm.
unit-outside-life-document-gives-task-did = văn bản đề { $date } giao việc cho { $unit }, lúc ấy không tồn tại
unit-outside-life-did-not-exist = không tồn tại vào { $date }
unit-outside-life-its = thời gian tồn tại: { $day }
unit-outside-life-help-use-code-existed-date = dùng mã của đơn vị tồn tại vào ngày của văn bản, hoặc sửa thời gian tồn tại của đơn vị
unit-outside-life-exists-since = đơn vị có từ { $from }
unit-outside-life-existed-until = đơn vị tồn tại đến { $to }
unit-outside-life-result-when-did-not = { $name } có kết quả năm { $year }, năm mà đơn vị không tồn tại
unit-outside-life-did-not-exist-year = không tồn tại trong năm { $year }
unit-outside-life-help-use-code-existed-year = dùng mã của đơn vị tồn tại trong năm đó, hoặc sửa thời gian tồn tại của đơn vị

## check/unknown_figure

why--unknown-figure = Con số gắn với địa chỉ sai thì không được đối chiếu với gì cả. Địa chỉ gồm chỉ số, năm, đơn vị, nếu cần là thành phần, rồi đại lượng: par/2018/lai-chau/score. Phép tính viết sau figure:= không có khoảng trắng: số không có dấu hàng nghìn, dấu chấm thập phân, + - * / (cũng được − × ÷ :), ngoặc, sum(1;2;3), avg(1;2;3), count(1;2;3), và địa chỉ của con số: figure:=par/2019/lai-chau/score-par/2018/lai-chau/score.
unknown-figure-no = không có con số { $path }
unknown-figure-indices = các chỉ số: { $known }
unknown-figure-quantities = các đại lượng: { $known }
unknown-figure-correct-year-address-where = sửa năm trong địa chỉ; nếu kỳ { $year } chưa công khai, để nguyên con số và đưa lời này vào kỳ ấy (văn bản: ghi vào documents: của kỳ)
unknown-figure-correct-address-drop-link = sửa địa chỉ, hoặc bỏ liên kết nếu không có số liệu
unknown-figure-insertion-cannot-read = không đọc được lời chèn số
unknown-figure-neither-score-rank-nor = không phải là score, rank hay change
unknown-figure-write-score-par-2018 = viết { "{{" } score("par", 2018) { "}}" }, { "{{" } rank("par", 2018) { "}}" } hoặc { "{{" } change("par", 2019) { "}}" }
unknown-figure-cannot-worked-out = không tính được { $text }
unknown-figure-comma-dots-between-thousands = dấu phẩy hoặc dấu chấm hàng nghìn ở “{ $rest }”
unknown-figure-cannot-read = không đọc được từ “{ $rest }”
unknown-figure-no-function = không có hàm { $name }
unknown-figure-not-whole-address = { $path } không phải là địa chỉ trọn vẹn của một con số
unknown-figure-write-whole-address-index = viết cả địa chỉ: chỉ số/năm/đơn vị/đại lượng, như par/2018/lai-chau/score
unknown-figure-divides-zero = chia cho 0
unknown-figure-nested-too-deep = ngoặc lồng nhau quá sâu
unknown-figure-number-beyond-all-measure = con số lớn hoặc nhỏ quá mức tính được
unknown-figure-use-plain-numbers-decimal = viết số liền nhau với dấu chấm thập phân, + - * /, ngoặc, sum(…;…), avg(…;…), count(…;…): figure:=49/434
unknown-figure-write-numbers-without-marks = viết số không có dấu hàng nghìn, với dấu chấm thập phân: 115061, 37.36
unknown-figure-functions = các hàm: { $known }
unknown-figure-address-index-year-unit = địa chỉ gồm chỉ số/năm/đơn vị/đại lượng
unknown-figure-no-index = không có chỉ số { $code }
unknown-figure-no-edition = không có kỳ công bố { $year }
unknown-figure-edition-no-results-index = kỳ công bố { $year } không có kết quả của chỉ số này
unknown-figure-no-unit-field = không có đơn vị hoặc nhóm { $code }
unknown-figure-framework-year-no-component = bộ chỉ số của năm này không có thành phần { $code }
unknown-figure-no-quantity = không có đại lượng { $name }
unknown-figure-no-such-programme-target = không có chương trình, mục tiêu hoặc kết quả của ngày này

## check/unknown_rule

why--unknown-rule = Ngoại lệ trong `waivers.yaml` và mức độ trong `site.yaml` gọi quy tắc bằng tên. Viết sai tên thì ngoại lệ không có tác dụng mà không ai biết. `congbo explain` liệt kê mọi tên; lỗi về cách viết tệp không phải là quy tắc, nên không thể có ngoại lệ.
unknown-rule-no = không có quy tắc nào tên là “{ $name }”
unknown-rule-name-means-nothing = tên này không được nhận biết
unknown-rule-help-did-you-mean = có phải ý bạn là “{ $near }”?
unknown-rule-help-copy-name-brackets-message = chép tên trong ngoặc vuông của thông báo; `congbo explain` liệt kê mọi tên

## check/unusual_jump

why--unusual-jump = Một đơn vị mỗi năm lên xuống chừng 2 điểm mà nay tăng 19 điểm thì có thể là gõ nhầm (91,5 thay cho 71,5) hoặc lấy nhầm dòng. Chỉ so các năm cùng bộ chỉ số, khi đã có ít nhất bốn lần thay đổi trước đó; nhắc khi mức thay đổi gấp hơn hai lần rưỡi mức lớn nhất từng có và hơn một phần mười thang điểm, không kể phần mà mọi đơn vị trong bảng cùng thay đổi. Nếu điểm đúng như nguồn, không cần làm gì.
unusual-jump-score-moves-against-while = điểm { $score } của { $name } thay đổi { $gain } so với năm { $since }, trước đó nhiều nhất là { $greatest }
unusual-jump-change = thay đổi { $gain } điểm
unusual-jump-earlier-value = năm { $since } là { $old }
unusual-jump-help = đối chiếu điểm của cả hai năm với nguồn

## check/verdict

verdict-cut-off = bị cắt bớt chữ số thay vì làm tròn
verdict-rounded-up = bị làm tròn lên trong khi phải làm tròn xuống
verdict-point-misplaced = dấu thập phân đặt sai chỗ
verdict-result-is = kết quả là { $right }{ $sign }
verdict-share-is = { $upper }/{ $lower } là { $right }{ $sign }
verdict-swapped = tử số và mẫu số bị đảo
verdict-swapped-turned = tử số và mẫu số bị đảo: { $upper }/{ $lower } mới là { $printed }
verdict-while = { $mended }, còn { $right }
verdict-digits-transposed = hai chữ số liền nhau bị đảo chỗ
verdict-digit-missing = thiếu một chữ số
verdict-digit-too-many = thừa một chữ số
verdict-digit-wrong = sai một chữ số
verdict-operand-seems =
    { $is_upper ->
        [true] tử số
       *[false] mẫu số
    } { $written } { $slip ->
        [transposed] có lẽ bị đảo hai chữ số liền nhau
        [missing] có lẽ thiếu một chữ số
        [extra] có lẽ thừa một chữ số
       *[wrong] có lẽ sai một chữ số
    }: { $upper }/{ $lower } mới là { $printed }

## check/waiver_outdated

why--waiver-outdated = Ngoại lệ che một giá trị đã được xem xét, ghi ở `value`, không che mọi giá trị sau này ở cùng một chỗ. Với tệp YAML đó là giá trị ở chỗ ấy; với đoạn chữ gắn số liệu đó là con số của hồ sơ mà đoạn chữ gắn vào (đoạn chữ thì đã ghi ở `at`). Nhiều lỗi so hai giá trị: hạng in với hạng tính, tổng với các phần. Ghi `numbers` thì ngoại lệ giữ mọi con số mà lỗi nêu ra, và hết hiệu lực khi một con số trong đó đổi; ghi `numbers: "0"` một lần thì được báo phải ghi gì. Khi giá trị đổi, ngoại lệ hết hiệu lực, lỗi nó che hiện lại, và phải xem xét lại. Ngoại lệ chưa ghi `value` vẫn có hiệu lực, nhưng được nhắc phải ghi gì.
waiver-outdated-exception-excuses-names-other = lỗi mà ngoại lệ của quy tắc “{ $rule }” che nay nêu những con số khác: { $now }
waiver-outdated-help-look-again-remove-write = xem xét lại: xóa ngoại lệ, hoặc ghi numbers: "{ $now }" với lý do và ngày mới
waiver-outdated-exception-ended = ngoại lệ không còn hiệu lực
waiver-outdated-exception-does-not-say = ngoại lệ của quy tắc “{ $rule }” chưa ghi giá trị được miễn trừ
waiver-outdated-value = giá trị hiện là { $now }
waiver-outdated-help-add-line-value-if = thêm dòng value: "{ $now }", nếu ngoại lệ nói về đúng giá trị ấy
waiver-outdated-exception-about-value-today = ngoại lệ của quy tắc “{ $rule }” nói về giá trị { $value }, nay là { $now }
waiver-outdated-help-look-again-remove-give = xem xét lại: xóa ngoại lệ, hoặc ghi giá trị mới, lý do và ngày mới

## check/waiver_unused

why--waiver-unused = Mỗi ngoại lệ trong `waivers.yaml` được công khai kèm lý do. Khi con số đã được sửa, hoặc ngoại lệ ghi nhầm chỗ, nó nói với người đọc điều không có thật, và có thể che một lỗi về sau. Hãy xóa ngoại lệ ấy, hoặc ghi lại đúng quy tắc và đúng chỗ.
waiver-unused-exception-matches-nothing = ngoại lệ của quy tắc “{ $rule }” không ứng với chỗ nào sai
waiver-unused-rule-finds-nothing-wrong = quy tắc ấy không thấy gì sai ở chỗ được ghi
waiver-unused-help = xóa ngoại lệ này, hoặc ghi lại đúng quy tắc và đúng chỗ

## check/was_does_not_fit

why--was-does-not-fit = Đồng Nai là tỉnh đến hết ngày 29/4/2026, là thành phố từ 30/4/2026: trang của năm 2025 phải gọi là tỉnh, trang năm 2026 gọi là thành phố. Mỗi mục của `was` ghi ngày cuối cùng (`to`) trong thời gian tồn tại của đơn vị, mục sau muộn hơn mục trước, và chỉ ghi điều khác hiện nay. Loại mới mà chỉ số xếp ở nhóm khác thì kết quả các năm không còn so được với nhau: khi đó kết thúc đơn vị cũ và khai báo đơn vị kế tục.
was-does-not-fit-value = { $unit }: { $said }
was-does-not-fit-later = không muộn hơn { $to }
was-does-not-fit-entry-before = mục trước ở đây
was-does-not-fit-help-put-oldest-first-each = xếp mục cũ nhất lên đầu, mỗi mục một ngày cuối khác nhau
was-does-not-fit-within-life = không nằm trong thời gian tồn tại ({ $key }: { $day })
was-does-not-fit-help-correct-one-days-held = sửa một trong hai ngày; điều đúng đến ngày cuối cùng của đơn vị thì ghi thẳng vào đơn vị
was-does-not-fit-same-today = không khác hiện nay
was-does-not-fit-help-write-name-full-kind = ghi name, full, kind hoặc parent khi ấy, hoặc bỏ mục này
was-does-not-fit-rank-both-one-field = { $index } không xếp hai loại này cùng một nhóm
was-does-not-fit-kind-today-given = loại hiện nay ghi ở đây
was-does-not-fit-help-add-kind-same-field = thêm loại vào cùng nhóm trong fields của chỉ số, hoặc kết thúc đơn vị và khai báo đơn vị kế tục
was-does-not-fit-rank-units-below-both = { $index } không xếp đơn vị của cả hai cùng một nhóm
was-does-not-fit-today-given = hiện nay ghi ở đây
was-does-not-fit-help-add-unit-above-parents = thêm đơn vị cấp trên vào parents của nhóm, hoặc kết thúc đơn vị và khai báo đơn vị kế tục
was-does-not-fit-entries-order-time = các mục của was không theo thứ tự thời gian
was-does-not-fit-last-day-lies-outside = ngày cuối của tên, loại trước đây nằm ngoài thời gian tồn tại
was-does-not-fit-entry-says-nothing-differs = mục was không có gì khác hiện nay
was-does-not-fit-kind-then-now-two = loại trước đây và loại hiện nay thuộc hai nhóm xếp hạng
was-does-not-fit-units-above-then-now = đơn vị cấp trên trước đây và hiện nay thuộc hai nhóm xếp hạng

## content

the-second-time-is-here = lần thứ hai ở đây
the-first-time-is-here = lần đầu ở đây

## content/days

days-source = nguồn { $source }
days-entry-calendar = mục lịch { $entry }
days-waiver = ngoại lệ cho { $rule }
days-correct-announced-until-so = sửa announced hoặc until cho khớp nhau
days-edition-public-until = kỳ { $year }, công khai từ until,
days-correct-day-if-slip = sửa ngày nếu gõ nhầm, hoặc bỏ mục này cho đến ngày ấy
days-write-state-confirmed-until = ghi state: confirmed cho đến ngày ấy, hoặc sửa ngày
days-edition = kỳ { $year }
days-write-status-embargoed-until = ghi status: embargoed kèm until: { $until }, hoặc sửa ngày
days-table-edition = bảng { $index } của kỳ { $year }
days-correction = đính chính { $figure }
days-new-name-kind = tên, loại mới của { $unit }
days-objection = kiến nghị { $code }
days-answer-objection = trả lời kiến nghị { $code }
days-actual-target = kết quả thực hiện mục tiêu { $number }

## content/fault/bounds

fault-bounds-lowest-score-not-below = mức thấp nhất { $min } không phải là số âm
fault-bounds-number-below-0-belongs = cần một số nhỏ hơn 0
fault-bounds-help-where-most-5-points = trừ nhiều nhất 5 điểm thì ghi min: -5; điểm không thể âm thì bỏ min
fault-bounds-margin-below-zero = sai số { $margin } là số âm
fault-bounds-number-0-more-belongs = cần một số từ 0 trở lên
fault-bounds-help-write-margin-source-without = ghi sai số không kèm dấu, như nguồn nêu

## content/fault/early

fault-early-moment-not-time-vietnam = thời điểm { $text } không ghi theo giờ Việt Nam
fault-early-vietnam-then = ở Việt Nam lúc ấy là { $here }
fault-early-help-write-if-hour = viết { $here }, nếu đúng là giờ ấy
fault-early-no-place-offset = không nơi nào có múi giờ của “{ $text }”
fault-early-offset-vietnam-07-00 = múi giờ của Việt Nam là +07:00
fault-early-help-write-07-00 = viết như { $local }+07:00
fault-early-document-speaks-edition-not = văn bản { $slug } nói về kỳ { $year }, chưa công khai
fault-early-held-back-edition = được giữ lại cùng kỳ ấy
fault-early-help-list-under-documents-content = ghi { $slug } vào documents: trong content/editions/{ $year }/edition.yaml
fault-early-document-dated-not-come = văn bản đề ngày { $date }, chưa tới
fault-early-held-back-until-day = được giữ lại đến ngày này
fault-early-help-correct-day-if-slip = sửa ngày nếu gõ nhầm; nếu đúng thì cứ để, văn bản sẽ lên trang khi đến ngày
fault-early-edition-said-public-until = kỳ này ghi là đã công khai, mà until { $until } chưa tới
fault-early-moment-not-come-none = thời điểm này chưa tới, hoặc không phải một thời điểm
fault-early-help-write-status-embargoed-remove = ghi status: embargoed, hoặc bỏ dòng until
fault-early-edition-said-public-not = kỳ { $year } ghi là đã công khai, mà năm { $year } chưa tới
fault-early-nothing-year-can-been = chưa đo được kết quả của năm này
fault-early-help-name-folder-year-measured = sửa tên thư mục theo năm được đo, hoặc ghi status: draft
fault-early-dated-not-come = { $what } đề ngày { $date }, chưa tới
fault-early-day-not-come = ngày này chưa tới
fault-early-link-leads-not-public = liên kết { $link } dẫn tới nội dung chưa công khai
fault-early-page-not-public-yet = trang này chưa được công khai
fault-early-help-take-link-out-until = bỏ liên kết cho đến ngày công bố, hoặc chuyển câu này vào kỳ chưa công khai

## content/fault/file

fault-file-missing = thiếu tệp { $path }
fault-file-needed = cần có tệp này
fault-file-help-create = tạo tệp { $path }
fault-file-nothing-reads = tệp { $path } không được dùng đến
fault-file-name-place-means-nothing = tên hoặc vị trí này không được nhận biết
fault-file-help-check-name-folder-move = kiểm tra tên tệp và thư mục, hoặc chuyển tệp ra ngoài content/
fault-file-nearly-named-read-not = tệp { $path } có tên gần đúng nên không được đọc
fault-file-name-known-content = tên được nhận biết là content/{ $name }
fault-file-help-rename-content-where-exists = đổi tên thành content/{ $name }; nếu đã có tệp ấy, gộp hai tệp rồi xóa tệp này
fault-file-not-utf-8 = tệp không dùng bảng mã UTF-8
fault-file-letter-cannot-read = chữ này không đọc được
fault-file-help-open-save-again-utf = mở tệp và lưu lại với bảng mã UTF-8
fault-file-too-large = tệp { $path } quá lớn
fault-file-content-must-not-exceed = một tệp nội dung không được quá 16 MB
fault-file-help-see-whether-put-content = kiểm tra xem có chép nhầm tệp vào content/ không; nếu không, chia thành nhiều tệp
fault-file-control-character-u-no = có ký tự điều khiển U+{ $byte }, không phải chữ
fault-file-invisible-character-right = ký tự không nhìn thấy ở ngay đây
fault-file-help-delete-if-whole-like = xóa ký tự này; nếu cả tệp như vậy, lưu lại tệp dưới dạng văn bản UTF-8

## content/fault/groups

fault-groups-fields-names-other-coverage = fields kê những nhóm khác với coverage
fault-groups-named = các nhóm kê ở đây
fault-groups-coverage-speaks-these = coverage nói về các nhóm này
fault-groups-help-remove-fields-coverage-those = bỏ fields: các nhóm trong coverage là những nhóm đã công bố
fault-groups-component-above-does-not = thành phần cha không áp dụng cho nhóm “{ $code }”
fault-groups-part-cannot-apply-group = thành phần con không thể áp dụng cho nhóm này
fault-groups-component-above-applies-these = thành phần cha áp dụng cho các nhóm này
fault-groups-help-take-group-out-fields = bỏ nhóm này khỏi fields, hoặc thêm nó vào fields của thành phần cha
fault-groups-component-does-not-apply = thành phần này không áp dụng cho nhóm “{ $code }”
fault-groups-number-group-does-not = mức riêng ghi cho nhóm không có thành phần này
fault-groups-help-remove-line-add-group = bỏ dòng này, hoặc thêm nhóm vào fields của thành phần
fault-groups-group-no-maximum = nhóm “{ $code }” không có mức tối đa
fault-groups-other-theirs = các nhóm khác có mức tối đa ở đây
fault-groups-help-write-maximum-group-max = ghi mức tối đa của nhóm “{ $code }”, hoặc max làm mức chung
fault-groups-does-not-apply = “{ $what }” không áp dụng cho nhóm { $group }
fault-groups-can-no-value-reason = ở đây không được có điểm hay lý do nào
fault-groups-component-applies-these-only = thành phần chỉ áp dụng cho các nhóm này
fault-groups-help-remove-value-add-group = bỏ giá trị này, hoặc thêm nhóm vào fields của thành phần
fault-groups-result-not-announced = có kết quả của nhóm { $group } chưa công bố
fault-groups-unit-belongs-group = đơn vị thuộc nhóm ấy
fault-groups-table-says-only-these = bảng nói chỉ các nhóm này đã công bố
fault-groups-help-add-group-fields-table = thêm nhóm vào fields của bảng, hoặc bỏ dòng này

## content/fault/ledger

fault-ledger-does-not-entry-site = sổ công bố không có mục thứ { $number } như trang đã dựng trước đó có trong { $there }
fault-ledger-begins-every-entry-made = sổ phải bắt đầu bằng mọi mục đã ghi trước đây
fault-ledger-help-bring-content-yaml-editions = lấy lại content/ledger.yaml và các kỳ công bố từ bản lưu; nếu trang ở đó chỉ là bản thử chưa từng đăng, xóa thư mục ấy
fault-ledger-broken-before-entry = sổ công bố bị đứt trước mục thứ { $number }
fault-ledger-does-not-follow-stands = mục này không nối tiếp mục đứng trước nó
fault-ledger-help-bring-content-yaml-back = lấy lại content/ledger.yaml từ bản lưu hoặc từ trang đang công bố; không sửa tay
fault-ledger-seals-edition-twice = sổ công bố ghi niêm phong kỳ { $year } hai lần
fault-ledger-edition-sealed-once-after = một kỳ chỉ niêm phong một lần, sau đó chỉ có đính chính
fault-ledger-entry-changed-damaged = mục thứ { $number } của sổ công bố đã bị sửa hoặc hỏng
fault-ledger-entry-does-not-agree = mục này không còn khớp với mã của nó
fault-ledger-entry-dated-before-one = mục thứ { $number } của sổ công bố đề { $moment }, trước cả mục đứng trên nó
fault-ledger-later-entry-not-made = mục sau không thể ghi sớm hơn
fault-ledger-entry-dated-not-come = mục thứ { $number } của sổ công bố đề { $moment }, thời điểm ấy chưa tới
fault-ledger-moment-not-come = thời điểm chưa tới
fault-ledger-help-set-clock-machine-choose = chỉnh đồng hồ của máy, hoặc chọn --as-of không sớm hơn mục cuối của sổ; nếu mục này chưa đăng, lấy lại ledger.yaml trước đó rồi chạy lại `congbo seal`

## content/fault/mod

fault-mod-help-did-you-mean = có phải ý bạn là “{ $name }”?
fault-mod-no-key = không có khóa “{ $name }” ở đây
fault-mod-key-not-recognised = khóa này không được nhận biết
fault-mod-help-replace-no-break-space = thay dấu cách không ngắt (thường do chép từ Word) bằng dấu cách thường
fault-mod-help-these-keys-can-used = các khóa dùng được: { $join }
fault-mod-cannot-used = giá trị “{ $name }” không dùng được ở đây
fault-mod-must-one = phải là một trong: { $join }
fault-mod-unit-two-results-one = đơn vị “{ $name }” có hai kết quả trong cùng một bảng
fault-mod-code-used-twice = mã “{ $name }” được dùng hai lần
fault-mod-help-remove-one-two-correct = bỏ một trong hai, hoặc sửa mã bị nhầm
fault-mod-index-no-framework = chỉ số “{ $index }” không có bộ chỉ số nào cho năm { $year }
fault-mod-these-results-belong-no = kết quả này không biết thuộc bộ chỉ số nào
fault-mod-help-add-framework-covers-content = thêm bộ chỉ số gồm năm { $year } vào content/indices/{ $index }.yaml
fault-mod-year-belongs-two-frameworks = năm { $year } thuộc hai bộ chỉ số
fault-mod-one-begins = bộ này bắt đầu ở đây
fault-mod-while-one-still-force = trong khi bộ này vẫn còn hiệu lực
fault-mod-help-let-earlier-one-end = ghi năm cuối (to) của bộ trước nhỏ hơn năm đầu (from) của bộ sau
fault-mod-components-go-deeper-three = chỉ số thành phần có quá ba cấp
fault-mod-fourth-level = đây là cấp thứ tư
fault-mod-help-merge-level-one-above = gộp cấp này vào cấp trên
fault-mod-archive-does-not-agree = tệp lưu trữ { $file } không còn khớp với mã đã ghi
fault-mod-sha-256-written = mã SHA-256 được ghi
fault-mod-help-run-congbo-archive-publish = chạy lại `congbo archive { $year } --publish`, hoặc lấy lại tệp từ bản lưu
fault-mod-key-missing = thiếu khóa “{ $name }”
fault-mod-group-begins-lacks = nhóm bắt đầu ở đây thiếu khóa này
fault-mod-help-add-line = thêm một dòng “{ $name }: …”

## content/fault/place

fault-place-cannot-found = không tìm thấy chỗ này
fault-place-them-not-said = không rõ là chỗ nào
fault-place-no-content-file = không có tệp nội dung nào tên là “{ $name }”
fault-place-help-write-path-below-content = ghi đường dẫn tính từ thư mục content/, ví dụ documents/bao-cao.md
fault-place-these-words-do-not = tệp { $file } không có đoạn chữ này
fault-place-help-copy-piece-file-exactly = chép nguyên văn một đoạn từ tệp ấy, kể cả dấu ngoặc
fault-place-these-words-occur-times = đoạn chữ này có { $times } lần trong tệp { $file }
fault-place-help-copy-more-either-side = chép dài thêm về hai phía cho đến khi chỉ còn một chỗ
fault-place-no = tệp { $file } không có “{ $name }” ở chỗ được ghi
fault-place-help-join-keys-dots-name = nối các khóa bằng dấu chấm, gọi dòng của danh sách bằng mã: results.so-noi-vu.rank
fault-place-items-named = tệp { $file } có { $times } mục mang mã “{ $name }” ở chỗ được ghi
fault-place-help-name-item-counted-0 = gọi mục ấy bằng số thứ tự, đếm từ 0

## content/fault/private

fault-private-exception-names-not-public = ngoại lệ chỉ tới thông tin không công khai
fault-private-names-contacts-notes-office = chỗ này có họ tên, liên hệ hoặc ghi chú nội bộ
fault-private-help-name-public-key-such = ghi khóa công khai, như 0.said hoặc 0.answer
fault-private-public-words-tell-stands = lời công khai nhắc lại thông tin ghi ở “{ $key }”
fault-private-shown-page = phần này hiện trên trang
fault-private-help-write-without-saying-who = viết lại mà không nêu ai kiến nghị

## content/fault/said

fault-said-no-address-web = “{ $text }” không phải là địa chỉ trên web
fault-said-full-address-belongs-beginning = cần địa chỉ đầy đủ bắt đầu bằng https://, http:// hoặc mailto:
fault-said-help-write-https-example-gov = viết như https://example.gov.vn/van-ban.pdf, dấu cách thay bằng %20; hoặc bỏ khóa này
fault-said-text-empty = chữ ở đây để trống
fault-said-nothing-can-read = không có chữ nào đọc được
fault-said-help-write-words-drop-key = viết lời vào, hoặc bỏ cả khóa nếu khóa ấy không bắt buộc
fault-said-front-matter-does-not = phần đầu tệp không mở bằng --- ở dòng đầu tiên
fault-said-would-printed-prose = “{ $line }” sẽ bị in ra như lời văn
fault-said-help-let-first-line-file = để dòng đầu tiên của tệp là --- và không có gì khác

## content/fault/sealed

fault-sealed-embargo-ended-more-day = đã quá thời điểm công bố { $until } hơn một ngày, mà kỳ vẫn ghi là embargoed
fault-sealed-holds-nothing-back-any = không còn giữ kín gì nữa
fault-sealed-public-moment = công khai từ thời điểm này
fault-sealed-help = ghi status: published và bỏ until, hoặc niêm phong bằng congbo seal

## content/fault/shape

fault-shape-belongs-not = ở đây cần { $what }, không phải { $is }
fault-shape-must = cần { $what }
fault-shape-help-put-words-double-quotes = đặt phần chữ trong dấu nháy kép: "…"
fault-shape-key-written-twice = khóa “{ $name }” được viết hai lần
fault-shape-help-keep-one-two-lines = giữ lại một dòng
fault-shape-uses-reference-content-files = “{ $words }” dùng dấu tham chiếu (&, *), mà tệp nội dung không dùng
fault-shape-something-marked-referred = một đoạn được đánh dấu hoặc gọi lại ở đây
fault-shape-help-write-value-itself-put = viết đầy đủ giá trị; chữ bắt đầu bằng & hay * thì đặt trong dấu nháy kép
fault-shape-groups-nested-too-deeply = các nhóm lồng vào nhau quá sâu
fault-shape-101st-level = cấp thứ 101 ở đây
fault-shape-help-check-brackets-indentation = kiểm tra dấu ngoặc và khoảng thụt đầu dòng

## content/fault/unknown

fault-unknown-not-converted-unicode-reads = chữ chưa chuyển sang Unicode, đọc là “{ $reading }”
fault-unknown-name-code-belongs = đây là tên; ở đây cần mã
fault-unknown-code-not-declared = mã này chưa được khai báo
fault-unknown-no-code = không có { $what } nào mang mã “{ $name }”
fault-unknown-help-correct-code-declare = sửa lại mã, hoặc khai báo { $what } này trong { $home }
fault-unknown-help-several-name-code-one = nhiều đơn vị có tên này; mã là một trong: { $listed }

## content/fault/value

fault-value-not-number = “{ $text }” không phải là một con số
fault-value-number-such-72-23 = cần một số như 72.23
fault-value-help-write-decimal-point-yaml = trong tệp YAML dùng dấu chấm thập phân: { $pointed } (trang web vẫn hiện dấu phẩy)
fault-value-help-drop-zero-front-once = bỏ số 0 ở đầu ({ $bare }), sau khi xem có chữ số nào gõ nhầm chỗ không
fault-value-help-where-no-score-say = khi không có điểm, ghi rõ lý do: not-published, not-assessed, did-not-exist hoặc not-comparable
fault-value-leads-no-cell-spreadsheet = “{ $text }” không chỉ tới ô nào của bảng tính
fault-value-no-such-column-entry = không có cột, hoặc không có bảng “cells” nào ứng với dòng này
fault-value-help-write-column-letters-such = cột ghi bằng chữ cái như C, dòng ghi bằng số từ 1; trang tính và nguồn phải có trong “cells”
fault-value-not-whole-date = “{ $text }” không phải là một ngày trọn vẹn
fault-value-year-month-day-belong = cần đủ năm-tháng-ngày, vì hạn trả lời tính theo ngày
fault-value-help-write-2026-10-05 = viết như 2026-10-05
fault-value-not-valid-date = “{ $text }” không phải là ngày hợp lệ
fault-value-year-month-day-belongs = cần năm, năm-tháng hoặc năm-tháng-ngày
fault-value-help-write = viết như { $example }
fault-value-not-valid-moment = “{ $text }” không phải là thời điểm hợp lệ
fault-value-day-time-offset-belong = cần ngày, giờ và múi giờ
fault-value-help-write-2024-05-23t08 = viết như 2024-05-23T08:00:00+07:00
fault-value-not-valid-time-day = “{ $text }” không phải là giờ hợp lệ
fault-value-hour-minute-belong = cần giờ và phút
fault-value-help-write-08-30 = viết như "08:30"
fault-value-no-cell-grid = “{ $text }” không phải là một ô của lưới
fault-value-letter-z-number-1 = cần một chữ cái A–Z và một số từ 1 đến 99
fault-value-help-write-c5 = viết như C5
fault-value-population-not-above-nought = số dân của { $code } không lớn hơn 0
fault-value-how-many-people-belongs = cần số người, từ 1 trở lên
fault-value-help-write-number-source-leave = ghi số dân theo nguồn, hoặc bỏ dòng này
fault-value-not-address-site = “{ $text }” không phải là địa chỉ của một trang
fault-value-full-address-belongs-beginning = cần địa chỉ đầy đủ, bắt đầu bằng https://
fault-value-code-characters-cannot-used = mã “{ $text }” có ký tự không dùng được
fault-value-code-becomes-address-page = mã trở thành địa chỉ trang
fault-value-help-use-only-letters-z = chỉ dùng chữ thường không dấu a–z, chữ số và dấu gạch nối

## content/fault/weights

fault-weights-total-said-made-like = tổng điểm được nói là tính thế này
fault-weights-no-use-weight = trọng số { $weight } không dùng được
fault-weights-number-above-0-belongs = cần một số lớn hơn 0, không quá 1000000 và không quá 6 chữ số thập phân
fault-weights-help-copy-weight-decision-sets = chép trọng số từ quyết định ban hành bộ chỉ số; thành phần không tính vào tổng thì bỏ khỏi bộ chỉ số
fault-weights-no-weight = “{ $name }” không có trọng số
fault-weights-weight-missing = thiếu weight ở đây
fault-weights-help-write-weight-every-component = ghi weight cho mọi thành phần cấp một; không biết trọng số thì ghi total: unstated
fault-weights-only-components-first-level = chỉ thành phần cấp một có trọng số
fault-weights-weight-says-something-only = trọng số chỉ có nghĩa khi total là weighted-mean
fault-weights-weight-used-nothing = trọng số { $weight } không được dùng vào đâu
fault-weights-help-say-total-weighted-mean = ghi total: weighted-mean, hoặc bỏ weight
fault-weights-weighted-mean-without-any = trung bình có trọng số mà không có thành phần nào
fault-weights-help-list-components-their-say = kê các thành phần với weight của chúng, hoặc ghi total: unstated

## content/read

read-front-matter-opens-never = phần đầu tệp mở bằng “---” nhưng không đóng
read-opens = mở ở đây
read-help = thêm một dòng “---” sau phần đầu

## content/resolve/site

resolve-site-accent-too-pale-read = màu nhấn { $hex } quá nhạt để đọc
resolve-site-text-contrast-1-4 = chữ { $text } trên nền { $ground } chỉ có độ tương phản { $contrast }:1; cần ít nhất 4,5:1
resolve-site-help-choose-darker-colour-such = chọn một màu đậm hơn, như "#9b1c31", "#1d4f91" hoặc "#14693a"
resolve-site-not-colour = “{ $text }” không phải là màu
resolve-site-six-digits-belong = cần dấu # và sáu chữ số
resolve-site-help-write-9b1c31 = viết như "#9b1c31"

## content/resolve/targets

resolve-targets-goal-against-earlier-year = mức cần đạt so với một năm trước chưa xét được
resolve-targets-takes-both-up-index = cần cả from và up, một chỉ số, và năm gốc phải trước hạn
resolve-targets-help-write-goal-2024-up = viết goal: { "{" }from: 2024, up: 1{ "}" } cùng index; up là số hạng, số điểm hoặc số điểm phần trăm, không âm
resolve-targets-goal-states-exactly-one = mục tiêu phải có đúng một mức cần đạt
resolve-targets-none-given-more-one = ở đây không ghi mức nào, hoặc ghi hơn một mức
resolve-targets-help-write-one-least-above = viết một trong: at-least, above, at-most, rank-within, hoặc from cùng up

## content/seal

seal-edition-said-sealed-no = kỳ { $year } ghi là đã niêm phong nhưng không có tệp niêm phong
seal-content-editions-yaml-belongs = cần có content/editions/{ $year }/seal.yaml
seal-help-bring-yaml-back-copy = lấy lại tệp seal.yaml từ bản lưu; nếu kỳ này chưa từng niêm phong, ghi lại published rồi chạy `congbo seal { $year }`
seal-edition-status-not-sealed = kỳ { $year } có tệp niêm phong nhưng trạng thái không phải sealed
seal-passes-over = trạng thái này bỏ qua niêm phong
seal-the-is-here = niêm phong ở đây
seal-help-write-status-sealed-again = ghi lại “status: sealed”, hoặc chạy `congbo seal { $year }` nếu lần niêm phong trước bị ngắt giữa chừng
seal-edition-changed-damaged = tệp niêm phong của kỳ { $year } đã bị sửa hoặc hỏng
seal-does-not-agree-hash = không còn khớp với mã kiểm tra từ chỗ này
seal-help-bring-file-back-copy = lấy lại tệp này từ bản lưu hoặc từ gói lưu trữ; không sửa tay

## content/yaml

yaml-file-cannot-read = không đọc tiếp được tệp từ chỗ này
yaml-notation-breaks = cách viết sai ở đây
yaml-help-indent-spaces-never-tab = thụt đầu dòng bằng dấu cách, không dùng phím Tab
yaml-help-compare-line-sample-indentation = so dòng này với một tệp mẫu: khoảng thụt, dấu hai chấm, dấu nháy

## content/fault/list

fault--bad-minimum = mức thấp nhất không phải là số âm
fault-why--bad-minimum = Mọi điểm thấp nhất là 0, trừ khi bộ chỉ số nói khác: `min: -5` ở một thành phần hay ở cả bộ chỉ số cho phép điểm âm đến −5. Nhóm có mức riêng thì ghi `minima: { "{" }xa: -3{ "}" }`. Điểm trừ (`adds: penalty`) có `min` thì nằm từ mức ấy đến 0. Ghi `min: 5` thì mọi điểm dưới 5, kể cả điểm 0, đều thành sai.
fault--bad-margin = sai số của một kết quả là số âm
fault-why--bad-margin = Sai số nói kết quả có thể lệch bao nhiêu về cả hai phía: `margin: 1.5` là ±1,5. Ghi số âm thì trang sẽ in hai dấu.
fault--foreign-offset = thời điểm công bố ghi theo múi giờ không phải của Việt Nam
fault-why--foreign-offset = Giờ Việt Nam quanh năm là +07:00. Múi giờ khác vẫn là một thời điểm hợp lệ, nhưng thường do chép nhầm hoặc do máy đặt sai, và kỳ công bố sẽ lên trang sớm hoặc muộn vài giờ. Viết lại theo +07:00 để ai đọc cũng hiểu. Đây là nhắc nhở: trang vẫn được dựng.
fault--no-such-offset = thời điểm công bố ghi múi giờ không nơi nào dùng
fault-why--no-such-offset = Sau giờ là độ lệch so với giờ quốc tế; ở Việt Nam là +07:00. Độ lệch như +17:00 không nơi nào có: thường là giờ công bố bị gõ vào chỗ của múi giờ, và kỳ công bố sẽ lên trang sai giờ. Viết 2026-03-20T17:00:00+07:00.
fault--document-of-held-edition = văn bản nói về một kỳ chưa công khai mà kỳ ấy không liệt kê
fault-why--document-of-held-edition = Văn bản gắn số của một kỳ còn giữ kín, hoặc giao việc theo chỉ số chỉ có trong kỳ ấy, thì được giữ lại cùng kỳ và lên trang cùng lúc. Ghi tên văn bản vào documents: của kỳ ấy để ai đọc cũng biết, và để trang của kỳ dẫn tới văn bản. Cứ để nguyên các con số đã gắn. Đây là nhắc nhở: trang vẫn được dựng.
fault--document-to-come = văn bản đề ngày chưa tới
fault-why--document-to-come = Văn bản chưa đến ngày thì chưa ban hành, nên được giữ lại đến hết ngày trước đó: không có trang, không có trong tìm kiếm, danh mục hay dữ liệu, kể cả khi một kỳ đã công khai liệt kê nó. Nếu ngày bị gõ nhầm, hãy sửa. Đây là nhắc nhở: trang vẫn được dựng.
fault--day-to-come = điều đang công khai lại đề ngày chưa tới
fault-why--day-to-come = Một kỳ ghi published mà ngày công bố chưa tới, một kỳ của năm chưa tới, một đính chính, kết quả thực hiện, nguồn, ngoại lệ hay mục lịch ghi announced đề ngày mai sau: hoặc ngày gõ nhầm, hoặc điều ấy chưa được công khai. Kỳ chưa đến ngày thì ghi status: embargoed kèm until; mục khác thì sửa ngày, hoặc bỏ ra cho đến ngày ấy. Ngày tính theo giờ Việt Nam; --as-of cho ngày khác.
fault--link-to-held-back = liên kết dẫn tới nội dung chưa công khai
fault-why--link-to-held-back = Đường dẫn của một liên kết đọc được trên trang công khai, nên nó nói trước về kỳ, văn bản, chỉ số hay đơn vị còn giữ kín, và dẫn tới một trang chưa có. Bỏ liên kết cho đến ngày công bố, hoặc chuyển câu ấy vào thuyết minh của kỳ. Văn bản có liên kết như vậy mà chưa kỳ công khai nào nêu tên thì tự chờ cùng kỳ ấy.
fault--group-does-not-fit = thành phần, mức tối đa hoặc trọng số ghi cho một nhóm không khớp với bộ chỉ số
fault-why--group-does-not-fit = Một chỉ số có thể xếp hạng nhiều nhóm (sở, ngành; xã; phường), mỗi nhóm có thành phần, mức tối đa và trọng số riêng. Thành phần con chỉ áp dụng cho nhóm mà thành phần cha áp dụng; mức riêng chỉ ghi cho nhóm mà thành phần áp dụng; đã ghi mức tối đa cho nhóm này thì phải ghi cho mọi nhóm khác có thành phần đó. Nếu không, tỷ lệ và điểm mất của nhóm tính sai.
fault--part-does-not-apply = có điểm của một thành phần không áp dụng cho đơn vị
fault-why--part-does-not-apply = Bộ chỉ số nói thành phần này không áp dụng cho nhóm của đơn vị: trang không có dòng, không có con số nào của nó. Có điểm tức là chép nhầm cột hoặc nhầm dòng, hoặc bộ chỉ số khai báo thiếu nhóm. Không áp dụng thì không ghi gì, kể cả lý do.
fault--group-not-announced = có kết quả của một nhóm mà bảng nói là chưa công bố
fault-why--group-not-announced = `fields` của một bảng kê những nhóm đã công bố; không ghi là mọi nhóm. Nhóm khác chưa công bố thì không có dòng nào, và không bị coi là thiếu.
fault--announced-groups-differ = fields và coverage của một bảng kê những nhóm khác nhau
fault-why--announced-groups-differ = `coverage: { "{" }so: complete, xa: partial{ "}" }` nói nhóm nào đã công bố đủ, nhóm nào mới biết một phần, và như vậy cũng kê những nhóm đã công bố. `fields` bên cạnh là thừa; kê khác đi thì không biết nhóm nào đã công bố.
fault--ledger-behind = sổ công bố không nối tiếp sổ của trang đã dựng ở đó
fault-why--ledger-behind = Sổ chỉ dài thêm ở cuối. Trang đã dựng hoặc đã đăng có những mục mà sổ của nội dung hôm nay không có hoặc có khác, tức là sổ đã bị xóa, cắt bớt hay viết lại, hoặc nội dung là một bản cũ. Lấy lại content/ledger.yaml và các kỳ công bố từ bản lưu; tệp so-cong-bo.yaml của trang là một bản của sổ. Nếu trang ở đó chỉ là bản thử, chưa từng đăng, thì xóa thư mục ấy.
fault--ledger-broken = sổ công bố bị đứt: có mục bị bỏ, thêm vào giữa hoặc đổi chỗ
fault-why--ledger-broken = Mỗi mục của sổ công bố mang số thứ tự và giữ mã SHA-256 của mục ngay trước nó, nên không mục nào biến mất hay chen vào mà không ai biết. Lấy lại content/ledger.yaml từ bản lưu, từ Git, hoặc từ so-cong-bo.yaml trên trang đang công bố.
fault--ledger-damaged = một mục của sổ công bố đã bị sửa hoặc hỏng
fault-why--ledger-damaged = Sổ công bố do chương trình ghi, mỗi mục kết thúc bằng mã SHA-256 của chính nó; sửa một chữ là không còn khớp. Lấy lại content/ledger.yaml từ bản lưu, từ Git, hoặc từ so-cong-bo.yaml trên trang đang công bố. Muốn ghi thêm thì chạy congbo seal.
fault--ledger-out-of-time = một mục của sổ công bố đề thời điểm sớm hơn mục trước hoặc chưa tới
fault-why--ledger-out-of-time = Mục của sổ công bố đứng theo thứ tự thời gian, và không mục nào ghi trước khi việc xảy ra. Thời điểm sai thường do đồng hồ của máy đã niêm phong. Chỉnh đồng hồ; nếu mục ấy chưa đăng lên trang thì lấy lại ledger.yaml trước đó và chạy lại congbo seal.
fault--accent-too-pale = màu nhấn quá gần màu nền, chữ và liên kết khó đọc
fault-why--accent-too-pale = Liên kết và dòng của đơn vị mình mang màu nhấn: trên nền trắng, trên nền nhạt của dòng ấy, và ban đêm trên nền tối. Chữ cần độ tương phản ít nhất 4,5:1 với nền (WCAG, mức AA); thấp hơn thì người mắt kém, hoặc đọc điện thoại ngoài nắng, không đọc được. Chọn màu đậm hơn.
fault--ambiguous-place = chỗ của một ngoại lệ ứng với nhiều nơi
fault-why--ambiguous-place = Một ngoại lệ chỉ che đúng một chỗ đã biết; nếu ứng với nhiều nơi, nó có thể che một lỗi chưa ai thấy. Chép dài thêm đoạn chữ, hoặc gọi mục của danh sách bằng số thứ tự.
fault--bad-base = địa chỉ của trang viết không đầy đủ
fault-why--bad-base = Mọi địa chỉ đầy đủ trong nguồn cấp tin, sơ đồ trang và dữ liệu mô tả đều dựng từ địa chỉ này.
fault--bad-cell = chỗ của một giá trị trong bảng tính viết sai
fault-why--bad-cell = Người đọc lần theo ô để đối chiếu với tệp gốc. Cột ghi bằng chữ cái (C), dòng ghi bằng số từ 1.
fault--bad-code = mã có ký tự không dùng được
fault-why--bad-code = Mã trở thành địa chỉ trang và tên tệp, nên chỉ gồm chữ thường không dấu a–z, chữ số và dấu gạch nối.
fault--bad-colour = màu viết sai
fault-why--bad-colour = Màu nhấn của trang là dấu # và sáu chữ số, đặt trong dấu nháy: "#9b1c31".
fault--bad-date = ngày hoặc thời điểm viết sai
fault-why--bad-date = Ngày viết theo năm-tháng-ngày (2019-08-21), vì cách viết khác có thể đọc lẫn ngày với tháng. Chỉ biết tháng hoặc năm thì viết 2019-08 hoặc 2019.
fault--bad-goal = mục tiêu không có đúng một mức cần đạt
fault-why--bad-goal = Có đạt hay không chỉ xét được khi mục tiêu có đúng một mức: at-least, above, at-most, rank-within, hoặc from và up.
fault--bad-score = chỗ của điểm số không phải là một con số
fault-why--bad-score = Điểm giữ nguyên từng chữ số như đã công bố, với dấu chấm thập phân trong tệp YAML. Khi không có điểm, ghi lý do: not-published, not-assessed, did-not-exist hoặc not-comparable; không bao giờ ghi 0 hay để trống.
fault--control-character = có ký tự điều khiển trong văn bản
fault-why--control-character = Ký tự NUL và các ký tự điều khiển khác không nhìn thấy được, thường do tệp hỏng hoặc chép từ chương trình khác, và trình duyệt hiện ra mỗi nơi một kiểu. Xóa ký tự ấy đi.
fault--duplicate-code = một mã được dùng hai lần
fault-why--duplicate-code = Mã là tên duy nhất của một thứ và là địa chỉ trang của nó. Đổi một trong hai mã, hoặc bỏ mục thừa.
fault--duplicate-key = một khóa được viết hai lần
fault-why--duplicate-key = Khi một khóa có hai giá trị, không biết giá trị nào là thật. Giữ lại một dòng.
fault--duplicate-result = một đơn vị có hai kết quả trong một bảng
fault-why--duplicate-result = Mỗi đơn vị có một kết quả trong một chỉ số của một năm. Giá trị khác cũng đã được công bố thì ghi ở `also`, kèm nguồn và lý do không dùng.
fault--framework-missing = không có bộ chỉ số nào cho năm ấy
fault-why--framework-missing = Điểm chỉ có nghĩa trong bộ chỉ số của năm đó. Thêm bộ chỉ số, hoặc sửa các năm của bộ đang có.
fault--frameworks-overlap = hai bộ chỉ số cùng có hiệu lực trong một năm
fault-why--frameworks-overlap = Mỗi năm chỉ thuộc một bộ chỉ số, nếu không thì không biết điểm tối đa và các thành phần nào được dùng.
fault--misnamed-file = tên tệp gần đúng nhưng không phải tên được đọc
fault-why--misnamed-file = Windows hay giấu đuôi tệp: par.yaml.txt, par.yml, PAR.YAML, hay thư mục 02024 bên cạnh 2024 trông như đúng mà không được đọc, và kết quả trong đó không lên trang. Đổi tên tệp theo gợi ý. Tên sai nhiều hơn thế chỉ được nhắc là tệp không dùng đến (unknown-file).
fault--missing-file = thiếu một tệp cần có
fault-why--missing-file = Trang cần tệp ấy để biết mình nói về ai và về kỳ nào. Tạo tệp, hoặc sửa tên tệp gọi đến nó.
fault--missing-key = thiếu một khóa bắt buộc
fault-why--missing-key = Không có khóa ấy thì thông tin không đủ để công bố. Thêm một dòng với khóa được nêu.
fault--nested = mục con lồng quá sâu
fault-why--nested = Không tệp nội dung nào cần đến nhiều tầng như vậy; tầng thừa thường do thiếu dấu đóng ngoặc hoặc thụt dòng sai. Bỏ bớt tầng.
fault--not-utf8 = tệp không dùng bảng mã UTF-8
fault-why--not-utf8 = Đọc bằng bảng mã khác thì chữ Việt sẽ sai. Mở tệp và lưu lại với bảng mã UTF-8.
fault--reference = dùng neo (&) hoặc tham chiếu (*) của YAML
fault-why--reference = Vài dòng tham chiếu lẫn nhau có thể phình ra thành hàng tỷ giá trị, và người đọc không thấy số liệu ở chính chỗ của nó. Viết hẳn giá trị ra, hoặc đặt chữ trong dấu nháy nếu nó bắt đầu bằng & hay *.
fault--too-deep = chỉ số thành phần có quá ba cấp
fault-why--too-deep = Trang hiện ba cấp dưới chỉ số. Gộp cấp sâu nhất vào cấp trên nó.
fault--too-large = tệp quá lớn
fault-why--too-large = Tệp nội dung là chữ và số do người viết; tệp lớn như vậy thường là ảnh, bảng tính hay bản sao lưu để nhầm chỗ. Chia nhỏ tệp, hoặc chuyển nó ra khỏi content/.
fault--unknown-band = mức xếp loại chưa được khai báo
fault--unknown-choice = giá trị không nằm trong các giá trị dùng được
fault-why--unknown-choice = Ở chỗ này chỉ có vài giá trị có nghĩa; thông báo nêu đủ các giá trị ấy.
fault--unknown-component = chỉ số thành phần không có trong bộ chỉ số của năm
fault--unknown-document = văn bản không có trong documents/
fault--unknown-field = nhóm chưa được khai báo trong chỉ số
fault--unknown-file = tệp không được dùng đến
fault-why--unknown-file = Tên hoặc chỗ của tệp không được nhận biết, nên nội dung của nó không lên trang. Sửa tên tệp, hoặc chuyển nó ra ngoài content/.
fault--unknown-framework = bộ chỉ số chưa được khai báo
fault--unknown-index = chỉ số chưa được khai báo
fault--unknown-key = khóa không được nhận biết
fault-why--unknown-key = Khóa viết sai mà bị bỏ qua thì thông tin mất mà không ai biết. Sửa lại khóa theo gợi ý.
fault--unknown-kind = loại đơn vị chưa được khai báo
fault--unknown-place = không tìm thấy chỗ của một ngoại lệ
fault-why--unknown-place = Ngoại lệ nói về một con số cụ thể; không tìm thấy con số ấy thì ngoại lệ không có nghĩa. Chép nguyên văn đoạn chữ từ tệp Markdown, hoặc nối các khóa của tệp YAML bằng dấu chấm.
fault--unknown-source = nguồn chưa được khai báo
fault--unknown-unit = đơn vị chưa được khai báo
fault--unreadable-yaml = không đọc được tệp YAML từ một chỗ trở đi
fault-why--unreadable-yaml = Thường do thụt đầu dòng lệch, thiếu dấu nháy, hoặc dấu hai chấm trong lời văn chưa đặt trong dấu nháy.
fault--wrong-type = giá trị không đúng kiểu
fault-why--wrong-type = Chỗ này cần một kiểu giá trị khác: số, chữ, danh sách hay nhóm khóa. Thông báo nêu kiểu cần có.
fault--private-place = ngoại lệ chỉ tới thông tin không công khai
fault-why--private-place = Ngoại lệ hiện trên trang cùng chữ ở chỗ được ghi, và waivers.yaml nằm trong gói lưu trữ. Họ tên, cách liên hệ và ghi chú nội bộ của một kiến nghị không được ra ngoài theo đường ấy. Chỉ tới đúng khóa công khai, như 0.said hay 0.answer.
fault--sender-named = lời công khai nhắc tên hoặc liên hệ của người kiến nghị
fault-why--sender-named = Trang liệt kê kiến nghị không nêu tên ai. said, answer và code hiện trên trang; from và contact chỉ cơ quan đọc. Một tên hay một địa chỉ ở from, contact (từng phần giữa các dấu phẩy) mà có trong said, answer hoặc code thì sẽ lên trang, kể cả khi chỉ gọi “bà” và tên. Tên đơn vị có trong units.yaml thì không phải là tên riêng của ai và được nhắc.
fault--bad-address = một địa chỉ không dẫn đến trang web nào
fault-why--bad-address = Địa chỉ thành liên kết trên trang công khai. Chỉ địa chỉ đầy đủ bắt đầu bằng https://, http:// hoặc mailto: mới dẫn người đọc đến nơi; javascript: và data: chạy mã trong trang của tỉnh, ftp: và file: thì không trình duyệt nào mở.
fault--empty-text = một tên, tiêu đề hay lý do để trống
fault-why--empty-text = Khóa có mặt mà giá trị trống, hoặc chỉ gồm dấu cách (cả dấu cách không ngắt và dấu không nhìn thấy), thì trang có một đề mục trống, một liên kết không có chữ. Viết lời vào, hoặc bỏ cả khóa nếu khóa ấy không bắt buộc.
fault--front-matter-not-first = phần đầu tệp không nằm ngay đầu tệp
fault-why--front-matter-not-first = Phần đầu tệp (title, summary) phải mở bằng đúng ba dấu gạch nối --- ở ngay dòng đầu tiên. Có dòng trống, dấu cách, một câu hay lời chú phía trước, hoặc Word đã đổi --- thành —- thì nó bị in ra như một phần của bài. Để --- một mình ở dòng đầu tiên.
fault--archive-differs = tệp lưu trữ không khớp với mã của nó
fault-why--archive-differs = Trang đăng tệp lưu trữ kèm mã SHA-256 để ai cũng kiểm tra được; tệp khác mã thì không được đăng. Tạo lại bằng congbo archive, hoặc lấy lại tệp từ bản lưu.
fault--embargo-ended = kỳ đã công khai từ hơn một ngày trước mà vẫn ghi là embargoed
fault-why--embargo-ended = Đến thời điểm until, lần dựng trang nào cũng công bố kỳ này; sau đó status: embargoed không giữ kín gì nữa mà chỉ thêm rủi ro: chỉ cần đồng hồ máy chạy sai, hoặc until bị gõ nhầm thành một ngày muộn hơn, là kỳ đã công bố lặng lẽ biến mất khỏi trang. Ghi status: published và bỏ until, hoặc niêm phong bằng congbo seal. Đây là nhắc nhở: trang vẫn được dựng.
fault--seal-damaged = tệp niêm phong đã bị sửa hoặc hỏng
fault-why--seal-damaged = seal.yaml giữ nguyên điều đã công bố và tự mang mã kiểm tra (SHA-256) của mình; sửa một chữ là không còn khớp. Lấy lại tệp từ bản lưu, từ Git hoặc từ gói lưu trữ. Sửa con số đã công bố thì ghi corrections.yaml, không sửa niêm phong.
fault--seal-ignored = kỳ có tệp niêm phong nhưng trạng thái không phải sealed
fault-why--seal-ignored = Đổi trạng thái là bỏ qua niêm phong mà không ai biết. Ghi lại status: sealed; nếu lệnh seal bị ngắt giữa chừng thì chạy lại lệnh ấy: nó chỉ ghi trạng thái khi mọi điều còn đúng như niêm phong.
fault--seal-missing = kỳ ghi là đã niêm phong nhưng không có tệp niêm phong
fault-why--seal-missing = Không có seal.yaml thì không chứng minh được điều gì đã công bố. Lấy lại tệp từ bản lưu; nếu kỳ này chưa từng niêm phong, ghi status: published rồi chạy `congbo seal`, đừng tự gõ sealed.
fault--bad-tile = ô của một đơn vị trên lưới viết sai
fault-why--bad-tile = Trang xếp hạng vẽ các đơn vị trên một lưới thay cho bản đồ. Ô viết như trong bảng tính: một chữ cái cho cột, một số từ 1 đến 99 cho hàng.
fault--bad-population = số dân của một đơn vị không lớn hơn 0
fault-why--bad-population = Bình quân theo dân số của đơn vị sáp nhập chia cho tổng số dân của các phần; phần không có người nào thì không có trọng số.
fault--bad-weight = trọng số của các thành phần không dùng được
fault-why--bad-weight = Bộ chỉ số ghi `total: weighted-mean` thì tổng điểm là trung bình các thành phần cấp một, mỗi thành phần theo `weight` của nó: với trọng số 20, 30, 50 (cũng như 0.2, 0.3, 0.5) thì 80, 70 và 90 cho 82. Thiếu một trọng số, trọng số bằng không hoặc âm, hay có trọng số mà tổng không tính theo trọng số, thì không biết tổng được tính thế nào.
fault-why-unknown = Mọi nơi trong nội dung gọi nhau bằng mã. Mã viết sai, hoặc chưa được khai báo, thì không biết là nói đến cái gì. Sửa lại mã, hoặc khai báo nó.

## content/fault/shape, content/yaml

noun--unit = đơn vị
noun--kind = loại đơn vị
noun--index = chỉ số
noun--framework = bộ chỉ số
noun--component = chỉ số thành phần
noun--band = mức xếp loại
noun--field = nhóm
noun--source = nguồn
noun--document = văn bản
wanted--words = chữ
wanted--number = một con số
wanted--count = một số nguyên không âm
wanted--whole = một số nguyên
wanted--truth = true hoặc false
wanted--pair = một cặp số [a, b]
wanted--list = một danh sách
wanted--group = một nhóm khóa và giá trị
given--words = chữ “{ $shown }”
given--number = số “{ $shown }”
given--truth = giá trị đúng/sai “{ $shown }”
given--nothing = chỗ trống
given--list = một danh sách
given--group = một nhóm khóa và giá trị
given--something = giá trị này
yaml-help--one-document = bỏ dòng “---” ở giữa tệp: mỗi tệp chỉ có một phần
yaml-help--colon = đặt chữ có dấu hai chấm trong dấu nháy kép, hoặc sửa khoảng thụt đầu dòng
yaml-help--key = sửa khoảng thụt đầu dòng cho thẳng với dòng trên, hoặc thêm dấu nháy còn thiếu
yaml-help--item = sửa khoảng thụt đầu dòng cho thẳng với các mục của danh sách
yaml-help--comma = thêm dấu phẩy giữa hai mục, hoặc đóng ngoặc ] hay { "}" }
yaml-help--after-key = thêm dấu hai chấm và một dấu cách sau tên khóa
yaml-help--quotation = đóng dấu nháy đã mở
yaml-help--star = đặt chữ bắt đầu bằng dấu * trong dấu nháy kép
yaml-help--sign = đặt chữ bắt đầu bằng ký tự đặc biệt (@, %, `) trong dấu nháy kép

## theme

it-goes-wrong-here = lỗi ở đây

## theme/error

theme-error-part-frame = phần khung
theme-error-cells = mẫu bảng và ô
theme-cells-beyond = mẫu bảng và ô không hiểu phần này
theme-cells-unfit = `{ $name }` không dùng như thế được ở đây
theme-cells-include = không đưa `{ $name }` vào đây được: không có mẫu ấy, hoặc hai mẫu gọi nhau mãi
theme-cells-open = phần này mở mà không đóng, hoặc đóng mà không mở
theme-cells-help = mẫu trong `cells/` chỉ hiểu tên, `| safe` sau HTML đã xong, `if`, `elif`, `else`, `for`, `include`; xem `congbo schema --theme`
theme-error-page = trang `{ $kind }`
theme-error-did-you-mean = có phải là `{ $meant }`?
theme-error-see-congbo-schema-ask = xem `congbo schema --theme`; tên chỉ có ở một số trang thì hỏi `is defined` trước
theme-error-name = tên này
theme-error-no = không có giao diện `{ $name }`
theme-error-chosen = giao diện được chọn ở đây
theme-error-create-folder-themes-choose = tạo thư mục `themes/{ $name }/` hoặc chọn giao diện khác
theme-error-inherits-itself = giao diện `{ $name }` kế thừa chính nó
theme-error-circle-closes = vòng kế thừa khép lại ở đây
theme-error-remove-inherits-inherit-another = bỏ dòng `inherits` này, hoặc kế thừa một giao diện khác
theme-error-inherited-no = giao diện được kế thừa không có `{ $wanted }`
theme-error-no-file-named-so = không có tệp nào như vậy
theme-error-name-file-folder-end = ghi tên tệp, thư mục có dấu / ở cuối, hoặc `*.html` cho mọi mẫu trang
theme-error-no-file-assets = giao diện không có tệp `assets/{ $name }`
theme-error-emblem-chosen = biểu trưng được chọn ở đây
theme-error-put-svg-png-file = đặt tệp SVG hoặc PNG vào `themes/{ $theme }/assets/{ $name }`
theme-error-no-template-shows-emblem = không mẫu nào của giao diện hiện biểu trưng này
theme-error-remove-themes-parts-emblem = bỏ tệp `themes/{ $theme }/parts/emblem.html`, hoặc để tệp ấy hiện `{ "{{" } site.emblem { "}}" }`
theme-error-use-attributes-drawings-fill = đặt kiểu vào thuộc tính của hình (`fill=`) hoặc vào tệp CSS trong `assets/styles/`; hình SVG có kiểu riêng thì để thành tệp trong `assets/` và ghi `emblem:` trong site.yaml
theme-error-put-code-file-assets = đặt mã vào một tệp trong `assets/script/`
theme-error-template-no-effect-policy = `{ $shown }` trong mẫu không có tác dụng: chính sách của trang (Content-Security-Policy) không cho phép
theme-error-browsers-pass-over = trình duyệt bỏ qua chỗ này
theme-error-save-file-utf-8 = lưu lại tệp với bảng mã UTF-8
theme-error-write-themes-words-ftl = viết themes/{ $theme }/words/{ $tag }.ftl với mọi lời của themes/default/words/en.ftl
theme-error-no-words-language = giao diện chưa có lời bằng ngôn ngữ `{ $tag }`
theme-error-site-language = trang có ngôn ngữ này
theme-error-template-wrong = mẫu trang có lỗi: { $reason }
theme-error-mend-template-can-use = sửa mẫu; một mẫu chỉ dùng được những gì trang của nó có

## theme/script

theme-script-line-module-form-cannot = dòng này của mô-đun có dạng không dùng được
theme-script-write-import-b-c = viết `import { "{" } a, b { "}" } from "./c.js";`, hoặc `export` trước function, const, let, class
theme-script-no-module = giao diện không có mô-đun `{ $name }`
theme-script-create-file-assets-correct = tạo tệp `assets/script/{ $name }` hoặc sửa lại tên
theme-script-module-needs-one-turn = mô-đun `{ $name }` lại cần đến mô-đun này
theme-script-move-both-need-third = chuyển phần dùng chung sang một mô-đun thứ ba

## theme/words

theme-name-unknown = { $page } không có gì tên là `{ $name }`
theme-name-unknown-of = `{ $of }` không có gì tên là `{ $name }` ({ $page })
theme-words-syntax = lời viết không đúng cú pháp Fluent: { $reason }
theme-words-no-variables = không có `${ $name }`: lời này không có biến nào
theme-words-variable = không có `${ $name }`, chỉ có { $known }
theme-words-braces = trong ngoặc nhọn chỉ viết biến (`{ "{" } $n { "}" }`) hoặc chữ trong ngoặc kép
theme-words-plain = `{ $key }` có biến { $known }: viết lời này trong `words/vi.ftl`
theme-words-empty = `{ $key }` chưa có lời
theme-words-lacking = ngôn ngữ này còn thiếu { $n } lời: { $keys }
theme-words-unasked = không có lời nào tên `{ $key }`, và không mẫu nào của giao diện gọi `t.{ $name }`
theme-words-no-language = không có ngôn ngữ nào tên như vậy: tệp lời mang mã ngôn ngữ, như `vi.ftl`, `en.ftl`, `lo.ftl`
theme-strings-names = phải là các tên kèm chuỗi `vi` và `en`
theme-strings-lacks = chuỗi này thiếu `{ $lang }`
