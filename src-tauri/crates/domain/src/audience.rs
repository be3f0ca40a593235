//! Who may see what: one filter by the audience that stands on each kind and field.

use serde::{Deserialize, Serialize};

/// Who a document is for. Ordered: each later one sees less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The working group.
    Internal,
    /// The college of mayor and aldermen.
    College,
    /// Everyone.
    Public,
}
