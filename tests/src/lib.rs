//! What the stories share.

pub mod house;
pub mod pdf;
pub mod random;
