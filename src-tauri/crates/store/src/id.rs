//! Ids: UUIDs that sort by the moment they were made.

use domain::problem::Problem;
use domain::value::RecordId;
use uuid::{ContextV7, Timestamp, Uuid};

use crate::error::StoreError;

/// Makes ids that sort after every id before, also when the clock stands still or goes back.
pub(crate) struct Ids {
    context: ContextV7,
    /// Milliseconds since 1970 of the latest id.
    last: u64,
}

impl Ids {
    /// `last` is the latest id so far.
    pub(crate) fn after(last: Option<Uuid>) -> Self {
        // A new count within the same millisecond could fall before the old one.
        let last = last.map_or(0, |id| (id.as_u128() >> 80) as u64 + 1);
        Self { context: ContextV7::new(), last }
    }

    /// The next id, at a moment in milliseconds since 1970.
    pub(crate) fn next(&mut self, at: i64) -> Uuid {
        self.last = self.last.max(at.unsigned_abs());
        let (seconds, rest) = (self.last / 1000, self.last % 1000);
        let nanos = u32::try_from(rest * 1_000_000).expect("less than a second");
        let id = Uuid::new_v7(Timestamp::from_unix(&self.context, seconds, nanos));
        self.last = self.last.max((id.as_u128() >> 80) as u64);
        id
    }
}

/// The UUID of a record of the library, written in our one way: links are compared as text.
pub(crate) fn parse(id: &RecordId) -> Result<Uuid, StoreError> {
    let uuid = Uuid::try_parse(&id.0).ok().filter(|uuid| record_id(*uuid) == *id);
    uuid.ok_or_else(|| Problem::RecordMissing.into())
}

/// A UUID as the core knows it.
pub(crate) fn record_id(id: Uuid) -> RecordId {
    RecordId(id.hyphenated().to_string())
}
