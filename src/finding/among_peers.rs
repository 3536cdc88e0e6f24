//! Where a unit stands among those that resemble it, beside its rank among all.

use super::at::At;
use super::{Entry, Says};
use model::{Lang, Record, Text, UnitId, Year};

/// "Lai Châu đứng thứ 5 trong 14 tỉnh trung du và miền núi phía Bắc."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmongPeers {
    at: At,
    name: Text,
    place: usize,
    tied: bool,
    /// Those that have a rank, the unit itself among them.
    of: Vec<UnitId>,
    /// Whether others of them have none.
    lacking: bool,
    title: bool,
}

/// Fewer than this are no group: one would be told to be first or last of two.
const FEWEST: usize = 3;

impl AmongPeers {
    /// In every group of the site that the unit of a result is in; not in one of which too few have a rank, or that is all
    /// of the field.
    #[must_use]
    pub fn of(record: &Record, entry: &Entry) -> Vec<Self> {
        let groups = record.site.peers.iter();
        let groups = groups.filter(|group| group.has(entry.result.unit));
        let groups: Vec<&model::Peers> = groups.collect();
        let (Some(own), Some(field)) = (entry.standing.rank, entry.field) else {
            return Vec::new();
        };
        if groups.is_empty() {
            return Vec::new();
        }
        let ranked = field.order.iter().filter_map(|&row| {
            let unit = entry.table.rows[row as usize].unit;
            let rank = entry.standings.rows[row as usize].rank?;
            Some((unit, rank.place))
        });
        let ranked: Vec<(UnitId, u32)> = ranked.collect();
        let groups = groups.into_iter();
        groups
            .filter_map(|group| Self::in_group((record, entry), group, own.place, &ranked))
            .collect()
    }

    /// `ranked` are all of the field with their places.
    fn in_group(
        (record, entry): (&Record, &Entry),
        group: &model::Peers,
        own: u32,
        ranked: &[(UnitId, u32)],
    ) -> Option<Self> {
        let peers = ranked.iter().filter(|(unit, _)| group.has(*unit));
        let peers: Vec<(UnitId, u32)> = peers.copied().collect();
        let better = peers.iter().filter(|(_, place)| *place < own);
        let equal = peers.iter().filter(|(_, place)| *place == own);
        let there = group
            .units
            .iter()
            .filter(|unit| entry.index.ranks(record.unit(**unit), entry.year));
        (peers.len() >= FEWEST && peers.len() < ranked.len()).then(|| Self {
            at: At::of(entry),
            name: group.name.clone(),
            place: better.count() + 1,
            tied: equal.count() > 1,
            lacking: there.count() > peers.len(),
            of: peers.iter().map(|peer| peer.0).collect(),
            title: false,
        })
    }

    /// As the title of a chart, which names index and year.
    #[must_use]
    pub fn as_title(self) -> Self {
        Self {
            title: true,
            ..self
        }
    }
}

impl Says for AmongPeers {
    fn kind(&self) -> &'static str {
        "among-peers"
    }

    fn figures(&self, record: &Record) -> Vec<String> {
        let of = |unit: &UnitId| {
            At {
                unit: *unit,
                ..self.at
            }
            .figure(record, "rank")
        };
        self.of.iter().map(of).collect()
    }

    fn years(&self) -> Vec<Year> {
        vec![self.at.year]
    }

    fn say(&self, record: &Record, lang: Lang) -> String {
        let unit = self.at.unit(record).name.get(lang);
        let said = lang::say!(
            lang,
            "among-peers",
            unit,
            tied = self.tied,
            place = self.place,
            of = self.of.len(),
            group = self.name.get(lang),
            lacking = self.lacking
        );
        if self.title {
            let short = record.index(self.at.index).short.get(lang);
            return lang::text!("{short} {}: {said}", self.at.year);
        }
        lang::text!("{said}.")
    }
}

#[cfg(test)]
mod tests {
    use super::AmongPeers;
    use crate::{Entry, Finding};
    use derive::analyse;
    use model::Lang;
    use model::{Peers, Text, UnitId};

    /// What is said of the first unit; the second has more points, the last three fewer; `peers` are those of its group.
    fn said(peers: &[u32], scores: [Option<&str>; 5], lang: Lang) -> Vec<String> {
        let record = sample::record(|sample| {
            sample.0.site.peers = vec![Peers {
                name: Text::same("hill provinces"),
                units: peers.iter().map(|unit| UnitId(*unit)).collect(),
            }];
            let rows: Vec<_> = (0..).zip(scores).collect();
            sample.table(2018, 0, &rows);
        });
        let analysis = analyse(&record);
        let table = &record.editions[0].tables[0];
        let entry = Entry::new(&record, 2018, table, &analysis.tables[0][0], 0);
        let all = AmongPeers::of(&record, &entry).into_iter();
        all.map(|one| Finding::from(one).say(&record, lang))
            .collect()
    }

    const SCORES: [Option<&str>; 5] = [Some("50"), Some("60"), Some("40"), Some("30"), Some("20")];

    #[test]
    fn a_place_among_peers_is_that_of_their_ranks() {
        assert_eq!(
            said(&[0, 2, 3], SCORES, Lang::VI),
            ["Unit 0 đứng thứ 1 trong 3 hill provinces."]
        );
        assert_eq!(
            said(&[0, 1, 2, 3], SCORES, Lang::EN),
            ["Unit 0 takes place 2 among 4 hill provinces."]
        );
        let tied = [Some("50"), Some("50"), Some("40"), Some("30"), Some("20")];
        assert_eq!(
            said(&[0, 1, 2], tied, Lang::EN),
            ["Unit 0 shares place 1 among 3 hill provinces."]
        );
    }

    #[test]
    fn those_without_a_rank_are_not_counted_and_that_is_said() {
        let scores = [Some("50"), Some("60"), Some("40"), None, Some("20")];
        assert_eq!(
            said(&[0, 1, 2, 3], scores, Lang::VI),
            ["Unit 0 đứng thứ 2 trong 3 hill provinces có hạng."]
        );
    }

    #[test]
    fn nothing_is_said_of_two_of_the_whole_field_or_of_a_group_without_the_unit() {
        assert!(said(&[0, 1], SCORES, Lang::VI).is_empty());
        assert!(said(&[0, 1, 2, 3, 4], SCORES, Lang::VI).is_empty());
        assert!(said(&[1, 2, 3], SCORES, Lang::VI).is_empty());
    }
}
