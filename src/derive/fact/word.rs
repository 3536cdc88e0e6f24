//! What is stated and is no figure, and of what.

use super::Subject;

/// What is stated and is no figure: the last step of its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// When an edition was announced.
    Announced,
    /// At what occasion.
    Event,
    /// Its headline.
    Headline,
    /// A public remark on an edition, a table or a row.
    Note,
    /// The documents of an edition.
    Documents,
    /// Whether a table lists all units that were ranked.
    Coverage,
    /// The framework of a table.
    Framework,
    /// How many units a table says were ranked; of bands, what their bounds are compared with.
    Of,
    /// When a table was made public.
    Published,
    /// The source of a row.
    Source,
    /// The band of a row.
    Band,
    /// Whether a row went up or down, where that is all a source says.
    Direction,
    /// The change of a score as a source states it, beside the one that is told.
    StatedChange,
    /// The same of a rank.
    StatedRankChange,
    /// The group of a component of a row.
    Group,
    /// What an index, a framework, a component, a band or a unit is called.
    Name,
    /// Who publishes an index or a source.
    Publisher,
    /// The unit in which scores of an index are printed.
    Measure,
    /// How many decimals its totals have.
    Decimals,
    /// What its publisher says about order.
    Ranking,
    /// How the total of a framework comes from its parts.
    Total,
    /// The component that a component is a part of.
    Parent,
    /// What a component adds to a total, where that is not points of its own.
    Adds,
    /// The lower bound of a band.
    From,
    /// Its upper bound.
    To,
    /// The kind of a unit.
    Kind,
    /// The title of a source.
    Title,
    /// Its date.
    Date,
    /// The document that it is.
    Document,
}

impl Word {
    /// All of them with their names, in order.
    const TABLE: [(&'static str, Self); 29] = [
        ("announced", Self::Announced),
        ("event", Self::Event),
        ("headline", Self::Headline),
        ("note", Self::Note),
        ("documents", Self::Documents),
        ("coverage", Self::Coverage),
        ("framework", Self::Framework),
        ("of", Self::Of),
        ("published", Self::Published),
        ("source", Self::Source),
        ("band", Self::Band),
        ("direction", Self::Direction),
        ("stated-change", Self::StatedChange),
        ("stated-rank-change", Self::StatedRankChange),
        ("group", Self::Group),
        ("name", Self::Name),
        ("publisher", Self::Publisher),
        ("measure", Self::Measure),
        ("decimals", Self::Decimals),
        ("ranking", Self::Ranking),
        ("total", Self::Total),
        ("parent", Self::Parent),
        ("adds", Self::Adds),
        ("from", Self::From),
        ("to", Self::To),
        ("kind", Self::Kind),
        ("title", Self::Title),
        ("date", Self::Date),
        ("document", Self::Document),
    ];

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::TABLE.iter().map(|row| row.1)
    }

    /// Its name, the last step of an address.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::TABLE[self as usize].0
    }

    /// Whether authors write it in words, and so in other languages too.
    #[must_use]
    pub fn is_spoken(self) -> bool {
        matches!(
            self,
            Self::Event
                | Self::Headline
                | Self::Note
                | Self::Group
                | Self::Name
                | Self::Publisher
                | Self::Title
        )
    }

    /// Whether the last step of an address is of words in another language than Vietnamese, which may be added later. No code
    /// has such a sign.
    #[must_use]
    pub fn is_translation(address: &str) -> bool {
        let last = address.rsplit('/').next().unwrap_or(address);
        last.contains('.')
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        let row = Self::TABLE.iter().find(|row| row.0 == name);
        row.map(|row| row.1)
    }

    /// Whether it can be stated of something.
    pub(super) fn is_of(self, subject: &Subject) -> bool {
        use Subject as S;
        match self {
            Self::Announced | Self::Event | Self::Headline | Self::Documents => {
                matches!(subject, S::Edition(_))
            }
            Self::Note => {
                matches!(subject, S::Edition(_) | S::Table(..) | S::Row(..))
            }
            Self::Coverage | Self::Framework | Self::Published => matches!(subject, S::Table(..)),
            Self::Of => matches!(subject, S::Table(..) | S::Bands(..)),
            Self::Source | Self::Band => matches!(subject, S::Row(..)),
            Self::Direction | Self::StatedChange | Self::StatedRankChange => {
                matches!(subject, S::Row(..) | S::Part(..))
            }
            Self::Group => matches!(subject, S::Part(..)),
            Self::Name => matches!(
                subject,
                S::Index(_) | S::Framework(..) | S::Component(..) | S::Band(..) | S::Unit(_)
            ),
            Self::Publisher => matches!(subject, S::Index(_) | S::Source(_)),
            Self::Measure | Self::Decimals | Self::Ranking => matches!(subject, S::Index(_)),
            Self::Total => matches!(subject, S::Framework(..)),
            Self::Parent | Self::Adds => matches!(subject, S::Component(..)),
            Self::From | Self::To => matches!(subject, S::Band(..)),
            Self::Kind => matches!(subject, S::Unit(_)),
            Self::Title | Self::Date | Self::Document => {
                matches!(subject, S::Source(_))
            }
        }
    }
}
