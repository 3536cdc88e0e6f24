//! A program without the feature `cards` draws no pictures, and pages name none.

use files::Sink;
use page::{Context, Lang, Page, Picture, Plan};

use super::{BuildError, Theme};

/// No pictures.
#[derive(Debug)]
pub(super) struct Pictures<'t>(std::marker::PhantomData<&'t Theme>);

impl<'t> Pictures<'t> {
    /// None.
    #[expect(
        clippy::unnecessary_wraps,
        reason = "the same as where pictures are drawn"
    )]
    pub(super) fn of<'e>(
        _: &'t Theme,
        _: &Plan,
        _: impl Fn(Lang) -> &'e tera::Context,
        _: &dyn Sink,
    ) -> Result<Self, BuildError> {
        Ok(Self(std::marker::PhantomData))
    }

    /// None.
    #[expect(
        clippy::unnecessary_wraps,
        clippy::unused_self,
        reason = "the same as where pictures are drawn"
    )]
    pub(super) fn page(
        &self,
        _: &tera::Context,
        _: &Plan,
        _: &Page,
        _: &Context,
        _: &dyn Sink,
    ) -> Result<Option<Picture>, BuildError> {
        Ok(None)
    }
}
