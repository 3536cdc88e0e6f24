# Lời của trang, mỗi ngôn ngữ một tệp; `--` là một bậc: `t.nav.home` đọc `nav--home`.

### Lời của các mẫu

skip = Đến nội dung chính
banner = Lưu ý
held = Chưa công bố
menu = Trình đơn chính
crumbs = Vị trí trang
home = Trang chủ
language-name = Tiếng Việt

## nav

nav--editions = Kỳ công bố
nav--indices = Chỉ số
nav--units = Đơn vị
nav--targets = Mục tiêu
nav--documents = Văn bản
nav--compare = So sánh
nav--data = Dữ liệu
nav--corrections = Đính chính
nav--archive = Niêm phong và lưu trữ
nav--calendar = Lịch công bố
nav--methods = Cách đo và cách kiểm tra
nav--glossary = Thuật ngữ và ký hiệu

address = Địa chỉ trang
feed = Nguồn cấp tin (Atom)

## calendar

calendar--lead = Kết quả nào sẽ được công bố, vào ngày nào, và ngày ấy đã ấn định hay mới dự kiến. Ngày đổi thì ghi rõ lý do.
calendar--file = Tệp cho phần mềm lịch
calendar--next = Sắp tới
calendar--none = Chưa có lần công bố nào được ấn định.
calendar--past = Đã công bố
calendar--edition = số liệu năm
calendar--was = Trước đó dự kiến
calendar--reason = Lý do đổi
calendar--place = Địa điểm

contact = Liên hệ
licence = Giấy phép
made_with = Tạo bằng
foot_data = Nguồn và giấy phép
foot_sources = Mỗi con số trên trang này dẫn nguồn của nó; số công bố và số tính toán được ghi rõ.
foot_site = Trang này

## not_found

not_found--lead = Địa chỉ này không có trên trang. Có thể trang đã được gõ sai tên, hoặc chưa được công bố.
not_found--home = Về trang chủ

untranslated = Phần này chưa có bản dịch.
on_this_page = Trên trang này
cite = Cách trích dẫn trang này
figure_link = Liên kết tới biểu đồ

## embed

embed--chart = Nhúng biểu đồ này
embed--figure = Nhúng con số này
embed--as_announced = Như đã công bố trong kỳ
embed--newest = Kết quả mới nhất, tự đổi theo kỳ công bố sau
embed--page = trang để nhúng
embed--no_line = Đặt địa chỉ của trang ấy vào thẻ iframe.
embed--back = Xem trên trang công bố

not_stated = không nêu
source = Nguồn
until = đến

## corrections

corrections--title = Đính chính
corrections--lead = Một con số đã công bố chỉ được sửa công khai. Trang này ghi lại mọi lần sửa, với giá trị cũ, giá trị mới và lý do.
corrections--none = Đến nay chưa có đính chính nào.
corrections--kinds = Đính chính là sửa điều đã công bố sai. Điều chỉnh là đo lại theo kế hoạch hoặc theo phương pháp mới; con số cũ không sai khi công bố.
corrections--kind = Loại
corrections--now = Nay là
corrections--followed = Con số tính lại theo
corrections--followed_text = Không nguồn nào nêu các con số này; chúng được tính từ những con số đã sửa ở trên, nên đổi theo.
corrections--date = Ngày
corrections--figure = Con số
corrections--old = Đã công bố
corrections--new = Sửa thành
corrections--reason = Lý do

## communes

communes--made_of = Gồm
communes--now = nay thuộc
communes--others = Các xã khác
communes--since = từ
communes--today = Xã, phường hiện nay

## objections

objections--lead = Ai cũng có thể nói một con số đã công bố là sai. Trang này ghi lại từng kiến nghị và câu trả lời, không nêu ai đã kiến nghị.
objections--received = Nhận ngày
objections--answered = trả lời ngày
objections--awaited = đang được kiểm tra
objections--said = Điều bị cho là sai
objections--corrected = Xem đính chính

## archive

archive--lead = Kỳ công bố đã niêm phong chỉ được sửa công khai. Mã niêm phong là một con số duy nhất đại diện cho mọi điều kỳ ấy đã công bố; đổi một chữ số, mã sẽ khác.
archive--edition = Kỳ công bố
archive--sealed = Niêm phong ngày
archive--not_sealed = chưa niêm phong
archive--number = Mã niêm phong (SHA-256)
archive--file = Gói lưu trữ
archive--no_file = chưa có gói
archive--none = Đến nay chưa có kỳ nào được niêm phong.
archive--how = Đối chiếu
archive--how_text = Gói lưu trữ theo chuẩn BagIt 1.0 (RFC 8493): các trang mở được không cần mạng, số liệu CSV, JSON, XLSX, tệp nguồn, niêm phong và hướng dẫn. Tải về, tính SHA-256 của tệp bằng công cụ có sẵn trên máy (sha256sum, certutil) rồi so với mã trên trang này; hoặc chạy congbo verify với đường dẫn của gói.

## ledger

ledger--title = Sổ công bố
ledger--short = mọi lần niêm phong và đính chính theo thứ tự thời gian, mục sau giữ mã của mục trước.
ledger--lead = Mỗi lần niêm phong một kỳ công bố và mỗi đính chính của kỳ đã niêm phong là một mục. Mỗi mục giữ mã SHA-256 của mục ngay trước nó, nên không thể bỏ, chen, đổi chỗ hay sửa một mục cũ mà các mục sau vẫn khớp.
ledger--keeper = Nơi giữ sổ
ledger--newest = Mã của mục mới nhất
ledger--file = Tải sổ
ledger--number = Mục
ledger--at = Ghi lúc
ledger--what = Việc
ledger--hash = Mã của mục bắt đầu bằng
ledger--sealed = Niêm phong kỳ
ledger--proves = Sổ chứng minh điều gì, và không chứng minh điều gì
ledger--proves_text = Ai giữ một bản của sổ, hoặc chỉ mã của một mục, đều kiểm tra được rằng từ mục ấy trở về trước không niêm phong hay đính chính nào bị thay, bị xóa hay viết lại. Sổ hôm nay phải bắt đầu bằng đúng những mục ấy, và mục mới chỉ nối vào cuối.
ledger--proves_not = Sổ không chứng minh số liệu là đúng. Sổ cũng không tự chứng minh thời điểm ghi với người chưa từng giữ bản nào, vì ai có toàn quyền với trang thì viết lại được cả sổ từ đầu. Muốn có chứng cứ, hãy lưu một bản của sổ hoặc chép mã của mục mới nhất vào một văn bản có ngày.
ledger--how = Trong tệp tải về, mã của một mục (hash) là SHA-256 của các dòng đứng trên dòng ấy trong cùng mục, kể cả dòng before giữ mã của mục trước. Mã của niêm phong là dòng cuối của seal.yaml trong gói lưu trữ. Có thể tính lại bằng công cụ sẵn có trên máy (sha256sum, certutil), hoặc chạy congbo verify.

## document

document--number = Số, ký hiệu
document--date = Ngày ban hành
document--issuer = Cơ quan ban hành
document--signatory = Người ký
document--recipients = Nơi nhận
document--editions = Kỳ công bố
document--programmes = Mục tiêu
document--decides = Nội dung chính
document--assigns = Phân công thực hiện
document--unit = Đơn vị
document--role = Vai trò
document--about = Chỉ số, lĩnh vực
document--task = Việc được giao
document--text = Toàn văn

rank = Hạng
unit = Đơn vị
score = Điểm
band = Xếp loại

## card

card--ranking = Xem bảng xếp hạng
card--updated = Cập nhật
card--scales = Các biểu đồ nhỏ dùng chung một thang năm và một thang hạng, hạng 1 ở trên cùng.
card--breaks = Vạch đứt là nơi bộ chỉ số thay đổi.

## how

how--title = Cách đọc các con số
how--rank_name = Hạng 18/61
how--rank = đứng thứ 18 trong 61 đơn vị được xếp hạng năm đó; số sau dấu gạch chéo đổi theo năm.
how--none_name = Dấu –
how--none = không có gì để ghi. Thay đổi chỉ được ghi khi hai năm so sánh được; lý do đứng ngay dưới dòng.
how--among_name = “(trong 59)”
how--among = thay đổi hạng này tính trong 59 đơn vị có kết quả cả hai năm.
how--stated_name = “Theo nguồn”
how--stated = nguồn công bố mức thay đổi này; trang không tự tính lại được.
how--source_name = [1]
how--source = dẫn tới nguồn của con số ở cuối trang.

## glossary

glossary--terms_title = Thuật ngữ
glossary--signs_title = Ký hiệu trong bảng và biểu đồ
glossary--indices_title = Các chỉ số
glossary--components = Các chỉ số thành phần
glossary--max = tối đa
glossary--terms--bo-chi-so--name = Bộ chỉ số
glossary--terms--bo-chi-so--text = Các chỉ số thành phần và điểm tối đa dùng trong một số năm. Khi bộ chỉ số thay đổi, điểm trước và sau không so sánh với nhau, trừ khi cơ quan công bố nói rõ là so sánh được.
glossary--terms--chi-so--name = Chỉ số
glossary--terms--chi-so--text = Một phép đo hằng năm do một cơ quan thực hiện và công bố, như PAR INDEX, SIPAS, PAPI, PCI.
glossary--terms--chi-so-thanh-phan--name = Chỉ số thành phần, lĩnh vực, tiêu chí
glossary--terms--chi-so-thanh-phan--text = Một phần của chỉ số, có điểm riêng và thường có điểm tối đa riêng. Tổng điểm là tổng các phần, hoặc do cơ quan công bố tính theo trọng số riêng.
glossary--terms--diem-toi-da--name = Điểm tối đa và tỷ lệ
glossary--terms--diem-toi-da--text = Tỷ lệ là điểm chia cho điểm tối đa. Nhờ vậy các phần có thang điểm khác nhau so được với nhau.
glossary--terms--don-vi--name = Đơn vị
glossary--terms--don-vi--text = Nơi được xếp hạng: tỉnh, thành phố; sở, ban, ngành; huyện, xã. Đơn vị sáp nhập là đơn vị mới và không nối tiếp chuỗi số liệu của các đơn vị cũ.
glossary--terms--hang--name = Hạng, ví dụ 18/61
glossary--terms--hang--text = Thứ 18 trong 61 đơn vị được xếp hạng năm đó. Số sau dấu gạch chéo không phải năm nào cũng là 63, vì có năm một số đơn vị không đủ kết quả để xếp. Thay đổi hạng được tính trong những đơn vị có kết quả cả hai năm.
glossary--terms--ky-cong-bo--name = Kỳ công bố
glossary--terms--ky-cong-bo--text = Tất cả kết quả của một năm. Năm là năm được đo, không phải năm công bố.
glossary--terms--so-cong-bo--name = Số công bố và số tính toán
glossary--terms--so-cong-bo--text = Số công bố được ghi đúng như nguồn in. Số tính toán là hạng, mức thay đổi, tỷ lệ và trung bình do trang tính từ số công bố. Nơi có cả hai thì hai số phải khớp nhau.
glossary--terms--trung-binh--name = Trung bình
glossary--terms--trung-binh--text = Trung bình cộng điểm của các đơn vị cùng nhóm, chỉ tính khi có đủ kết quả của mọi đơn vị.
glossary--terms--xep-loai--name = Xếp loại
glossary--terms--xep-loai--text = Tên của một khoảng điểm hoặc một nhóm do cơ quan công bố đặt ra, như Xuất sắc, Tốt, Khá. Ngưỡng có ở trang cách đo của từng chỉ số.
glossary--signs--bang--name = = hoặc “đồng hạng”
glossary--signs--bang--text = Nhiều đơn vị cùng điểm nên cùng hạng; hạng kế tiếp được bỏ qua (1, 2, 2, 4).
glossary--signs--cham-dac--name = Chấm đặc, vòng rỗng
glossary--signs--cham-dac--text = Trong biểu đồ hạng: chấm đặc là năm đang xem, vòng rỗng là năm được so sánh.
glossary--signs--cho-trong--name = Chỗ đường ngắt
glossary--signs--cho-trong--text = Năm đó không có số liệu. Không có đường nối qua năm thiếu.
glossary--signs--chua-cong-bo--name = Không công bố, không đánh giá, chưa thành lập, không so sánh được
glossary--signs--chua-cong-bo--text = Lý do một ô không có giá trị. Giá trị thiếu không bao giờ được ghi là 0.
glossary--signs--gach--name = –
glossary--signs--gach--text = Không có gì để ghi. Với mức thay đổi, lý do thường là: không có kết quả năm trước, bộ chỉ số đã đổi, điểm tối đa đã đổi, hoặc đơn vị mới thành lập; lý do cụ thể ghi ngay dưới dòng hoặc bên kết quả.
glossary--signs--gan-bang-khong--name = ≈ 0
glossary--signs--gan-bang-khong--text = Có thay đổi, nhưng nhỏ hơn số lẻ được in.
glossary--signs--nguon--name = [1], [2]
glossary--signs--nguon--text = Nguồn của con số, liệt kê ở cuối trang.
glossary--signs--so-trong-vong--name = Số trong vòng tròn ở đầu vạch
glossary--signs--so-trong-vong--text = Ghi chú cùng số ở dưới biểu đồ.
glossary--signs--tang-giam--name = ▲ +  ▼ −
glossary--signs--tang-giam--text = Tốt lên hoặc kém đi so với năm nêu bên cạnh. Với hạng, + nghĩa là lên hạng.
glossary--signs--theo-nguon--name = “Theo nguồn”
glossary--signs--theo-nguon--text = Mức thay đổi do nguồn công bố, vì trang không có đủ kết quả so sánh được để tự tính.
glossary--signs--vach-dut--name = Vạch đứt trong biểu đồ
glossary--signs--vach-dut--text = Từ năm sau vạch có bộ chỉ số mới; điểm hai bên không so sánh với nhau.

## figure

figure--notes = Ghi chú của biểu đồ

## next

next--title = Sắp công bố

## home_page

home_page--updated = Cập nhật gần nhất
home_page--story_more = Đọc tiếp kỳ công bố
home_page--leaders = Trung bình và đơn vị dẫn đầu qua các năm
home_page--show = Xem bảng
home_page--edition = Kỳ công bố
home_page--announced = công bố ngày
home_page--read = Đọc kết quả năm
home_page--units = Sở, ngành, địa phương
home_page--all_units = Xem toàn bộ
home_page--programmes = Mục tiêu và thực tế
home_page--editions = Các kỳ công bố
home_page--documents = Văn bản mới
home_page--all_documents = Tất cả văn bản

## edition

edition--totals = Tổng điểm của các đơn vị
edition--narrative = Thuyết minh
edition--stories = Thuyết minh theo đơn vị
edition--documents = Văn bản liên quan

## indices

indices--none = Chưa có kết quả được công bố.

## pages

pages--basis = Phạm vi và cách xếp hạng
pages--bars = Điểm của từng đơn vị
pages--charts = Biểu đồ
pages--remarks = Ghi chú
pages--basis_short = Phạm vi và nguồn
pages--tiles = Trên bản đồ ô
pages--heat = Chỉ số thành phần của từng đơn vị
pages--table = Bảng xếp hạng
pages--scores = Bảng điểm
pages--notes = Ghi chú và giá trị khác đã công bố
pages--sources = Nguồn số liệu
pages--files = Tải dữ liệu của trang này
pages--for_excel = mở bằng Excel
pages--overview = Kết quả các chỉ số
pages--explanation = Điều gì tạo nên thay đổi
pages--tasks = Việc được giao
pages--leads = Chủ trì các chỉ số thành phần
pages--ranking = Xem bảng xếp hạng
pages--publisher = Cơ quan công bố
pages--trend = Điểm qua các năm
pages--bump = Thứ hạng qua các năm
pages--score_rank = Điểm, trong ngoặc là hạng; dấu = là đồng hạng.
pages--frameworks = Bộ chỉ số theo từng giai đoạn
pages--rankings = Bảng xếp hạng từng năm
pages--no_home_years = Chưa có kết quả được công bố trên trang này.
pages--no_results = Trang này không có kết quả nào của đơn vị.
pages--former = Kết quả của các đơn vị trước khi thành lập
pages--former_note = Mỗi cột là một đơn vị trong địa giới của nó khi ấy, điểm và trong ngoặc là hạng; các kết quả không cộng lại, không so với nhau và không nối thành một chuỗi.
pages--in_editions = Trong từng kỳ công bố
pages--compare_past_lead = Những chỉ số mà kết quả mới nhất chưa có đủ số liệu của tất cả các đơn vị.
pages--compare_lead = Kết quả mới nhất có đủ số liệu của tất cả các đơn vị.
pages--compare_choose = Tự chọn đơn vị, năm và chỉ số thành phần
pages--compare_units = Chọn đơn vị để so sánh
pages--measured_in = Đơn vị đo
pages--ranks_whom = Xếp hạng
pages--how_ranks = Hạng được tính thế nào
pages--bands = Xếp loại
pages--band = Loại
pages--missing = Khi không có số liệu
pages--basis_act = Căn cứ
pages--claim = Văn bản nói gì
pages--figures_say = Số liệu cho thấy
pages--goals = Mục tiêu và thực tế
pages--targets = Từng mục tiêu
pages--binds = Đơn vị thực hiện
pages--period = Giai đoạn
pages--cite = Cách trích dẫn
pages--format = Số thập phân dùng dấu chấm; ngày theo ISO 8601; ô không có giá trị ghi lý do bằng mã (not-published, not-assessed, did-not-exist, not-comparable), không bao giờ ghi 0. Dùng Excel thì nên tải tệp XLSX, vì mở thẳng tệp CSV thì Excel thường đọc sai dấu tiếng Việt và dấu thập phân.
pages--whole = Toàn bộ
pages--by_index = Theo chỉ số
pages--by_edition = Theo kỳ công bố
pages--by_unit = Theo đơn vị
pages--by_programme = Theo chương trình mục tiêu

## methods

methods--measured = Mỗi chỉ số được đo thế nào
methods--checked = Mỗi con số được kiểm tra thế nào
methods--checked_lead = Trước mỗi lần công bố, máy đối chiếu toàn bộ số liệu và lời văn với những điều dưới đây.
methods--stops = Nếu thấy điều này thì không công bố
methods--asks = Nếu thấy điều này thì người biên soạn phải xem lại
methods--waivers = Con số giữ nguyên như bản in
methods--waivers_lead = Văn bản chính thức được đăng nguyên văn, kể cả con số sai. Mỗi chỗ như vậy được nêu ở đây và ngay bên con số.
methods--no_waivers = Không có con số nào như vậy.
methods--place = Ở đâu
methods--finding = Điều không khớp
methods--right = Bản in và con số đúng

## search

search--open = Tìm kiếm
search--letters = Chữ cái đầu

## script

script--search = Tìm kiếm
script--search_hint = Tên đơn vị, chỉ số, văn bản…
script--search_all = Xem toàn bộ theo vần chữ cái
script--search_failed = Chưa tải được danh mục tìm kiếm. Có thể dùng trang liệt kê theo vần chữ cái.
script--results = Kết quả tìm kiếm
script--found = { "{" }n{ "}" } kết quả
script--loading = Đang tải danh mục…
script--nothing = Không tìm thấy gì. Có thể gõ không dấu.
script--close = Đóng
script--scheme = Nền sáng hay tối
script--system = theo hệ thống
script--light = sáng
script--dark = tối
script--filter = Lọc các hàng
script--rows = { "{" }n{ "}" }/{ "{" }all{ "}" } hàng
script--copy = Sao chép bảng
script--copied = Đã sao chép, có thể dán vào bảng tính.
script--copy_failed = Trình duyệt không cho sao chép.
script--rank = hạng
script--unit = Đơn vị
script--index = Chỉ số
script--component = Thành phần
script--total = Tổng điểm
script--average = Trung bình
script--difference = Chênh lệch
script--add = Thêm…
script--remove = Bỏ { "{" }name{ "}" }
script--from_year = Từ năm
script--to_year = Đến năm
script--breaks = Từ năm { "{" }year{ "}" } bộ chỉ số đã thay đổi (vạch đứng trong bảng); điểm không so sánh được với các năm trước đó.
script--shown = Đang so sánh { "{" }n{ "}" } đơn vị, { "{" }from{ "}" }–{ "{" }to{ "}" }.
script--load_failed = Chưa tải được số liệu để so sánh.
script--not-published = không công bố
script--not-assessed = không được đánh giá
script--did-not-exist = chưa có hoặc không còn
script--not-yet = chưa thành lập
script--no-longer = không còn tồn tại
script--not-comparable = không so sánh được
script--read = Đọc từng giá trị của biểu đồ
script--save = Tải biểu đồ dạng
script--source = Nguồn
script--row = Liên kết tới hàng này

### Câu, tiêu đề và tên cột của kết quả

## phrases

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
change-score =
    { $rises ->
        [true] tăng
       *[false] giảm
    } { $by } { $unit }
change-score-little =
    { $rises ->
        [true] tăng
       *[false] giảm
    } chưa đến { $least } { $unit }
change-rank =
    { $rises ->
        [true] tăng
       *[false] giảm
    } { $places } hạng
change-rank-unchanged = giữ nguyên hạng

## date

date-on-day = ngày { $day }
date-in-month = tháng { $month }
date-day = { $dd }/{ $month }/{ $year }
date-month = { $month }/{ $year }
date-name-of-month = { $mm }
date-in-year = năm { $year }
date-moment = { $time } ngày { $day } (giờ Việt Nam)

## about

about-scores = điểm
about-ranks = thứ hạng
about-parts = điểm thành phần
about-results = kết quả
about-compare = { $home } so với mức trung bình, đơn vị dẫn đầu, đơn vị xếp liền kề và chính mình các năm trước.
about-unit = { $name } ({ $kind }): trang này không có kết quả nào của đơn vị.
about-edition = Kết quả năm { $year }: { $indices }.
about-methodology = { $index }: cơ quan công bố, bộ chỉ số theo từng giai đoạn, cách xếp hạng và xếp loại.
about-index = { $index }: { $known } của các đơn vị có kết quả. Cơ quan công bố: { $publisher }. Mỗi giá trị dẫn nguồn.
about-year = Kết quả năm { $year } của { $indices }: { $known } của các đơn vị có kết quả, mỗi giá trị dẫn nguồn.

## across

across-another-maximum = Điểm tối đa của đơn vị khác năm { $year }, kết quả không so được với năm ấy nên chưa thể kết luận đạt hay chưa.
across-another-framework = Bộ chỉ số đã thay đổi sau năm { $year }, kết quả không so được với năm ấy nên chưa thể kết luận đạt hay chưa.
across-formed-since = Đơn vị được thành lập sau năm { $year } từ những đơn vị khác, không có kết quả năm ấy để so nên chưa thể kết luận đạt hay chưa.
across-before = { $index } { $year } ứng với { $there }
across-before-ranked = { $index } { $year } { $rank } ứng với { $there }
across-merged =
    { $decided ->
        [true] Từ { $since } có đơn vị sáp nhập, hạng trước và sau không so được.
       *[false] Từ { $since } có đơn vị sáp nhập, hạng trước và sau không so được nên chưa thể kết luận đạt hay chưa.
    }
across-merged-after =
    { $decided ->
        [true] Từ { $since } có đơn vị sáp nhập, hạng trước và sau không so được: { $before }.
       *[false] Từ { $since } có đơn vị sáp nhập, hạng trước và sau không so được nên chưa thể kết luận đạt hay chưa: { $before }.
    }

## against-mean

against-mean =
    { $way ->
        [above] { $name } cao hơn trung bình { $by }
        [below] { $name } thấp hơn trung bình { $by }
       *[equal] { $name } bằng trung bình
    }
against-mean-beside =
    { $way ->
        [above] { $name } cao hơn { $by }
        [below] { $name } thấp hơn { $by }
       *[equal] { $name } bằng mức này
    }

## among-peers

among-peers =
    { $unit } { $tied ->
        [true] cùng đứng
       *[false] đứng
    } thứ { $place } trong { $of } { $lacking ->
        [true] { $group } có hạng
       *[false] { $group }
    }

## amount

amount-points = { $value } điểm
amount-points-behind = { " " }điểm
amount-apart =
    { $measure ->
        [percent] { $by } điểm phần trăm
       *[points] { $by } điểm
    }
amount-less-than =
    { $measure ->
        [percent] chưa đến { $least } điểm phần trăm
       *[points] chưa đến { $least } điểm
    }

## announced

announced = Bảng mới có kết quả của các nhóm: { $groups }.

## behind

behind-the-first = Cách đơn vị dẫn đầu
behind-the-place-above = Cách hạng trên

## by-population

by-population = { $index } { $year } của { $name }, bình quân theo dân số của các phần ({ $parts }), là { $mean }: trang này tính từ dân số ghi ở “{ $source }”, không phải kết quả công bố.
by-population-part = { $name } { $people } người

## changes

changes-compared = so với năm { $year }
changes-against = so với năm { $year }: { $changes }
changes-score-unchanged = điểm không đổi
changes-rank-unchanged = giữ nguyên hạng
changes-rank-among = { $change } trong { $units } có kết quả cả hai năm
changes-as-the-source-states = { " " }(theo nguồn công bố)
changes-up = tăng
changes-down = giảm

## claimed

claimed = Nguồn nêu: đạt { $met }/{ $of } mục tiêu.

## covers

covers-all = Nhóm { $group }: có đủ các đơn vị được xếp hạng; hạng tính từ điểm công bố, các đơn vị bằng điểm có cùng hạng.
covers-ranks = Nhóm { $group }: có đủ các đơn vị được xếp hạng; nguồn chỉ công bố thứ hạng, không công bố điểm.
covers-some = Nhóm { $group }: chỉ gồm những giá trị đã tìm được nguồn; hạng ghi theo nguồn công bố và không tính số liệu chung của cả nhóm.

## drawn

drawn-bars =
    { $mean ->
        [true] Điểm { $index } { $year }, { $field }; mỗi thanh là một đơn vị, vạch đứt là trung bình
       *[false] Điểm { $index } { $year }, { $field }; mỗi thanh là một đơn vị
    }
drawn-points =
    { $mean ->
        [true] Điểm { $index } { $year }, { $field }; mỗi chấm là một đơn vị; thang điểm không bắt đầu từ 0, vạch đứt là trung bình
       *[false] Điểm { $index } { $year }, { $field }; mỗi chấm là một đơn vị; thang điểm không bắt đầu từ 0
    }
drawn-shares = Điểm { $index } { $year }, { $field }; mỗi thanh là một đơn vị, xếp theo tỷ lệ so với điểm tối đa của đơn vị ấy
drawn-strip =
    { $mean ->
        [true] Điểm { $index } { $year }, { $field }; mỗi vạch là một đơn vị, vạch đứt là trung bình
       *[false] Điểm { $index } { $year }, { $field }; mỗi vạch là một đơn vị
    }
drawn-heat = Điểm { $index } { $year }, { $field }; ô càng rõ màu thì càng gần mức cao nhất của cột
drawn-tiles = Hạng { $index } { $year }, { $field }; mỗi ô là một đơn vị, đặt gần đúng vị trí; màu càng đậm thì hạng càng cao; các ô bằng nhau, không nói lên diện tích hay dân số
drawn-scores = Điểm { $index } của { $name }, { $years }
drawn-scores-mean = Điểm { $index } của { $name } và trung bình của nhóm { $field }, { $years }
drawn-ranks = Hạng { $index } của { $name }, { $years }; hạng 1 ở trên cùng
drawn-apart = Điểm { $index } của { $name } và của từng đơn vị hợp thành, { $years }; mỗi đơn vị một đường, dừng khi đơn vị ấy chấm dứt
drawn-bump = Hạng { $index }; hạng 1 ở trên cùng
drawn-bump-all =
    Hạng { $index }; hạng 1 ở trên cùng; { $others ->
        [1] đường xám là đơn vị còn lại
       *[other] các đường xám là các đơn vị còn lại
    }
drawn-bump-some =
    Hạng { $index }; hạng 1 ở trên cùng; { $others ->
        [1] đường xám là đơn vị dẫn đầu hoặc xếp liền kề năm { $year }
       *[other] các đường xám là những đơn vị dẫn đầu và xếp liền kề năm { $year }
    }
drawn-goals = Thanh: mức đạt được; vạch đứng và khoảng xám: mức cần đạt
drawn-here = { $drawing }; số liệu có trong bảng trên trang này.
drawn-there = { $drawing }; số liệu có trong bảng trên trang của biểu đồ.
drawn-bars-described = Mỗi thanh là một đơn vị, xếp từ cao đến thấp
drawn-points-described = Mỗi chấm là một đơn vị, xếp từ cao đến thấp, trên thang điểm không bắt đầu từ 0
drawn-shares-described = Mỗi thanh là điểm của một đơn vị, xếp theo tỷ lệ so với điểm tối đa của đơn vị ấy
drawn-strip-described = Mỗi vạch là một đơn vị trên cùng một thang điểm
drawn-heat-described = Ô càng rõ màu thì điểm càng gần mức cao nhất của cột
drawn-tiles-described = Mỗi ô là một đơn vị, đặt gần đúng vị trí trên bản đồ, màu càng đậm thì hạng càng cao
drawn-line-described = Đường qua các năm
drawn-broken-line-described = Đường qua các năm, ngắt ở năm không có kết quả hoặc khi đổi bộ chỉ số
drawn-apart-described = Mỗi đơn vị một đường qua các năm, ngắt ở năm không có kết quả hoặc khi đổi bộ chỉ số, không nối với đường của đơn vị khác
drawn-bump-described = Mỗi đường là hạng của một đơn vị qua các năm, hạng tốt hơn ở phía trên
drawn-places-described = Mỗi vạch ngang đi từ hạng 1 đến hạng cuối của một chỉ số
drawn-goals-described = Thanh là kết quả đạt được, vạch là mức cần đạt
drawn-spark-described = Số liệu có trong bảng ở trang của chỉ số.

## earlier

earlier-none = Hạng của { $name }, { $years }; càng về bên trái càng tốt
earlier-compared =
    Hạng của { $name }, { $years }; càng về bên trái càng tốt. Chấm đặc: { $one ->
        [true] năm { $years }
       *[false] năm ghi bên tên chỉ số
    }; vòng rỗng: năm so sánh trước đó
earlier-lowest =
    Hạng của { $name }, { $years }; càng về bên trái càng tốt. Chấm đặc: { $one ->
        [true] năm { $years }
       *[false] năm ghi bên tên chỉ số
    }; vòng rỗng: năm có hạng thấp nhất

## extremes

extremes-best = Hạng tốt nhất ở { $best }
extremes-best-and-worst = Hạng tốt nhất ở { $best }, kém hơn cả ở { $worst }
extremes-number = Hạng trong { $n } chỉ số

## field-moved

field-moved =
    { $contrary ->
        [true] Trong khi đó, so với năm { $year }
       *[false] Cũng so với năm { $year }
    }, trung bình của { $same ->
        [true] { $units }
       *[false] { $units } có điểm cả hai năm
    } { $by }.

## fixed

fixed-finer = Điểm in ra đã làm tròn; thay đổi và chênh lệch tính từ mọi chữ số đã công bố, nên có thể hơn kém hiệu của hai số in một đơn vị ở chữ số cuối.
fixed-without-parts = Nguồn không công bố điểm của từng chỉ số thành phần.

## from-worst

from-worst = Từ hạng thấp nhất đến nay: { $all }
from-worst-up = { $index } từ { $worst } lên { $now }
from-worst-still = { $index } đang ở hạng thấp nhất, { $now }

## goal

goal-from = từ{ " " }
goal-amount-rank = hạng { $number }
goal-amount-points = { $number } điểm
goal-behind-base = { " " }({ $year }) → { $to } trở lên
goal-no-worse-than-in = không kém năm { $year }
goal-up-percent = tăng { $by } điểm phần trăm so với năm { $year }
goal-up-places = tăng { $by } hạng so với năm { $year }
goal-up-points = tăng { $by } điểm so với năm { $year }
goal-at-least = từ { $value }
goal-above = trên { $value }
goal-no-worse-than = không thấp hơn { $value }
goal-at-most = không quá { $value }
goal-within = trong khoảng hạng { $best }–{ $worst }
goal-margin-percent = { $by } điểm phần trăm
goal-margin-places = { $by } hạng
goal-margin-points = { $by } điểm

## in-search

in-search-edition = Kỳ công bố
in-search-programme = Mục tiêu
in-search-document = Văn bản
in-search-former = Tên trước đây
in-search-part-of = nay thuộc { $now }
in-search-part-of-since = nay thuộc { $now }, từ { $day }

## in-table

in-table-counted = { $counts } có kết quả
in-table =
    { $partial ->
        [true] { $index }. { $fields }. Chỉ có một phần kết quả.
       *[false] { $index }. { $fields }.
    }
in-table-in-part = { $count }, mới biết một phần
in-table-average = trung bình: { $mean }
in-table-first = dẫn đầu: { $units }
in-table-tied = cùng dẫn đầu: { $units }

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
keys-event-in =
    { $tag ->
        [en] tên tiếng Anh của sự kiện công bố
       *[other] tên của sự kiện công bố bằng { $language }
    }
keys-headline-in =
    { $tag ->
        [en] tiêu đề tiếng Anh
       *[other] tiêu đề bằng { $language }
    }
keys-note-in =
    { $tag ->
        [en] ghi chú tiếng Anh
       *[other] ghi chú bằng { $language }
    }
keys-group-in =
    { $tag ->
        [en] tên tiếng Anh của nhóm
       *[other] tên của nhóm bằng { $language }
    }
keys-name-in =
    { $tag ->
        [en] tên tiếng Anh
       *[other] tên bằng { $language }
    }
keys-publisher-in =
    { $tag ->
        [en] tên tiếng Anh của cơ quan công bố
       *[other] tên của cơ quan công bố bằng { $language }
    }
keys-title-in =
    { $tag ->
        [en] tên tiếng Anh
       *[other] tên bằng { $language }
    }
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
named-in-language =
    { $tag ->
        [en] { $text } (bản tiếng Anh)
       *[other] { $text } (bản bằng { $language })
    }
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
names-count-one = 1 { $kind }
names-count = { $n } đơn vị
names-count-of-field = { $n } { $units }
names-former = { $kind } { $name }
names-part-of = thuộc { $parent }
names-document = { $form } số { $number }
# Words ahead of a name of many that it loses behind a number: "các sở" is "sở", "5 sở". A dash where there are none.
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

## surveyed

surveyed-of-component = thành phần “{ $name }”
surveyed-asked = khảo sát { $people } người
surveyed-margin = sai số ±{ $margin } { $unit }, theo cơ quan công bố

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

archive-heading = Niêm phong và lưu trữ
archive-summary = Các kỳ công bố đã niêm phong, mã của từng niêm phong và gói lưu trữ để tải về, đối chiếu.

## calendar

calendar-expected = Dự kiến
calendar-confirmed = Đã ấn định
calendar-moved = Đổi ngày
calendar-announced = Đã công bố
calendar-with-stage =
    { $title } ({ $stage ->
        [expected] dự kiến
        [confirmed] đã ấn định
        [moved] đổi ngày
       *[announced] đã công bố
    })
calendar-clock =
    { $minute ->
        [0] { $hour } giờ
       *[other] { $hour } giờ { $mm }
    }
calendar-heading = Lịch công bố
calendar-summary = Kết quả nào sẽ được công bố, vào ngày nào, ngày ấy đã ấn định hay mới dự kiến, và những lần công bố đã qua.

## citation

citation-accessed-on = (truy cập ngày …).
citation-head = { $publisher }. “{ $title }”, { $site }.
citation-published-by = Cơ quan công bố chỉ số: { $publisher }.
citation-announced = Công bố ngày { $day }.

## communes

communes-heading = Xã, phường của tôi
communes-summary = Xã, phường, thị trấn trước đây nay thuộc xã, phường nào, và xã, phường nay gồm những đơn vị nào: tìm theo tên cũ hoặc tên mới, có dấu hay không dấu.

## parts

parts-part-of = một phần { $commune }
parts-former = { $name } (cũ)

## choice

choice-choose = Chọn { $unit }
choice-only-chosen = Chỉ hiện đơn vị đã chọn
choice-clear = Bỏ chọn
choice-table = Chọn đơn vị để so sánh

## home

home-compared-with = So sánh với
home-difference = Chênh lệch
home-table = Các năm cạnh nhau

## compare

compare-heading = So sánh

## corrections

corrections-heading = Đính chính
corrections-summary = Mọi con số đã công bố rồi được sửa: giá trị cũ, giá trị mới, lý do và ngày sửa.
corrections-on-this-page = Trang này có nội dung đã sửa sau khi công bố:
corrections-on-day =
    Đã { $mistake ->
        [true] đính chính
       *[false] điều chỉnh
    } ngày { $date }:

## document

document-documents = Văn bản
document-leads = Chủ trì
document-supports = Phối hợp

## documents

documents-summary = Chỉ thị, thông báo, báo cáo và bài viết mà các kết quả gắn với.

## downloads

downloads-heading = Dữ liệu
downloads-cite = { $publisher }, “{ $title }”, kèm tên bảng, năm và nguồn ghi trong cột source.
downloads-units = { $rows } đơn vị
downloads-summary = Toàn bộ số liệu của trang dưới dạng tệp tải về, mỗi giá trị có nguồn.
downloads-of-fields = trung bình, trung vị, cao nhất, thấp nhất
downloads-of-surveys = của cả bảng và từng thành phần
downloads-whole = Toàn bộ số liệu các năm trong một tệp
downloads-of-whole = mỗi dòng là một kết quả, một chỉ số thành phần hoặc một nhóm xếp hạng
downloads-package = Bản kê toàn bộ số liệu
downloads-of-package = gói dữ liệu Frictionless: từng cột, nguồn, kích thước và mã kiểm tra của mọi tệp
downloads-catalogue = Danh mục bộ dữ liệu
downloads-of-catalogue = theo chuẩn DCAT, cho các cổng dữ liệu mở
downloads-of-index = Mọi đơn vị, mọi năm
downloads-of-framework = điểm tối đa, trọng số, ngưỡng xếp loại
downloads-of-unit = Mọi chỉ số, mọi năm
downloads-of-programme = mức cần đạt, kết quả đạt được và đánh giá từng mục tiêu

## edition

edition-totals = Tổng điểm của các đơn vị

## entry

entry-result = Kết quả (%)

## figure

figure-new-framework = Bộ chỉ số mới

## glossary

glossary-heading = Thuật ngữ và ký hiệu
glossary-summary = Mỗi chỉ số, chỉ số thành phần, thuật ngữ và ký hiệu trên trang này nghĩa là gì.

## held

held-until = Giữ đến { $moment } – chưa công bố
held-draft-not-published = Bản nháp – chưa công bố

## cards

cards-rank = hạng { $rank }
cards-unit-of-ranks = hạng

## tables

tables-results-by-year = Kết quả qua các năm
tables-first = Đơn vị dẫn đầu

## indices

indices-heading = Chỉ số
indices-summary = Mỗi chỉ số đo điều gì, ai công bố, và kết quả mới nhất.

## ledger

ledger-heading = Sổ công bố
ledger-summary = Mọi lần niêm phong và đính chính theo thứ tự thời gian, mục sau giữ mã của mục trước.

## linked

linked-viet-nam = Việt Nam
linked-no-common-licence = Không có giấy phép chung: xem điều kiện của từng nguồn

## message

message-link = Báo một con số sai
message-page = Trang
message-figure = Con số
message-value = Giá trị
message-wrong = Sai ở chỗ
message-objection = Kiến nghị

## methodology

methodology-heading = Cách đo và cách kiểm tra
methodology-as-stated = theo cơ quan công bố
methodology-from = từ { $bound }
methodology-from-share = từ { $bound }% điểm tối đa
methodology-ranks = Đơn vị có điểm cao hơn được xếp hạng tốt hơn; nếu điểm tối đa của các đơn vị khác nhau thì xét theo tỷ lệ so với điểm tối đa.
methodology-groups = Cơ quan công bố chỉ chia nhóm, không xếp hạng; hạng trên trang này do trang tính từ điểm đã công bố.
methodology-ties = Các đơn vị bằng điểm có cùng hạng và hạng kế tiếp bị bỏ qua: 1, 2, 2, 4.
methodology-denominator = Mẫu số của hạng là số đơn vị có kết quả trong năm đó; năm nào chỉ biết một phần kết quả thì ghi hạng và mẫu số theo nguồn.
methodology-changes = Thay đổi chỉ được tính giữa hai năm so sánh được với nhau; số dương luôn là tốt lên. Hạng được so sánh trong những đơn vị có kết quả cả hai năm.
methodology-not-published = Có hoặc có thể có kết quả, nhưng cơ quan công bố chưa công khai.
methodology-not-assessed = Đơn vị không được đo trong năm đó.
methodology-did-not-exist = Đơn vị hoặc chỉ số thành phần chưa có hoặc không còn; biết rõ đơn vị thì ghi “chưa thành lập” hoặc “không còn tồn tại”.
methodology-not-comparable = Có kết quả nhưng không so sánh được với các kết quả khác trong cột.

## tree

tree-lead = Đơn vị chủ trì
tree-does-not-apply = không áp dụng
tree-between = từ { $least } đến { $most }
tree-at-least = từ { $least }

## methods

methods-summary = Mỗi chỉ số được đo thế nào, mỗi con số được kiểm tra ra sao, và những con số giữ nguyên như bản in dù sai.

## not-found

not-found-heading = Không tìm thấy trang
not-found-summary = Địa chỉ này không có trên trang.

## objections

objections-heading = Kiến nghị
objections-summary = Kiến nghị về các con số đã công bố: con số nào, bị cho là sai ở đâu, được trả lời ra sao và sau bao lâu.
objections-upheld = Kiến nghị đúng
objections-partly = Con số đã sai, nhưng không như kiến nghị nêu
objections-rejected = Con số đúng
objections-withdrawn = Kiến nghị đã được rút

## overview

overview-leaders = Trung bình và đơn vị dẫn đầu
overview-first = Dẫn đầu

## programme

programme-to-be-reached = Mức cần đạt
programme-by = Hạn
programme-against-the-goal = So với mức cần đạt
programme-verdict = Đánh giá
programme-no = Số
programme-targets = Các mục tiêu

## actuals

actuals-by-day = đến { $day }
actuals-in-year = năm { $year }

## waivers

waivers-target = Mục tiêu { $number }
waivers-claim = Số mục tiêu được nêu là đạt, { $met }/{ $of }

## programmes

programmes-summary = Các mục tiêu đã đặt ra, hạn phải đạt và kết quả thực tế đặt cạnh nhau.

## basis

basis-finer = Điểm in ở đây đã làm tròn; hạng, thay đổi và chênh lệch tính từ mọi chữ số đã công bố: hai đơn vị in cùng điểm có thể khác hạng, hiệu của hai số in có thể lệch một đơn vị ở chữ số cuối.
basis-groups = Cơ quan công bố chỉ chia nhóm, không xếp hạng các đơn vị; hạng ở đây do trang này tính từ điểm đã công bố.
basis-own-maxima = Điểm tối đa của các đơn vị khác nhau vì bỏ tiêu chí không áp dụng; thứ hạng xét theo tỷ lệ so với điểm tối đa.
basis-all-by-rank = Bảng có đủ các đơn vị được xếp hạng; nguồn chỉ công bố thứ hạng, không công bố điểm.
basis-all-by-score = Bảng có đủ các đơn vị được xếp hạng; hạng tính từ điểm công bố, các đơn vị bằng điểm có cùng hạng.
basis-known-only = Bảng chỉ gồm những giá trị đã tìm được nguồn; hạng ghi theo nguồn công bố và không tính số liệu chung của cả nhóm.

## ranking

ranking-other-units = Đơn vị khác
ranking-units-with-a-result = Số đơn vị có kết quả

## notes

notes-summed-here = Tổng điểm do trang này cộng từ các thành phần; nguồn không công bố tổng.
notes-weighed-here = Tổng điểm do trang này tính từ các thành phần theo trọng số; nguồn không công bố tổng.
notes-not-used = { $value }. Không dùng vì: { $reason }

## tiles

tiles-ranks = hạng { $ranks }

## table

table-of-maximum = So với tối đa (%)

## search

search-heading = Đề mục
search-title = Tìm kiếm
search-summary = Mọi đơn vị, chỉ số, chỉ số thành phần, văn bản, kỳ công bố, mục tiêu và đề mục của trang, xếp theo vần chữ cái.

## sources

sources-file = tệp { $file }
sources-licence = Giấy phép: { $licence }.

## table

table-numbered = Bảng { $number }

## context

context-locale = vi_VN

## taken

taken-in-the-source-file = Trong tệp nguồn: { $places }.
taken-sheet = trang tính “{ $sheet }”
taken-row = dòng { $row }
taken-cell = ô { $cell } ({ $holds })
taken-total = tổng điểm
taken-rank = hạng
taken-band = xếp loại
taken-components = thành phần
taken-by-correction = Theo đính chính, không theo tệp: { $what }.

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

explanation-rounding = Chênh do làm tròn
explanation-total-in = Năm { $year }

## facts

facts-maximum = tối đa { $most }

## unit-in-edition

unit-in-edition-indices = Các chỉ số

## parts

parts-of-maximum = So với tối đa

## shares

shares-key = Trong cột “So với tối đa”, thanh là tỷ lệ so với điểm tối đa, vạch đứng là trung bình, tam giác là mức cao nhất.
shares-key-of-bars = Trong cột “So với tối đa”, thanh là tỷ lệ so với điểm tối đa.

## units

units-heading = Đơn vị
units-summary = Mọi đơn vị được nhắc tới trên trang này, xếp theo loại.

## waivers

waivers-note = Lưu ý { $number }
waivers-heading = Lưu ý về con số
waivers-in-this-text = Lưu ý về con số trong bài
waivers-back = Về lại con số
waivers-all = Mọi con số giữ nguyên như bản in

## beside

beside-basis = Cách có điểm

## changes

changes-score-against = Thay đổi điểm so với năm khác
changes-score-year = Năm khác ấy (điểm)
changes-rank-against = Thay đổi hạng so với năm khác
changes-rank-year = Năm khác ấy (hạng)

## fields

fields-code = Mã nhóm xếp hạng
fields-field = Nhóm xếp hạng
fields-name-in-english = Tên tiếng Anh
fields-component = Mã chỉ số thành phần
fields-level = Cấp
fields-ranked = Số đơn vị xếp hạng
fields-mean-change = Thay đổi của trung bình các đơn vị có điểm cả hai năm
fields-mean-change-since = Thay đổi của trung bình so với năm
fields-mean-change-units = Thay đổi của trung bình: số đơn vị có điểm cả hai năm
fields-on-later-boundaries = Số đơn vị theo địa giới về sau
fields-without-a-result = Số đơn vị không có kết quả, tính cho địa giới về sau

## goals

goals-programme = Mã chương trình
goals-number = Số mục tiêu
goals-part-of = Thuộc mục tiêu số
goals-quantity = Đại lượng
goals-comparison = Cách so với mức cần đạt
goals-worst-rank = Hạng thấp nhất còn đạt
goals-date = Thời điểm
goals-numerator = Tử số
goals-denominator = Mẫu số
goals-figure = Địa chỉ con số
goals-against = So với năm
goals-better-by = Cần hơn
goals-before = Kết quả năm ấy

## measured

measured-field = Mã nhóm
measured-framework = Mã bộ chỉ số
measured-band = Mã xếp loại
measured-name = Tên
measured-since = Áp dụng từ năm
measured-until = Áp dụng đến hết năm
measured-counts = Tính vào tổng điểm
measured-lowest = Mức thấp nhất, nếu dưới 0
measured-from = Từ mức
measured-to = Đến mức (theo nguồn)
measured-basis = Mức tính theo
measured-title = { $index }: cách đo

## origin

origin-sheet = Trang tính trong tệp nguồn
origin-cell = Ô trong tệp nguồn
origin-corrected = Ngày đính chính giá trị lấy từ tệp nguồn

## parts

parts-to-next-rank = Khoảng cách đến hạng liền trên
parts-to-leader = Khoảng cách đến đơn vị dẫn đầu
parts-to-mean = Chênh lệch với trung bình
parts-contribution = Phần góp vào thay đổi tổng điểm, nếu tổng là trung bình theo trọng số
parts-unexplained = Phần thay đổi mà các thành phần không giải thích
parts-close-by = Số đơn vị khác cách không quá một phần trăm điểm tối đa
parts-score-since = Thay đổi điểm so với năm
parts-rank-since = Thay đổi hạng so với năm
parts-rank-among = Thay đổi hạng: số đơn vị có kết quả cả hai năm, nếu không phải tất cả

## results

results-unit = Mã đơn vị
results-kind = Loại đơn vị
results-share = Tỷ lệ công bố
results-rank-by = Hạng công bố hay tính toán
results-tied = Đồng hạng
results-score-change-by = Thay đổi điểm: công bố hay tính toán
results-rank-change-by = Thay đổi hạng: công bố hay tính toán
results-why-no-change = Lý do không so sánh
results-source = Tên nguồn
results-source-address = Địa chỉ nguồn
results-rank-of = { $component }: hạng

## surveyed

surveyed-component = Mã chỉ số thành phần; trống ở dòng của cả bảng

## whole

whole-unit = Mã đơn vị; trống ở dòng của nhóm
whole-title = Toàn bộ số liệu các năm

## package

package-how-to-read = Số dùng dấu chấm thập phân và giữ đúng số chữ số đã công bố; ngày viết theo ISO 8601. Không có điểm thì ô ghi lý do: not-published (không công bố), not-assessed (không được đánh giá), did-not-exist (chưa có hoặc không còn), not-comparable (không so sánh được). Ô trống: không áp dụng hoặc không biết. Chữ có thể bị bảng tính hiểu là công thức được đặt sau dấu nháy đơn (') trong tệp CSV, ở đầu ô, sau dấu chấm phẩy, sau dấu tab và ở đầu dòng.

## form

form-title = { $index } năm { $year }
form-note = Chỉ nhập vào ô màu vàng; ô khác đã khóa. Điểm trừ ghi số âm. Không có điểm thì để trống và chọn lý do. Không đổi tên trang, không xóa hay chèn dòng.
form-number = STT
form-criterion = Tiêu chí
form-maximum = Điểm tối đa
form-reason = Lý do không có điểm
form-proof = Giải trình, tài liệu kiểm chứng
form-total = Tổng điểm
form-why = Lý do
form-choose-a-reason = Hãy chọn một lý do trong danh sách.
form-choose-a-band = Hãy chọn một mức trong danh sách.
form-between =
    { $penalty ->
        [true] Điểm trừ ghi số âm,
       *[false] Điểm
    } từ { $least } đến { $most }.
form-at-least =
    { $penalty ->
        [true] Điểm trừ ghi số âm,
       *[false] Điểm
    } từ { $least } trở lên.
form-not-above-zero = Điểm trừ ghi số âm hoặc 0.

## xlsx

xlsx-figures = Số liệu
xlsx-notes = Giải thích
xlsx-table = Bảng
xlsx-publisher = Cơ quan
xlsx-citation = Trích dẫn
xlsx-licence = Giấy phép
xlsx-source = Nguồn { $code }
xlsx-column = Cột
xlsx-meaning = Ý nghĩa
xlsx-no-score = Không có điểm
xlsx-reason = Lý do

## archive

archive-source = Mã nguồn
archive-title = Tên
archive-publisher = Nơi công bố
archive-address = Địa chỉ
archive-date = Ngày
archive-licence = Giấy phép

## readme

readme =
    # Gói lưu trữ kỳ công bố { $year }

    { $title }. { $authority }.

    Kỳ này niêm phong ngày { $sealed }. Mã niêm phong (SHA-256): `{ $digest }`.
    Gói do congbo { $version } tạo, theo chuẩn BagIt 1.0 (RFC 8493).

    ## Xem

    Mở `trang/{ $year }/index.html` bằng trình duyệt bất kỳ; không cần mạng. Trang không thuộc gói được thay bằng một trang ngắn ghi địa chỉ trên mạng của nó.

    ## Trong gói có gì

    - `trang/`: các trang đúng từng byte như khi dựng, và số liệu CSV, JSON, XLSX bên cạnh; `trang/datapackage.json` mô tả từng cột (Frictionless Data Package).
    - `content/`: YAML và Markdown đã làm ra các trang; `content/editions/{ $year }/seal.yaml` là niêm phong: từng con số đã công bố, mã SHA-256 của lời văn, tệp nguồn và trang; `content/ledger.yaml`, nếu có, là sổ công bố đến mục cuối của kỳ này: mỗi niêm phong và đính chính là một mục, `before` là mã của mục trước, `hash` là SHA-256 của các dòng đứng trên nó trong mục, `seal` là dòng cuối của seal.yaml. Mục của kỳ chưa công bố, nếu có trong danh sách dùng chung, đã được lược bỏ.
    - `themes/`: giao diện.
    - `nguon.csv`: các nguồn của số liệu.

    ## Chứng minh gói còn nguyên

    `congbo verify` với đường dẫn của gói. Không có congbo: chạy `sha256sum -c manifest-sha256.txt` và `sha256sum -c tagmanifest-sha256.txt` ở thư mục gốc của gói, hoặc công cụ BagIt bất kỳ. Mã của cả tệp nén đăng ở trang Lưu trữ.

## stub

stub-title = Trang này không có trong gói lưu trữ
stub-lead = Gói lưu trữ giữ kỳ công bố { $year } và những trang giải thích con số của kỳ ấy.
stub-there = Trên mạng, lúc lưu trữ, trang này ở { $address }.
stub-back = Về kỳ công bố { $year }

## places

places-rank-1 = hạng 1

## ics

ics-moved = Trước đó dự kiến { $was }. Lý do đổi: { $reason }

## headings of pages

heading-measured = Cách đo { $subject }
heading-components = { $subject }: Chỉ số thành phần
heading-over-years = { $subject } qua các năm
heading-fields = { $subject }: nhóm xếp hạng
heading-survey = { $subject }: số người được khảo sát, sai số
heading-former = { $subject }: các đơn vị trước
heading-apart = { $index }: { $unit } và các đơn vị hợp thành
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
heading-announcement-of = Công bố kết quả { $index } năm { $year }
heading-results-of = Kết quả của { $subject }
heading-year-by-year = Kết quả từng năm: { $subject }
heading-side-by-side = { $subject }: các năm cạnh nhau
heading-against-others = { $subject } so với các đơn vị khác
heading-against-itself = { $subject } so với chính mình

## others

others-value = Giá trị khác đã công bố { $nth }: { $name }

## những gì được kiểm tra

rule--actual-before-start = kết quả đạt được đề ngày trước năm bắt đầu chương trình
rule--actual-differs = kết quả đạt được của mục tiêu khác con số của chính chỉ số ấy trong hồ sơ
rule--addition-not-entered = phần thêm vào một đính chính đã ghi sổ chưa được ghi vào sổ công bố
rule--address-shared = hai trang có chung một địa chỉ
rule--annotation-without-result = chú thích cho một năm mà chỉ số không có kết quả
rule--announced-before-year-ends = kỳ công bố có ngày công bố trước khi hết năm được đo
rule--answer-before-objection = kiến nghị được trả lời trước ngày nhận
rule--answer-due = kiến nghị sắp hết hạn trả lời
rule--answer-overdue = kiến nghị chưa được trả lời trong hạn, hoặc được trả lời trễ
rule--band-contradicts-score = đơn vị có kết quả cao hơn lại được xếp loại thấp hơn, hoặc kết quả bằng nhau mà xếp loại khác nhau
rule--band-differs = xếp loại công bố không khớp với khoảng điểm của loại đó
rule--bands-do-not-meet = các khoảng điểm xếp loại chồng lên nhau hoặc hở
rule--binding-not-read = một chỗ gắn hay chèn con số viết sai nên không được đọc, và không được đối chiếu
rule--broken-letter = một chữ bị hỏng: ký tự thay thế, bảng mã đọc nhầm, ký tự điều khiển
rule--broken-link = một liên kết trong lời văn không dẫn đến trang nào
rule--change-across-break = mức thay đổi điểm được công bố giữa hai năm không so sánh được
rule--change-contradicts-itself = mức thay đổi công bố tự mâu thuẫn: chiều ngược với số bên cạnh, hoặc so với một năm không phải năm trước đó
rule--change-differs = mức thay đổi công bố khác mức tính từ số liệu hai năm
rule--change-differs-from-parts = mức thay đổi của tổng khác tổng mức thay đổi của các thành phần
rule--change-off-by-rounding = mức thay đổi công bố lệch với hiệu của hai điểm đã in, trong mức làm tròn cho phép
rule--change-out-of-range = mức thay đổi công bố dẫn về một hạng hoặc một điểm không thể có ở năm trước
rule--claim-differs = số mục tiêu được cho là đạt khác số đạt theo số liệu
rule--claim-out-of-reach = số mục tiêu được cho là đạt không thể có với cách đếm nào
rule--columns-swapped = điểm của hai thành phần có lẽ bị đổi chỗ cho nhau
rule--correction-before-announcement = đính chính đề ngày trước khi kết quả được công bố
rule--correction-not-entered = đính chính của kỳ đã niêm phong chưa ghi vào sổ công bố
rule--correction-unfounded = giá trị cũ của đính chính không phải giá trị đã công bố
rule--correction-without-change = đính chính ghi một giá trị mà bảng kết quả không có
rule--deadline-after-end = hạn của mục tiêu ở sau năm kết thúc chương trình
rule--deadline-before-start = hạn của mục tiêu ở trước năm bắt đầu chương trình
rule--direction-differs = chữ tăng, giảm trong lời văn ngược với số liệu
rule--document-day-differs = tên tệp của văn bản mang một ngày khác với ngày của văn bản
rule--ends-before-it-begins = thời gian kết thúc trước khi bắt đầu
rule--extreme-differs = chữ cạnh một con số gọi đơn vị là dẫn đầu hay đứng cuối mà số liệu không phải vậy
rule--field-size-differs = số đơn vị được xếp hạng khác số đơn vị có kết quả
rule--figure-differs = một con số trong lời văn khác với số liệu
rule--figure-of-another = chữ quanh một con số nêu đơn vị, năm hay chỉ số khác với địa chỉ của nó
rule--figure-quantity-differs = chữ quanh một con số gọi nó là một đại lượng khác
rule--figure-reads-otherwise = một con số đã gắn đọc ra số khác vì có chữ số hay dấu dính liền
rule--figure-unit-differs = một con số trong lời văn mang sai đơn vị đo
rule--footnote-unmatched = dấu chú thích không có lời chú, hoặc lời chú không có dấu
rule--foreign-decimal-mark = dấu thập phân không theo cách viết của ngôn ngữ
rule--foreign-letter = chữ hoặc chữ số của bảng chữ cái khác, trông giống chữ tiếng Việt
rule--fraction-differs = một phân số ngay cạnh số phần trăm đã gắn không cho ra số ấy
rule--goal-without-base = mục tiêu so với một năm mà hồ sơ chưa có kết quả
rule--heading-too-high = lời văn có đề mục cấp một, trong khi trang đã có tiêu đề
rule--image-in-prose = lời văn có hình ảnh, mà hình ảnh không được đưa lên trang
rule--impossible-day = lời văn nêu một ngày, giờ, quý hoặc giai đoạn không thể có
rule--impossible-place = lời văn nêu một thứ hạng vượt quá số đơn vị
rule--invisible-mark = dấu không nhìn thấy: dấu đổi chiều viết, khoảng trắng không bề rộng
rule--language-not-listed = chữ bằng một ngôn ngữ mà trang không có
rule--ledger-correction-changed = đính chính đã ghi trong sổ công bố bị xóa hoặc viết lại
rule--ledger-edition-gone = kỳ đã ghi trong sổ công bố không còn, hoặc không còn niêm phong
rule--ledger-missing = có kỳ đã niêm phong mà trang chưa có sổ công bố
rule--ledger-seal-differs = niêm phong của một kỳ không phải niêm phong đã ghi trong sổ công bố
rule--letter-from-pdf = chữ chép từ PDF bị đổi: Ƣ thay cho Ư, Õ thay cho Ò
rule--level-ended = cấp huyện được dùng sau ngày 30/6/2025, khi không còn cấp huyện
rule--link-of-another = chữ của liên kết nêu chỉ số, đơn vị hay tháng khác với trang đích
rule--link-without-words = một liên kết không có chữ
rule--link-year-differs = chữ của liên kết nêu một năm, liên kết dẫn đến năm khác
rule--lives-apart = hai đơn vị được xếp hạng với nhau mà không có ngày nào cùng tồn tại
rule--markup-not-read = dấu định dạng gõ sai nên hiện nguyên trên trang
rule--maximum-differs-from-parts = điểm tối đa khác tổng điểm tối đa của các thành phần
rule--name-reserved = mã trùng tên dành riêng của Windows, không thành tệp được
rule--name-shared = hai đơn vị cùng cấp mang một tên trong cùng một thời gian, hoặc hai loại đơn vị, mức xếp loại, chỉ số, thành phần trùng tên
rule--objection-before-announcement = kiến nghị đề ngày nhận trước khi kết quả được công bố
rule--objection-of-unknown-figure = kiến nghị về một con số không có
rule--objection-without-correction = kiến nghị đúng mà con số chưa được đính chính
rule--other-value-of-same-source = giá trị khác (also) ghi cùng nguồn với giá trị đang dùng
rule--other-value-out-of-range = giá trị khác đã công bố (also) vượt mức tối đa hoặc ngoài số đơn vị
rule--other-value-same = giá trị khác đã công bố (also) không khác giá trị đang dùng
rule--parent-ended = đơn vị có kết quả cho năm mà đơn vị cấp trên không còn
rule--percent-differs = tỷ lệ phần trăm công bố khác tỷ lệ tính từ điểm và mức tối đa
rule--personal-data = có số điện thoại hoặc địa chỉ thư điện tử trong lời công khai của một kiến nghị
rule--place-differs = lời văn nêu một thứ hạng chưa gắn mà số liệu không có
rule--placeholder-left = chữ mẫu do lệnh new đặt sẵn chưa được thay
rule--range-reversed = khoảng hạng ghi ngược đầu
rule--rank-beyond-field = hạng lớn hơn số đơn vị được xếp hạng
rule--rank-change-across-break = mức tăng giảm hạng được công bố qua một lần đổi bộ chỉ số hoặc sáp nhập
rule--rank-change-across-fields = mức tăng giảm hạng được công bố trong khi số đơn vị xếp hạng của hai năm khác nhau
rule--rank-contradicts-score = đơn vị có hạng tốt hơn lại có điểm thấp hơn
rule--rank-despite-groups = ghi hạng công bố trong khi cơ quan công bố chỉ chia nhóm
rule--rank-differs = hạng công bố khác hạng tính từ điểm
rule--rank-missing = dãy hạng của một bảng đủ đơn vị bị thiếu hoặc lặp
rule--rank-repeated = hai đơn vị khác điểm nhưng ghi cùng một hạng
rule--ratio-differs = tỷ lệ đạt được khác thương số của tử số và mẫu số
rule--report-before-data = lời văn nêu một báo cáo đề ngày trước số liệu của chính nó
rule--respondents-differ = số người được khảo sát của cả bảng khác tổng của các đơn vị
rule--row-out-of-order = một dòng đứng sai thứ tự mà mọi dòng khác của bảng đều theo
rule--row-under-two-names = hai đơn vị có tổng điểm và mọi điểm thành phần giống hệt nhau
rule--score-differs = lời văn nêu một điểm số chưa gắn, khác số liệu một chữ số hoặc đổi chỗ hai chữ số
rule--score-out-of-range = điểm nằm ngoài khoảng từ 0 đến mức tối đa
rule--seal-excepted = một quy tắc giữ niêm phong bị đổi mức hoặc bị miễn
rule--seal-not-entered = một kỳ đã niêm phong không có trong sổ công bố
rule--sealed-figure-changed = một con số đã niêm phong bị đổi mà không có đính chính
rule--sealed-text-changed = lời văn của kỳ đã niêm phong bị đổi mà không có đính chính
rule--source-after-announcement = nguồn đề ngày muộn hơn ngày công bố của chính kết quả mà nó nêu
rule--source-before-data = nguồn có ngày trước số liệu mà nó nêu
rule--source-date-differs = ngày của nguồn khác ngày của chính văn bản ấy
rule--source-repeated = một nguồn được khai báo hai lần dưới hai mã
rule--successor-cycle = các đơn vị kế tục nhau thành vòng tròn
rule--successor-not-alive = đơn vị kế tục không tồn tại vào lúc kế tục
rule--successor-repeated = một đơn vị kế tục được ghi hai lần
rule--target-across-maxima = mục tiêu tính bằng điểm được so với điểm của thang khác
rule--target-out-of-range = mức cần đạt hoặc kết quả đạt được nằm ngoài khoảng có thể có
rule--text-not-converted = chữ còn ở bảng mã TCVN3 (ABC) hoặc VNI, chưa chuyển sang Unicode
rule--text-without-page = một bài viết không hiện trên trang nào
rule--thousands-unmarked = số hàng nghìn không có dấu phân cách
rule--tie-ranked-apart = hai đơn vị bằng điểm đã in nhưng được xếp hạng khác nhau
rule--tile-missing = một đơn vị chưa có ô trên lưới, khi đơn vị khác trong nhóm đã có
rule--tile-shared = hai đơn vị cùng một ô trên lưới
rule--too-many-decimals = điểm có nhiều chữ số thập phân hơn số chữ số của chỉ số
rule--total-beyond-parts = tổng điểm nằm ngoài mức mà các phần chưa công bố có thể bù
rule--total-differs-from-parts = tổng điểm khác số tính từ các điểm thành phần
rule--total-off-by-rounding = tổng điểm lệch với tổng các điểm thành phần đã in, trong mức làm tròn cho phép
rule--total-unlike-others = tổng điểm không khớp với trọng số mà mọi dòng khác đều theo
rule--translated-text-differs = bản dịch của một tên hay tiêu đề nêu số, năm hoặc tên khác
rule--translation-differs = bản dịch có con số khác với bản tiếng Việt
rule--unchanged-for-two-years = kết quả giống hệt năm trước đến từng chữ số
rule--unit-missing = bảng ghi là đủ mà thiếu một đơn vị đang hoạt động
rule--unit-outside-fields = loại của đơn vị không nằm trong nhóm nào mà chỉ số xếp hạng
rule--unit-outside-life = đơn vị có kết quả hoặc được giao việc khi không tồn tại
rule--unknown-figure = một con số trong lời văn dẫn đến địa chỉ không có
rule--unknown-rule = tên quy tắc không tồn tại
rule--unusual-jump = điểm thay đổi lớn hơn hẳn mọi lần trước
rule--waiver-outdated = ngoại lệ nói về một giá trị khác với giá trị hiện có
rule--waiver-unused = ngoại lệ không còn ứng với chỗ nào sai
rule--was-does-not-fit = tên, loại trước đây của đơn vị (was) có ngày không thể có, không khác gì hiện nay, hoặc thuộc một nhóm xếp hạng khác
