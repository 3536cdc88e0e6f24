//! Ranks over the years: the newest among them, the best and the worst. No superlative of fewer than four years, none
//! where fields of unlike size would decide it, and none that is unkind to a good place.

use std::cmp::Ordering;

use super::at::At;
use super::changes::{self, told};
use super::{Entry, Place, Says};
use derive::{Against, RankChange};
use model::{Lang, Record, Year};

/// Of fewer years than this nothing is the best.
const FEWEST: usize = 4;

/// More years than this that share an end are not named one by one.
const MOST_NAMED: usize = 3;

/// The newest rank: "Hạng 24/63 năm 2022 là tốt nhất trong 8 năm có xếp hạng".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranks {
    at: At,
    place: Place,
    among: Among,
    step: Option<Against<RankChange>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Among {
    Best(usize),
    Worst(usize),
    /// The best was in other years.
    After(Known),
    Unsaid,
}

/// The best or the worst rank over the years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Best {
    at: At,
    ends: Known,
    of: usize,
    worst: bool,
}

type Known = Vec<(Year, Place)>;

fn known(entries: &[Entry]) -> Known {
    let ranked = entries.iter();
    ranked
        .filter_map(|entry| Some((entry.year, entry.standing.rank?.into())))
        .collect()
}

/// The years whose place no other beats, or that beats no other. Nothing where a place of another year is the same share of
/// its field and yet no end, or is last as well: last of 61 is as bad as last of 63.
fn end(known: &Known, worst: bool) -> Option<Known> {
    if known.len() < FEWEST {
        return None;
    }
    let holds = |one: Place| {
        let mut others = known.iter().map(|(_, other)| *other);
        others.all(|other| {
            if worst {
                other.is_no_worse(one)
            } else {
                one.is_no_worse(other)
            }
        })
    };
    let held = known.iter().filter(|(_, place)| holds(*place));
    let held: Known = held.copied().collect();
    let left_out = |(year, place): &&(Year, Place)| {
        let equal = |(_, one): &(Year, Place)| one.by_share(*place).is_some_and(Ordering::is_eq);
        let last = |(_, one): &(Year, Place)| worst && one.last && place.last;
        held.iter().any(|one| equal(one) || last(one)) && !held.iter().any(|one| one.0 == *year)
    };
    let is_whole = !known.iter().any(|one| left_out(&one));
    (is_whole && !held.is_empty() && held.len() < known.len()).then_some(held)
}

impl Ranks {
    /// Of results over the years, oldest first; nothing where fewer than two have a rank.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Option<Self> {
        let known = known(entries);
        let &(year, place) = known.last()?;
        if known.len() < 2 {
            return None;
        }
        let newest = entries.iter().rfind(|entry| entry.year == year)?;
        let alone = |ends: &Known| ends[..] == [(year, place)];
        let among = match (end(&known, false), end(&known, true)) {
            (Some(best), _) if alone(&best) => Among::Best(known.len()),
            (_, Some(worst)) if alone(&worst) && place.is_low() => Among::Worst(known.len()),
            (Some(best), _) if !best.contains(&(year, place)) && best.len() <= MOST_NAMED => {
                Among::After(best)
            }
            _ => Among::Unsaid,
        };
        Some(Self {
            at: At::of(newest),
            place,
            among,
            step: told(newest).rank,
        })
    }
}

impl Says for Ranks {
    fn kind(&self) -> &'static str {
        "ranks"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let mut all = self.at.rank(record, self.place);
        match &self.among {
            Among::After(best) => all.extend(figures(best, self.at, record)),
            Among::Unsaid => all.extend(self.step.map(|_| self.at.figure(record, "rank-change"))),
            Among::Best(_) | Among::Worst(_) => {}
        }
        all
    }

    fn years(&self) -> Vec<Year> {
        let mut years = vec![self.at.year];
        match &self.among {
            Among::After(best) => years.extend(best.iter().map(|(year, _)| *year)),
            Among::Unsaid => years.extend(self.step.map(|step| step.since)),
            Among::Best(_) | Among::Worst(_) => {}
        }
        years
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let (year, place) = (self.at.year, super::names::capital(&self.place.say(lang)));
        match &self.among {
            Among::Best(n) => lang::say!(lang, "ranks-newest-is-best", place, year, n),
            Among::Worst(n) => lang::say!(lang, "ranks-newest-is-worst", place, year, n),
            Among::After(best) => {
                let best = named(best, lang);
                lang::say!(lang, "ranks-after-the-best", place, year, best)
            }
            Among::Unsaid => match self.step {
                Some(step) => {
                    let change = changes::rank(step.change, self.at, record, lang);
                    let (since, stated) = (step.since, step.by.is_only_stated());
                    lang::say!(lang, "ranks-since", place, year, change, since, stated)
                }
                None => lang::say!(lang, "ranks-newest", place, year),
            },
        }
    }
}

impl Best {
    /// The best and the worst of results over the years, as far as they can be told.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Vec<Self> {
        let known = known(entries);
        let Some(newest) = entries.last() else {
            return Vec::new();
        };
        let one = |worst: bool| {
            let ends = end(&known, worst)?;
            let fits = !worst || ends.iter().all(|(_, place)| place.is_low());
            (fits && ends.len() <= MOST_NAMED).then(|| Self {
                at: At::of(newest),
                ends,
                of: known.len(),
                worst,
            })
        };
        [false, true].into_iter().filter_map(one).collect()
    }
}

impl Says for Best {
    fn kind(&self) -> &'static str {
        if self.worst {
            "worst-rank"
        } else {
            "best-rank"
        }
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        figures(&self.ends, self.at, record)
    }

    fn years(&self) -> Vec<Year> {
        self.ends.iter().map(|(year, _)| *year).collect()
    }

    fn say(&self, _: &Record, lang: Lang) -> String {
        let (n, places) = (self.of, named(&self.ends, lang));
        if self.worst {
            return lang::say!(lang, "ranks-worst", n, places);
        }
        lang::say!(lang, "ranks-best", n, places)
    }
}

fn figures(known: &Known, at: At, record: &Record) -> Vec<String> {
    let known = known.iter();
    known
        .flat_map(|(year, place)| at.in_year(*year).rank(record, *place))
        .collect()
}

/// "10/63 (các năm 2018 và 2020)"; places among unlike many are told one by one.
fn named(known: &Known, lang: Lang) -> String {
    let mut groups: Vec<(String, Vec<Year>)> = Vec::new();
    for (year, place) in known {
        let short = place.short(lang).unwrap_or_default();
        match groups.iter_mut().find(|(known, _)| *known == short) {
            Some((_, years)) => years.push(*year),
            None => groups.push((short, vec![*year])),
        }
    }
    let named = groups.iter();
    let named = named.map(|(place, years)| in_years(place, years, lang));
    let named: Vec<String> = named.collect();
    let named: Vec<&str> = named.iter().map(String::as_str).collect();
    super::names::joined(&named, lang)
}

/// "10/63 (năm 2018)", "10/63 (các năm 2018 và 2020)".
fn in_years(place: &str, years: &[Year], lang: Lang) -> String {
    let texts: Vec<String> = years.iter().map(Year::to_string).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let joined = super::names::joined(&texts, lang);
    lang::say!(
        lang,
        "ranks-in-years",
        n = years.len(),
        place,
        years = joined
    )
}

#[cfg(test)]
mod tests {
    use super::{Best, Ranks};
    use crate::{Entry, Finding};
    use derive::analyse;
    use model::Coverage;
    use model::Lang;

    /// What is said of places of one unit, year by year from 2011: the title, then the remarks.
    fn said(places: &[(u32, u32)], lang: model::Lang) -> (String, Vec<String>) {
        let alone: Vec<_> = places.iter().map(|(place, of)| (*place, *of, 1)).collect();
        said_shared(&alone, lang)
    }

    /// The same of places that so many units have.
    fn said_shared(places: &[(u32, u32, u32)], lang: model::Lang) -> (String, Vec<String>) {
        let record = sample::record(|sample| {
            for (year, &(place, of, n)) in (2011..).zip(places) {
                let rows: Vec<_> = (0..n).map(|unit| (unit, None)).collect();
                let table = sample.table(year, 1, &rows);
                table.coverage = Coverage::Partial.into();
                for row in &mut table.rows {
                    row.rank = Some(place);
                    row.of = Some(of);
                }
            }
        });
        let analysis = analyse(&record);
        let years = record.editions.iter().zip(&analysis.tables);
        let entries: Vec<Entry> = years
            .map(|(one, tables)| Entry::new(&record, one.year, &one.tables[0], &tables[0], 0))
            .collect();
        let say = |one: Finding| one.say(&record, lang);
        let title = Ranks::of(&entries).map(|one| say(one.into()));
        let remarks = Best::of(&entries);
        let remarks = remarks.into_iter().map(|one| say(one.into())).collect();
        (title.unwrap_or_default(), remarks)
    }

    #[test]
    fn of_three_years_nothing_is_the_best() {
        let (title, remarks) = said(&[(30, 63), (20, 63), (10, 63)], Lang::VI);
        assert_eq!(title, "Hạng 10/63 năm 2013, tăng 10 hạng so với năm 2012");
        assert!(remarks.is_empty(), "{remarks:?}");
    }

    #[test]
    fn last_of_fewer_is_as_bad_as_last_of_more() {
        let places = [(61, 61), (63, 63), (62, 63), (34, 61), (46, 63)];
        let (_, remarks) = said(&places, Lang::VI);
        let worst = |said: &String| said.contains("kém nhất");
        assert!(!remarks.iter().any(worst), "{remarks:?}");
        let (_, remarks) = said(&[(61, 61), (63, 63), (50, 63), (34, 61)], Lang::VI);
        let named = remarks.iter().find(|said| worst(said)).unwrap();
        assert!(
            named.contains("61/61") && named.contains("63/63"),
            "{named}"
        );
    }

    #[test]
    fn the_best_of_four_years_is_said_with_its_denominator() {
        let (title, remarks) = said(&[(30, 63), (40, 63), (20, 63), (10, 63)], Lang::VI);
        assert_eq!(
            title,
            "Hạng 10/63 năm 2014 là tốt nhất trong 4 năm có xếp hạng"
        );
        assert_eq!(
            remarks,
            [
                "Hạng tốt nhất trong 4 năm có xếp hạng: 10/63 (năm 2014).",
                "Hạng kém nhất trong 4 năm có xếp hạng: 40/63 (năm 2012)."
            ]
        );
    }

    #[test]
    fn years_that_share_the_best_are_all_named() {
        let (title, remarks) = said(&[(10, 63), (40, 63), (10, 63), (20, 63)], Lang::EN);
        assert_eq!(
            title,
            "Rank 20 of 63 in 2014; the best was rank 10/63 (2011 and 2013)"
        );
        assert_eq!(
            remarks[0],
            "Best rank of 4 years with a rank: 10/63 (2011 and 2013)."
        );
    }

    #[test]
    fn years_that_share_the_best_among_unlike_many_keep_their_numbers() {
        let (_, remarks) = said(&[(1, 60), (40, 63), (1, 61), (20, 63)], Lang::VI);
        assert_eq!(
            remarks[0],
            "Hạng tốt nhất trong 4 năm có xếp hạng: 1/60 (năm 2011) và 1/61 (năm 2013)."
        );
    }

    #[test]
    fn last_is_last_among_however_many() {
        let (_, remarks) = said(&[(63, 63), (40, 63), (61, 61), (20, 63)], Lang::VI);
        assert_eq!(
            remarks[1],
            "Hạng kém nhất trong 4 năm có xếp hạng: 63/63 (năm 2011) và 61/61 (năm 2013)."
        );
    }

    #[test]
    fn a_shared_place_is_said_to_be_shared_and_is_last_where_nobody_is_behind() {
        let places = [(1, 4, 2), (2, 3, 2), (3, 4, 1), (4, 4, 1), (2, 4, 1)];
        let (title, remarks) = said_shared(&places, Lang::VI);
        assert!(title.ends_with("; tốt nhất là hạng 1/4, đồng hạng (năm 2011)"));
        let best = "Hạng tốt nhất trong 5 năm có xếp hạng: 1/4, đồng hạng (năm 2011).";
        assert_eq!(remarks, [best], "two of three are last, as is the fourth");
        let (_, remarks) = said_shared(&[(3, 4, 2), (1, 4, 1), (3, 4, 2), (1, 4, 1)], Lang::VI);
        let worst = "Hạng kém nhất trong 4 năm có xếp hạng: 3/4, đồng hạng (các năm 2011 và 2013).";
        assert_eq!(remarks[1], worst);
    }

    #[test]
    fn a_first_or_good_place_is_never_called_the_worst() {
        let (title, remarks) = said(&[(1, 63), (1, 63), (1, 63), (3, 63)], Lang::VI);
        assert!(!title.contains("kém nhất"), "{title}");
        assert!(
            remarks.iter().all(|one| !one.contains("kém nhất")),
            "{remarks:?}"
        );
        let (_, remarks) = said(&[(1, 1), (1, 1), (1, 1), (1, 1)], Lang::VI);
        assert!(remarks.is_empty(), "{remarks:?}");
    }

    #[test]
    fn fields_of_unlike_size_decide_nothing() {
        let (title, remarks) = said(&[(2, 2), (3, 4), (3, 4), (3, 4)], Lang::VI);
        assert!(
            !title.contains("nhất") && remarks.is_empty(),
            "{title} {remarks:?}"
        );
    }
}
