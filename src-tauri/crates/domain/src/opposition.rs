//! One recorded us-and-them pair (method, step 2.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::choice::Channel;
use crate::value::{Date, RecordId};

/// One recorded us-and-them pair (method, step 2.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.1"))]
pub struct Opposition {
    /// Its lasting id.
    pub id: RecordId,
    /// The one side, as it calls itself.
    #[schemars(extend("x-needed" = "always"))]
    pub us: Option<String>,
    /// The other side, as it is called.
    #[schemars(extend("x-needed" = "always"))]
    pub them: Option<String>,
    /// Incidents that feed the pair.
    #[schemars(extend("x-long" = true))]
    pub extra_incidents: Option<String>,
    /// Online, offline or both.
    pub channel: Option<Channel>,
    /// Since when, roughly.
    pub since: Option<Date>,
    /// Signals that show it.
    #[schemars(extend("x-link" = ["signal"], "x-audience" = "internal"))]
    pub link_signals: Vec<RecordId>,
}
