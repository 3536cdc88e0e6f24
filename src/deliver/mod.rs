//! What happens to finished files: they are shown to their author, and published.
//!
//! The only room with sockets. It knows nothing of records and templates: it is handed bytes and gives them away.

pub mod media;
pub mod publish;
#[cfg(feature = "serve")]
pub mod serve;
#[cfg(feature = "serve")]
pub mod watch;
