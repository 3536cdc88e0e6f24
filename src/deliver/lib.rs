//! What happens to finished files: they are shown to their author, published, or packed for an archive.
//!
//! The only room with sockets. It knows nothing of records and templates: it is handed bytes and gives them away.

pub mod bag;
pub mod media;
pub mod publish;
#[cfg(feature = "serve")]
pub mod serve;
#[cfg(feature = "serve")]
pub mod watch;
pub mod zipped;
