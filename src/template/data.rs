//! What templates are filled with: values by their names, which are looked up when a template is read and never again.

/// A value as a template sees it.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// None.
    Nothing,
    /// Yes or no.
    Truth(bool),
    /// A whole number.
    Whole(usize),
    /// A text; it is made safe.
    Text(&'a str),
    /// Markup; it stays as it is.
    Markup(&'a str),
    /// A text that is safe, or markup, written where it is asked for.
    Written(&'a dyn Write),
    /// A value that has values.
    One(&'a dyn Data),
    /// Any number of these.
    Many(&'a dyn Many),
}

/// What is written where it is asked for, as a number is by its digits.
pub trait Write {
    /// Writes it as it stands in markup.
    fn write(&self, out: &mut String);
}

impl<W: Fn(&mut String)> Write for W {
    fn write(&self, out: &mut String) {
        self(out);
    }
}

/// A value that has values.
pub trait Data {
    /// The value of the field at a place of [`Described::FIELDS`].
    fn view(&self, field: usize) -> View<'_>;
}

/// Any number of values that have the same fields.
pub trait Many {
    /// How many.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The one at a place below `len`.
    fn at(&self, place: usize) -> &dyn Data;
}

impl<T: Data> Many for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn at(&self, place: usize) -> &dyn Data {
        &self[place]
    }
}

/// A field: what a template calls it, and what it is.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it is, in words.
    pub about: &'static str,
    /// What can be done with it.
    pub kind: Kind,
}

/// What can be done with a value.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Yes or no.
    Truth,
    /// A whole number.
    Whole,
    /// A text, which is made safe; it can be compared.
    Text,
    /// A text that is written where it is asked for.
    Written,
    /// Markup.
    Markup,
    /// A value with these fields.
    One(&'static [Field]),
    /// A list of such.
    Many(&'static [Field]),
    /// What may be absent.
    Maybe(&'static Kind),
}

impl Kind {
    /// The same where it is there.
    #[must_use]
    pub fn present(self) -> Self {
        match self {
            Self::Maybe(kind) => kind.present(),
            kind => kind,
        }
    }
}

/// A type whose fields are known before there is a value of it.
pub trait Described: Data {
    /// Its fields.
    const FIELDS: &'static [Field];
}

/// A type that a field may have.
pub trait Slot {
    /// What can be done with it.
    const KIND: Kind;

    /// The value.
    fn view(&self) -> View<'_>;
}

impl Slot for bool {
    const KIND: Kind = Kind::Truth;

    fn view(&self) -> View<'_> {
        View::Truth(*self)
    }
}

impl Slot for usize {
    const KIND: Kind = Kind::Whole;

    fn view(&self) -> View<'_> {
        View::Whole(*self)
    }
}

impl Slot for String {
    const KIND: Kind = Kind::Text;

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Slot for &str {
    const KIND: Kind = Kind::Text;

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Slot for std::rc::Rc<str> {
    const KIND: Kind = Kind::Text;

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Slot for std::borrow::Cow<'_, str> {
    const KIND: Kind = Kind::Text;

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Slot for &dyn Write {
    const KIND: Kind = Kind::Written;

    fn view(&self) -> View<'_> {
        View::Written(*self)
    }
}

/// Markup that is written where it is asked for.
#[derive(Clone, Copy)]
pub struct Markup<'a>(pub &'a dyn Write);

impl Slot for Markup<'_> {
    const KIND: Kind = Kind::Markup;

    fn view(&self) -> View<'_> {
        View::Written(self.0)
    }
}

impl<T: Slot> Slot for Option<T> {
    const KIND: Kind = Kind::Maybe(&T::KIND);

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Nothing, Slot::view)
    }
}

impl<T: Described> Slot for Box<T> {
    const KIND: Kind = Kind::One(T::FIELDS);

    fn view(&self) -> View<'_> {
        View::One(&**self)
    }
}

impl<T: Described> Slot for Vec<T> {
    const KIND: Kind = Kind::Many(T::FIELDS);

    fn view(&self) -> View<'_> {
        View::Many(self)
    }
}

/// Declares what a template is filled with: a struct, whose fields a template names as they are named here.
///
/// ```
/// # use congbo_template as template;
/// template::data! {
///     /// A place to go to.
///     pub struct Link<'a> {
///         /// Where to.
///         pub href: &'a str,
///         /// What it says.
///         pub text: String,
///     }
/// }
/// let text = "<a href=\"{{ href }}\">{{ text }}</a>";
/// let link = <Link as template::Described>::FIELDS;
/// let read = template::Template::read("link.html", link, &|_| Some(text)).unwrap();
/// let mut out = String::new();
/// read.draw(&Link { href: "vi.html", text: "R&D".into() }, &mut out);
/// assert_eq!(out, "<a href=\"vi.html\">R&amp;D</a>");
/// ```
#[macro_export]
macro_rules! data {
    ($(
        $(#[doc = $about:literal])*
        $(#[derive($($derive:ident),*)])?
        $seen:vis struct $name:ident $(<$life:lifetime>)? {
            $($(#[doc = $what:literal])* $shown:vis $field:ident: $kind:ty,)*
        }
    )*) => {$(
        $(#[doc = $about])*
        $(#[derive($($derive),*)])?
        $seen struct $name $(<$life>)? {
            $($(#[doc = $what])* $shown $field: $kind,)*
        }

        impl $(<$life>)? $crate::Data for $name $(<$life>)? {
            fn view(&self, field: usize) -> $crate::View<'_> {
                // The fields by their places: the list of them is the same one.
                let mut _place = 0;
                $(
                    if field == _place {
                        return $crate::Slot::view(&self.$field);
                    }
                    _place += 1;
                )*
                $crate::View::Nothing
            }
        }

        impl $(<$life>)? $crate::Described for $name $(<$life>)? {
            const FIELDS: &'static [$crate::Field] = &[$($crate::Field {
                name: stringify!($field),
                about: concat!($($what),*),
                kind: <$kind as $crate::Slot>::KIND,
            }),*];
        }
    )*};
}
