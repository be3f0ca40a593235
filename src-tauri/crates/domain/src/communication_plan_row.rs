//! One message: who says what to whom, how and when (method, step 3.5).

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{Channel, WorkingCitizenType, YesNoUnknown};
use crate::rule::{self, Finding};
use crate::value::{Date, RecordId, Reference};

/// One message: who says what to whom, how and when (method, step 3.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "3.5", "x-named-by" = "message"))]
pub struct CommunicationPlanRow {
    /// Its lasting id.
    pub id: RecordId,
    /// Phase of the trajectory it belongs to.
    #[schemars(extend("x-needed" = "either_phase"))]
    pub phase: Option<String>,
    /// Action it belongs to.
    #[schemars(extend("x-link" = ["action"], "x-needed" = "either_phase"))]
    pub action: Option<RecordId>,
    /// Core of the message.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub message: Option<String>,
    /// Who says it.
    #[schemars(extend("x-link" = ["working_group_member", "stakeholder"], "x-needed" = "always"))]
    pub who_communicates: Option<Reference>,
    /// Whom it is for.
    #[schemars(extend("x-needed" = "always"))]
    pub to_whom: Option<String>,
    /// Types of worried citizens it is for.
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub citizen_types: Vec<WorkingCitizenType>,
    /// Tone to take.
    #[schemars(extend("x-long" = true, "x-needed" = "always", "x-audience" = "college"))]
    pub tone: Option<String>,
    /// Channels it goes through.
    #[schemars(extend("x-needed" = "always"))]
    pub channels: Vec<String>,
    /// Online, offline or both.
    #[schemars(extend("x-needed" = "always"))]
    pub channel: Option<Channel>,
    /// Day it goes out.
    #[schemars(extend("x-needed" = "always"))]
    pub date: Option<Date>,
    /// Planned or done.
    #[schemars(extend("x-needed" = "always"))]
    pub status: Option<CommunicationStatus>,
    /// Ambassador who carries it.
    #[schemars(extend("x-link" = ["working_group_member", "stakeholder"], "x-audience" = "college"))]
    pub ambassador: Option<Reference>,
    /// Inside or outside the administration.
    #[schemars(extend("x-audience" = "college"))]
    pub ambassador_side: Option<AmbassadorSide>,
    /// What it brought.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub result: Option<String>,
    /// Whether the messenger is credible.
    #[schemars(extend("x-audience" = "college"))]
    pub messenger_credible: Option<YesNoUnknown>,
    /// Why.
    #[schemars(extend("x-long" = true, "x-audience" = "college"))]
    pub messenger_credible_note: Option<String>,
}

/// Planned or done.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum CommunicationStatus {
    Planned,
    Done,
}

/// Inside or outside the administration.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum AmbassadorSide {
    Inside,
    Outside,
}

/// R35-06: several channels reach more people than one.
pub(crate) fn r35_06(case: &Case) -> Vec<Finding> {
    let rows = &case.communication_plan_rows;
    let sides: HashSet<_> = rows.iter().filter_map(|it| it.channel).collect();
    let channels: HashSet<_> = rows.iter().flat_map(|it| &it.channels).collect();
    let one_side = sides.len() == 1 && !sides.contains(&Channel::Both);
    rule::when(one_side || channels.len() == 1, || Finding::new("R35-06").at("channels"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing;

    #[test]
    fn r35_06() {
        let check = |rows: &[(&str, &[&str])], expected: &[&str]| {
            let rows = rows.iter().zip(1..).map(|((channel, channels), n)| {
                json!({ "id": format!("R{n}"), "channel": channel, "channels": channels })
            });
            let rows: Vec<Value> = rows.collect();
            testing::check("R35-06", json!({ "communication_plan_rows": rows }), expected);
        };
        let one = ["case.channels"];
        check(&[], &[]);
        check(&[("", &[])], &[]);
        check(&[("online", &["website", "mail"])], &one);
        check(&[("offline", &["flyer", "door to door"])], &one);
        check(&[("both", &["website", "flyer"])], &[]);
        check(&[("online", &["website"]), ("offline", &["flyer"])], &[]);
        check(&[("online", &["website"]), ("online", &["mail"])], &one);
        check(&[("both", &["town magazine"]), ("both", &["town magazine"])], &one);
        check(&[("both", &["town magazine"]), ("both", &["town magazine", "flyer"])], &[]);
    }
}
