//! Words of titles that say nothing of what numbers are. Everything else a title says is asked about, so that a word that is
//! missing here costs a question and never a wrong number.

/// Phrases, in any order: what documents are called, who issues them, which units they list, and that they hold results.
pub(super) const HARMLESS: &str = "
phụ lục|phụ biểu|phụ lục số|biểu|biểu số|biểu mẫu|mẫu số|mẫu biểu|bảng|bảng số|bảng biểu|bxh|danh sách|danh mục|trang|tệp
trang tính|tiếp theo|tiêu đề|ví dụ|kèm theo|ban hành|ban hành kèm theo|đính kèm|quyết định|báo cáo|thông báo|công văn|tờ trình
văn bản|nghị quyết|thông tư|phiếu trình|biên bản|số liệu|dữ liệu|số liệu chính thức|công bố|phê duyệt|công nhận|kính gửi
về việc|về|v/v|của|và|theo|trên|trên địa bàn|địa bàn|tại|các|những|từng|đối với|cho|được|là|như sau|dưới đây|sau đây|cụ thể
chi tiết|có|gồm|bao gồm|do|bởi|với|trong tỉnh|trong năm|trong cả nước|so sánh|hiện hành|toàn văn|đầy đủ|mới nhất|bản chính thức
sắp xếp|xếp theo|xếp theo thứ tự|thứ tự|stt|tt|qđ|so với|so với năm|so với năm trước|so với năm liền trước|theo thứ tự|từ cao xuống thấp|từ cao đến thấp|giảm dần|theo thứ tự giảm dần|vần abc|bảng chữ cái
giá trị|value|values|th|kết quả|kết quả chung|kết quả thực hiện|tổng hợp|tổng|tổng số điểm|tổng điểm|tổng cộng|tổng thể|xác định|đánh giá|chấm điểm
thẩm định|xếp hạng|xếp loại|thứ hạng|xếp thứ|vị thứ|phân hạng|phân loại|bảng xếp hạng|hạng|loại|điểm|điểm số|số điểm|chỉ số
bộ chỉ số|chỉ số tổng hợp|chỉ số thành phần|thành phần|điểm thành phần|các chỉ số|các tiêu chí|các lĩnh vực|các nội dung|bộ tiêu chí
theo lĩnh vực|từng lĩnh vực|từng tiêu chí|từng nội dung|tổng hợp chung|theo tiêu chí|theo nội dung|theo từng lĩnh vực|theo từng tiêu chí|theo từng nội dung|mỗi tiêu chí|mỗi lĩnh vực
mỗi nội dung|tiêu chí thành phần|nội dung thành phần|lĩnh vực đánh giá|tiêu chí đánh giá|nội dung đánh giá|thực hiện|đạt|đạt được
trở lên|trên|dưới|đã|được tính|làm tròn|rà soát|được rà soát|báo cáo chậm|chính thức|cuối cùng|sau thẩm định|sau khi thẩm định
sau phúc tra|sau rà soát|đã thẩm định|hội đồng|hội đồng thẩm định|tổ thẩm định|tổ công tác|đoàn kiểm tra|công tác|thường trực
ban chỉ đạo|năm|năm đánh giá|kỳ đánh giá|kỳ báo cáo|kỳ|niên độ|niên độ tài chính|hằng năm|hàng năm|cả năm|toàn năm
ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ubmttq|mặt trận tổ quốc|nhân dân|nhà nước|đảng|tỉnh ủy|tỉnh|thành phố|tp|huyện
quận|thị xã|thị trấn|xã|phường|đặc khu|sở|ban|ngành|phòng|phòng ban|cục|chi cục|bộ|tổng cục|cấp|cấp cơ sở|cấp xã|cấp sở
địa phương|đơn vị|cơ quan|cơ quan ngang bộ|cơ quan thuộc chính phủ|chỉ số nội dung|aggregate|aggregated|performance|tổ chức hành chính|cơ quan chuyên môn|cơ quan hành chính|hành chính nhà nước|trực thuộc|thuộc|trung ương
ngành dọc|hiệp quản|cả nước|toàn quốc|toàn tỉnh|toàn ngành|văn phòng|ban quản lý|thanh tra|chính phủ|quốc hội|việt nam
cộng hòa xã hội chủ nghĩa việt nam|độc lập tự do hạnh phúc|vcci|undp|cecodes|liên đoàn thương mại và công nghiệp việt nam
phòng thương mại và công nghiệp việt nam|bộ nội vụ|nội vụ|sở nội vụ|bộ tư pháp|bộ thông tin và truyền thông
bộ khoa học và công nghệ|sở khoa học và công nghệ|sở kế hoạch và đầu tư|sở tài chính|văn phòng ubnd tỉnh
nhóm|khối|cụm|top|vùng|miền|khu vực|phía bắc|phía nam|phía đông|phía tây|miền núi|trung du|trung du và miền núi phía bắc
miền núi phía bắc|đồng bằng sông hồng|đồng bằng sông cửu long|bắc trung bộ|nam trung bộ|duyên hải|duyên hải miền trung
duyên hải nam trung bộ|bắc trung bộ và duyên hải miền trung|miền trung|miền bắc|miền nam|tây nguyên|đông nam bộ|tây nam bộ|tây bắc
đông bắc|bắc bộ|trung bộ|nam bộ|kinh tế trọng điểm|thi đua số|cụm thi đua|khối thi đua|dẫn đầu|đứng đầu|cuối bảng|nhóm đầu
nhóm giữa|nhóm cuối|nhóm cao|nhóm thấp|nhóm khá|nhóm tốt|nhóm trung bình|nội chính|kinh tế|khối tổng hợp|khối kinh tế
văn hóa xã hội|khoa giáo|văn xã|khối đảng|đoàn thể|sự nghiệp|đơn vị sự nghiệp|các hội|không xếp hạng|không xếp loại|không đánh giá
tốt lên|kém đi|giữ nguyên|không đổi|ổn định|đơn vị tính|đvt|hết|csv|tsv|txt|xls|xlsx|xlsm|ods|docx
result|results|final|official|published|announced|overall|ranking|rankings|rank|ranks|ranked|score|scores|total|index|indices
sub index|sub indices|sub-indices|component|components|dimension|dimensions|parts|table|tables|sheet|appendix|annex|list|data|file
report|decision|the|of|in|on|and|for|by|from|with|to|at|all|year|annual|fy|no|number|dated|date|issued|attached|province
provinces|provincial|city|cities|district|districts|commune|communes|ward|wards|department|departments|agency|agencies|unit|units
locality|localities|region|regions|vietnam|viet nam|people|committee|people s committee|group|groups|top|administrative|points|unit
of measure|note|notes|page|continued
";

/// Whom an index of satisfaction asks about what, as its titles go on.
pub(super) const ASKED: [&str; 6] = [
    "citizens",
    "do luong su hai long",
    "doi voi su phuc vu",
    "nguoi dan",
    "su hai long",
    "to chuc",
];

/// What may stand beside results in a table, and then has columns of its own: "Kết quả xếp hạng và số phiếu".
pub(super) const BESIDE: &str = "
số phiếu|mức tăng giảm|tăng giảm|mức thay đổi|thay đổi|thay đổi thứ hạng|biến động|xu hướng|chênh lệch|trọng số|điểm tối đa
điểm chuẩn|thang điểm|tỷ lệ|changes|change|trend|maximum
";

/// What says that a title speaks of results.
pub(super) const RESULTS: [&str; 16] = [
    "bảng xếp hạng",
    "bxh",
    "chỉ số",
    "điểm",
    "kết quả",
    "kết quả chung",
    "ranking",
    "rankings",
    "result",
    "results",
    "score",
    "scores",
    "tổng điểm",
    "tổng hợp",
    "xếp hạng",
    "điểm số",
];

/// What joins the two halves of something that is not understood.
pub(super) const JOINS: [&str; 13] = [
    "bởi",
    "các",
    "cho",
    "của",
    "do",
    "đối với",
    "for",
    "of",
    "the",
    "theo",
    "và",
    "về",
    "với",
];

/// Documents to which a table is attached: what follows their number says what they are, and nothing of the table. One that
/// is attached to a plan may be one.
pub(super) const DOCUMENTS: [&str; 10] = [
    "báo cáo",
    "biên bản",
    "công văn",
    "decision",
    "nghị quyết",
    "quyết định",
    "qđ",
    "thông báo",
    "tờ trình",
    "văn bản",
];

/// What stands before the name of such a document.
pub(super) const ATTACHED: [&str; 9] = [
    "attached to",
    "ban hành",
    "ban hành kèm theo",
    "ban hành theo",
    "đính kèm",
    "issued with",
    "kèm",
    "kèm theo",
    "theo",
];

/// How files and offices shorten the words above.
pub(super) const SHORT: &str = "
qd|bc|tb|cv|nq|tt|ttr|pl|kq|kqxh|th|bth|bxh|qđ|snv|bnv|stttt|vpubnd|ubnd|hdnd|final|copy|ban|ban sao|v|ver|version|signed|scan
gui|chinh thuc|cuoi|moi|moi nhat|so|ten|ma|docx|export|import|download|du lieu|chi tiet|don vi|tinh|huyen|xa
";
