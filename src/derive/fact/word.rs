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
    /// At what occasion, in English.
    EventEn,
    /// Its headline, in English.
    HeadlineEn,
    /// A public remark, in English.
    NoteEn,
    /// The group of a component of a row, in English.
    GroupEn,
    /// What something is called, in English.
    NameEn,
    /// Who publishes an index or a source, in English.
    PublisherEn,
    /// The title of a source, in English.
    TitleEn,
}

impl Word {
    /// All of them with their names, in order.
    const TABLE: [(&'static str, Self); 36] = [
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
        ("event.en", Self::EventEn),
        ("headline.en", Self::HeadlineEn),
        ("note.en", Self::NoteEn),
        ("group.en", Self::GroupEn),
        ("name.en", Self::NameEn),
        ("publisher.en", Self::PublisherEn),
        ("title.en", Self::TitleEn),
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

    /// The same words in English, of those that authors write in both languages.
    #[must_use]
    pub fn english(self) -> Option<Self> {
        Some(match self {
            Self::Event => Self::EventEn,
            Self::Headline => Self::HeadlineEn,
            Self::Note => Self::NoteEn,
            Self::Group => Self::GroupEn,
            Self::Name => Self::NameEn,
            Self::Publisher => Self::PublisherEn,
            Self::Title => Self::TitleEn,
            _ => return None,
        })
    }

    /// Whether the last step of an address is of words in English, which may be added later.
    #[must_use]
    pub fn is_english(address: &str) -> bool {
        address.ends_with(ENGLISH)
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        let row = Self::TABLE.iter().find(|row| row.0 == name);
        row.map(|row| row.1)
    }

    /// Whether it can be stated of something.
    pub(super) fn is_of(self, subject: &Subject) -> bool {
        use Subject as S;
        match self {
            Self::Announced
            | Self::Event
            | Self::EventEn
            | Self::Headline
            | Self::HeadlineEn
            | Self::Documents => {
                matches!(subject, S::Edition(_))
            }
            Self::Note | Self::NoteEn => {
                matches!(subject, S::Edition(_) | S::Table(..) | S::Row(..))
            }
            Self::Coverage | Self::Framework | Self::Published => matches!(subject, S::Table(..)),
            Self::Of => matches!(subject, S::Table(..) | S::Bands(..)),
            Self::Source | Self::Band => matches!(subject, S::Row(..)),
            Self::Direction | Self::StatedChange | Self::StatedRankChange => {
                matches!(subject, S::Row(..) | S::Part(..))
            }
            Self::Group | Self::GroupEn => matches!(subject, S::Part(..)),
            Self::Name | Self::NameEn => matches!(
                subject,
                S::Index(_) | S::Framework(..) | S::Component(..) | S::Band(..) | S::Unit(_)
            ),
            Self::Publisher | Self::PublisherEn => matches!(subject, S::Index(_) | S::Source(_)),
            Self::Measure | Self::Decimals | Self::Ranking => matches!(subject, S::Index(_)),
            Self::Total => matches!(subject, S::Framework(..)),
            Self::Parent | Self::Adds => matches!(subject, S::Component(..)),
            Self::From | Self::To => matches!(subject, S::Band(..)),
            Self::Kind => matches!(subject, S::Unit(_)),
            Self::Title | Self::TitleEn | Self::Date | Self::Document => {
                matches!(subject, S::Source(_))
            }
        }
    }
}

/// How the last step of words in English ends. No code has such a sign.
const ENGLISH: &str = ".en";
