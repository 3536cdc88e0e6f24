# Lời của trang, mỗi ngôn ngữ một tệp; `--` là một bậc: `t.nav.home` đọc `nav--home`.

### Lời của các mẫu

## card

card--column_year = Năm
card--column_change = Thay đổi
