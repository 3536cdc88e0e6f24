//! The kinds of page.

/// The kinds of page, each with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// What was announced last, and how the home unit did.
    Home,
    /// An edition: its place in the record.
    Edition(u16),
    /// The ranking of an index in an edition: places of edition and table.
    Ranking(u16, u16),
    /// A unit in an edition.
    UnitInEdition(u16, model::UnitId),
    /// An index over the years.
    Index(model::IndexId),
    /// A unit over the years.
    Unit(model::UnitId),
    /// How an index is measured.
    Methodology(model::IndexId),
    /// How everything is measured and checked.
    Methods,
    /// A target programme: its place in the record.
    Programme(u16),
    /// A document: its place in the record.
    Document(model::DocumentId),
    /// A page of its own, by its slug.
    Article(String),
    /// Two or more units or years side by side.
    Compare,
    /// All data files.
    Downloads,
    /// All archives and seals.
    Archive,
    /// All corrections.
    Corrections,
    /// What was sealed and corrected, in the order in which it was entered.
    Ledger,
    /// All objections.
    Objections,
    /// What every index, term and sign means.
    Glossary,
    /// All units.
    Units,
    /// Which commune is which since they were made anew.
    Communes,
    /// All indices.
    Indices,
    /// All documents.
    Documents,
    /// All target programmes.
    Programmes,
    /// Everything from A to Z.
    Search,
    /// What will be announced and when.
    Calendar,
    /// One figure for pages of others.
    Embed(super::embed::Shown),
    /// What is shown for an address that does not exist.
    NotFound,
}

impl Kind {
    /// The name in `<meta name="page-kind">` and of the template: `ranking`, `ranking.html`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Edition(_) => "edition",
            Self::Ranking(..) => "ranking",
            Self::UnitInEdition(..) => "unit-in-edition",
            Self::Index(_) => "index",
            Self::Unit(_) => "unit",
            Self::Methodology(_) => "methodology",
            Self::Methods => "methods",
            Self::Programme(_) => "programme",
            Self::Document(_) => "document",
            Self::Article(_) => "article",
            Self::Compare => "compare",
            Self::Downloads => "downloads",
            Self::Archive => "archive",
            Self::Corrections => "corrections",
            Self::Ledger => "ledger",
            Self::Objections => "objections",
            Self::Glossary => "glossary",
            Self::Units => "units",
            Self::Communes => "communes",
            Self::Indices => "indices",
            Self::Documents => "documents",
            Self::Programmes => "programmes",
            Self::Search => "search",
            Self::Calendar => "calendar",
            Self::Embed(_) => "embed",
            Self::NotFound => "404",
        }
    }

    /// Whether the page tells the sizes of data files.
    #[must_use]
    pub fn tells_sizes(&self) -> bool {
        *self == Self::Downloads
    }
}
