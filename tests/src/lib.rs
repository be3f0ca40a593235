//! What the stories share.

pub mod random;
