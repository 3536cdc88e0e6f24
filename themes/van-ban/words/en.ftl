# The words of the site, a file a language; `--` is a level: `t.nav.home` reads `nav--home`.

### Words of templates

## card

card--column_year = Year
card--column_change = Change
