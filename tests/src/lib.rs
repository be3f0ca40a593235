//! What the stories share.

pub mod pdf;
pub mod random;
