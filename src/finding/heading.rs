//! What a page, a part of it or a table is headed by: its subject by name, with the year that it is of.

use super::{InField, Says, names, namesakes};
use lang::phrases::{RANK_CHANGE, SCORE_CHANGE};
use model::{
    Edition, FrameworkId, Index, IndexId, Lang, Measure, ProgrammeId, Record, Subject, Text,
    UnitId, Year,
};

/// A subject by name. It rests on no figure, and says nothing of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading {
    /// "Lai Châu", "Lai Châu 2018"; told from others of its name: "Tỉnh Sông Mơ (cũ) 2024".
    Unit(UnitId, Option<Year>),
    /// "PAPI", "PAPI 2018".
    Index(IndexId, Option<Year>),
    /// "Chỉ số cải cách hành chính".
    Name(IndexId),
    /// "Chỉ số cải cách hành chính (PAR INDEX)".
    InFull(IndexId),
    /// "Cách đo PAPI".
    Measured(IndexId),
    /// "PAPI: Chỉ số thành phần".
    Components(IndexId),
    /// "PAPI: các đơn vị trước": results of those that a unit came of.
    Former(IndexId),
    /// "PAPI: Phú Thọ và các đơn vị hợp thành": scores of a unit beside those of the units that it came of.
    Apart(IndexId, UnitId),
    /// "Hòa Bình (đến 30/06/2025)": a unit with its last day, where it has one.
    Until(UnitId),
    /// "Bộ chỉ số 2022".
    Framework(IndexId, FrameworkId),
    /// "Bộ chỉ số 2022 (từ năm 2022)": with its years where its name has them not.
    InForce(IndexId, FrameworkId),
    /// "từ năm 2022", "2018–2021": years in which something is in force.
    Years(Year, Option<Year>),
    /// "từ năm 2025: sở, ban, ngành": the bands of an index at a place in its list, with the fields that they are for.
    Bands(IndexId, usize),
    /// "PAPI 2018: tỉnh, thành phố".
    Field(InField),
    /// "PAPI 2018: Đơn vị khác": those that stand in no field.
    Others(IndexId, Year),
    /// "Tất cả đơn vị qua các năm: tỉnh, thành phố": a field by its place.
    AllUnits(IndexId, usize),
    /// "PAPI (%)", "PAPI 2018": a column of an index beside those of others.
    Column(IndexId, Option<Year>),
    /// "Thay đổi điểm (2017)": a column of changes, with the year that they are against.
    ScoreChange(Option<Year>),
    /// "Thay đổi hạng (2017)".
    RankChange(Option<Year>),
    /// "Năm 2018 chênh lệch": a column of differences between that year and others.
    DiffersIn(Year),
    /// "2018": a year alone, where what it is of stands above it.
    Only(Year),
    /// "Năm 2018".
    Year(Year),
    /// "năm 2018", behind what is of that year.
    InYear(Year),
    /// "Bảng kết quả năm 2018".
    Tables(Year),
    /// "Kết quả của Lai Châu".
    ResultsOf(UnitId),
    /// "Kết quả từng năm: Lai Châu".
    YearByYear(UnitId),
    /// "Lai Châu: các năm cạnh nhau".
    SideBySide(UnitId),
    /// "Lai Châu so với các đơn vị khác".
    AgainstOthers(UnitId),
    /// "Lai Châu so với chính mình".
    AgainstItself(UnitId),
    /// "PAPI qua các năm".
    IndexOverYears(IndexId),
    /// "Lai Châu qua các năm".
    UnitOverYears(UnitId),
    /// "PAPI 2018: nhóm xếp hạng": what is known of fields as a whole.
    Fields(IndexId, Year),
    /// "SIPAS 2025: số người được khảo sát, sai số".
    Survey(IndexId, Year),
    /// "Kết quả năm 2018".
    Results(Year),
    /// "Kết quả các chỉ số năm 2018".
    AllIndices(Year),
    /// "2018: Lai Châu tăng năm bậc": an edition with its headline.
    Edition(Year),
    /// "Nổi bật năm 2018: Lai Châu tăng năm bậc".
    Story(Year),
    /// "Công bố kết quả PAPI năm 2025": what is announced, of one index or of all.
    Announcement(Option<IndexId>, Year),
    /// What a programme is called in short.
    Programme(ProgrammeId),
}

impl Says for Heading {
    fn kind(&self) -> &'static str {
        "heading"
    }

    fn figures(&self, _: &Record) -> Vec<String> {
        Vec::new()
    }

    fn years(&self) -> Vec<Year> {
        match *self {
            Self::Unit(_, year)
            | Self::Index(_, year)
            | Self::Column(_, year)
            | Self::ScoreChange(year)
            | Self::RankChange(year) => year.into_iter().collect(),
            Self::Field(InField { year, .. })
            | Self::Others(_, year)
            | Self::Fields(_, year)
            | Self::Survey(_, year)
            | Self::Only(year)
            | Self::Year(year)
            | Self::InYear(year)
            | Self::DiffersIn(year)
            | Self::Announcement(_, year)
            | Self::Tables(year)
            | Self::Results(year)
            | Self::AllIndices(year)
            | Self::Edition(year)
            | Self::Story(year) => vec![year],
            Self::Years(from, to) => [from].into_iter().chain(to).collect(),
            _ => Vec::new(),
        }
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        self.worded(self.subject(record, lang), lang)
    }
}

impl Heading {
    /// What it is a heading of, before words are put to it.
    fn subject(self, record: &Record, lang: Lang) -> String {
        let short = |index: IndexId| record.index(index).short.get(lang);
        let name = |unit: UnitId| record.unit(unit).name.get(lang);
        match self {
            Self::Unit(unit, year) => of_unit(record, (unit, year), lang),
            Self::Index(index, year) => with_year(short(index), year),
            Self::Name(index) => record.index(index).name.get(lang).to_owned(),
            Self::InFull(index) => {
                lang::text!("{} ({})", record.index(index).name.get(lang), short(index))
            }
            Self::Measured(index)
            | Self::Components(index)
            | Self::Former(index)
            | Self::IndexOverYears(index)
            | Self::Announcement(Some(index), _) => short(index).to_owned(),
            Self::Apart(index, unit) => {
                let (index, unit) = (short(index), name(unit));
                lang::say!(lang, "heading-apart", index, unit)
            }
            Self::Until(unit) => names::until(record, unit, lang),
            Self::Framework(index, id) => framework(record, index, id).get(lang).to_owned(),
            Self::InForce(index, id) => in_force(record, index, id, lang),
            Self::Years(from, to) => names::years(from, to, lang),
            Self::Bands(index, place) => bands(record.index(index), place, lang),
            Self::Field(of) => field(record, of, lang),
            Self::Fields(index, year) | Self::Survey(index, year) | Self::Others(index, year) => {
                with_year(short(index), Some(year))
            }
            Self::AllUnits(index, field) => {
                record.index(index).fields[field].name.get(lang).to_owned()
            }
            Self::Column(index, year) => with_year(&column(record.index(index), lang), year),
            Self::ScoreChange(year) => against(SCORE_CHANGE.get(lang), year),
            Self::RankChange(year) => against(RANK_CHANGE.get(lang), year),
            Self::Only(year)
            | Self::DiffersIn(year)
            | Self::Year(year)
            | Self::InYear(year)
            | Self::Tables(year)
            | Self::Results(year)
            | Self::AllIndices(year)
            | Self::Announcement(None, year) => year.to_string(),
            Self::Edition(year) | Self::Story(year) => {
                lang::text!("{year}: {}", of_edition(record, year, lang))
            }
            Self::Programme(id) => {
                let programme = &record.programmes[usize::from(id.0)];
                programme.short.get(lang).to_owned()
            }
            Self::UnitOverYears(unit)
            | Self::ResultsOf(unit)
            | Self::YearByYear(unit)
            | Self::SideBySide(unit)
            | Self::AgainstOthers(unit)
            | Self::AgainstItself(unit) => name(unit).to_owned(),
        }
    }

    /// The subject in the words of what is said of it; most are headings as they are.
    fn worded(self, subject: String, lang: Lang) -> String {
        match self {
            Self::Measured(_) => lang::say!(lang, "heading-measured", subject),
            Self::Components(_) => lang::say!(lang, "heading-components", subject),
            Self::Former(_) => lang::say!(lang, "heading-former", subject),
            Self::IndexOverYears(_) | Self::UnitOverYears(_) => {
                lang::say!(lang, "heading-over-years", subject)
            }
            Self::Fields(..) => lang::say!(lang, "heading-fields", subject),
            Self::Survey(..) => lang::say!(lang, "heading-survey", subject),
            Self::Others(..) => lang::say!(lang, "heading-others", subject),
            Self::AllUnits(..) => lang::say!(lang, "heading-all-units", subject),
            Self::DiffersIn(_) => lang::say!(lang, "heading-differs-in", subject),
            Self::Year(_) => lang::say!(lang, "heading-year", subject),
            Self::InYear(_) => lang::say!(lang, "heading-in-year", subject),
            Self::Tables(_) => lang::say!(lang, "heading-tables", subject),
            Self::Results(_) => lang::say!(lang, "heading-results-in", subject),
            Self::AllIndices(_) => lang::say!(lang, "heading-all-indices", subject),
            Self::Story(_) => lang::say!(lang, "heading-story", subject),
            Self::Announcement(None, _) => lang::say!(lang, "heading-announcement", subject),
            Self::Announcement(Some(_), year) => {
                lang::say!(lang, "heading-announcement-of", index = subject, year)
            }
            Self::ResultsOf(_) => lang::say!(lang, "heading-results-of", subject),
            Self::YearByYear(_) => lang::say!(lang, "heading-year-by-year", subject),
            Self::SideBySide(_) => lang::say!(lang, "heading-side-by-side", subject),
            Self::AgainstOthers(_) => lang::say!(lang, "heading-against-others", subject),
            Self::AgainstItself(_) => lang::say!(lang, "heading-against-itself", subject),
            _ => subject,
        }
    }
}

fn of_unit(record: &Record, (unit, year): (UnitId, Option<Year>), lang: Lang) -> String {
    with_year(&namesakes::distinct(record, unit, lang), year)
}

fn field(record: &Record, of: InField, lang: Lang) -> String {
    let index = record.index(of.index);
    let name = index.fields[of.field].name.get(lang);
    lang::text!("{} {}: {name}", index.short.get(lang), of.year)
}

fn column(index: &Index, lang: Lang) -> String {
    let percent = match index.measure {
        Measure::Points => "",
        Measure::Percent => " (%)",
    };
    lang::text!("{}{percent}", index.short.get(lang))
}

/// Years of a scheme of bands, with the fields that it is for.
fn bands(index: &Index, place: usize, lang: Lang) -> String {
    let scheme = &index.bands[place];
    let years = names::years(scheme.from, scheme.to, lang);
    let fields = scheme.fields.iter();
    let fields: Vec<&str> = fields
        .map(|field| index.fields[*field].name.get(lang))
        .collect();
    if fields.is_empty() {
        return years;
    }
    lang::text!("{years}: {}", fields.join("; "))
}

fn framework(record: &Record, index: IndexId, id: FrameworkId) -> &Text {
    &record.index(index).framework(id).name
}

/// The name of a framework, with its years where it does not have them.
fn in_force(record: &Record, index: IndexId, id: FrameworkId, lang: Lang) -> String {
    let framework = record.index(index).framework(id);
    let name = framework.name.get(lang);
    let years = names::years(framework.from, framework.to, lang);
    if name.contains(&years) {
        return name.to_owned();
    }
    lang::text!("{name} ({years})")
}

/// The author's own headline of an edition: its headline, or the title of its story.
#[must_use]
pub fn headline<'a>(record: &'a Record, edition: &'a Edition) -> Option<&'a Text> {
    let story = record.narratives.get(&Subject::Edition(edition.year));
    let own = edition.headline.as_ref();
    own.or_else(|| story.and_then(|story| story.title.as_ref()))
}

fn of_edition(record: &Record, year: Year, lang: Lang) -> String {
    let own = record.edition(year).and_then(|one| headline(record, one));
    own.map_or_else(
        || Heading::Results(year).say(record, lang),
        |text| text.get(lang).to_owned(),
    )
}

fn against(name: &str, year: Option<Year>) -> String {
    year.map_or_else(|| name.to_owned(), |year| lang::text!("{name} ({year})"))
}

fn with_year(name: &str, year: Option<Year>) -> String {
    year.map_or_else(|| name.to_owned(), |year| lang::text!("{name} {year}"))
}

#[cfg(test)]
mod tests {
    use super::Heading;
    use crate::{Finding, InField};
    use model::Lang;
    use model::{IndexId, UnitId};

    #[test]
    fn a_subject_is_named_with_the_year_that_it_is_of() {
        let record = sample::record(|_| {});
        let said = |heading, lang| Finding::from(heading).say(&record, lang);
        let short = record.indices[0].short.get(Lang::EN);
        let id = IndexId(0);
        assert_eq!(
            said(Heading::Index(id, Some(2018)), Lang::EN),
            format!("{short} 2018")
        );
        assert_eq!(
            said(Heading::Measured(id), Lang::EN),
            format!("How {short} is measured")
        );
        assert_eq!(
            said(Heading::Unit(UnitId(0), None), Lang::VI),
            record.units[0].name.get(Lang::VI)
        );
        assert_eq!(said(Heading::Results(2018), Lang::VI), "Kết quả năm 2018");
        let of = InField {
            index: id,
            year: 2018,
            field: 0,
        };
        let field = record.indices[0].fields[0].name.get(Lang::VI);
        let vi = record.indices[0].short.get(Lang::VI);
        assert_eq!(
            said(Heading::Field(of), Lang::VI),
            format!("{vi} 2018: {field}")
        );
        assert_eq!(
            said(Heading::Years(2018, Some(2021)), Lang::EN),
            "2018–2021"
        );
        let years = |heading| Finding::from(heading).years();
        assert_eq!(years(Heading::Unit(UnitId(0), Some(2018))), [2018]);
        assert!(years(Heading::Measured(id)).is_empty());
    }
}
