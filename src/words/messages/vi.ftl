### What authors are told: problems in their files, answers of commands, questions of the import.

here = ở đây

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
