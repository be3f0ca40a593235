//! A written rule of the game: what is accepted, and what happens otherwise (method, step 0).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{Channel, YesNoUnknown};
use crate::route;
use crate::rule::{self, Finding};
use crate::step_status::Substep;
use crate::value::{Date, RecordId};

/// A written rule of the game: what is accepted, and what happens otherwise (method, step 0).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "0", "x-named-by" = "instrument"))]
pub struct GroundRule {
    /// Its lasting id.
    pub id: RecordId,
    /// Which kind of document.
    #[schemars(extend("x-needed" = "always"))]
    pub instrument: Option<Instrument>,
    /// Whom it binds.
    #[schemars(extend("x-needed" = "always"))]
    pub for_whom: Vec<RuleAddressee>,
    /// Whether it is there.
    #[schemars(extend("x-needed" = "always"))]
    pub exists: Option<YesNoUnknown>,
    /// Where the document can be found.
    #[schemars(extend("x-audience" = "college"))]
    pub location_of_document: Option<String>,
    /// Service that keeps it up to date.
    pub owner_service: Option<String>,
    /// Day it is looked at again.
    pub review_date: Option<Date>,
}

/// The documents that hold ground rules.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Instrument {
    CodeOfConduct,
    SocialMediaPolicy,
    DiscriminationReportProcedure,
    Other,
}

/// Whom a ground rule binds.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum RuleAddressee {
    Employees,
    Outsiders,
}

impl GroundRule {
    /// Whether the group recorded that a document of this kind is there.
    pub(crate) fn is_there(case: &Case, instrument: Instrument) -> bool {
        case.ground_rules
            .iter()
            .any(|it| it.instrument == Some(instrument) && it.exists == Some(YesNoUnknown::Yes))
    }
}

/// R0-08: what is said online asks for rules on the own platforms.
pub(crate) fn r0_08(case: &Case) -> Vec<Finding> {
    let online = [Some(Channel::Online), Some(Channel::Both)];
    let heard = case.signals.iter().any(|it| online.contains(&it.channel));
    let rules = [Instrument::CodeOfConduct, Instrument::SocialMediaPolicy];
    let bare = !rules.iter().any(|it| GroundRule::is_there(case, *it));
    rule::when(heard && bare && route::has_begun(case, Substep::S0), || {
        Finding::new("R0-08").at("exists")
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{self, in_crisis};

    #[test]
    fn r0_08() {
        let lists = |channel: &str, instrument: &str, exists: &str| {
            json!({
                "signals": [{ "id": "S1" }, { "id": "S2", "channel": channel }],
                "ground_rules": [{ "id": "G1", "instrument": instrument, "exists": exists }],
            })
        };
        let check = |lists: Value, expected: &[&str]| testing::check("R0-08", lists, expected);
        let fires = &["case.exists"];
        check(lists("online", "", ""), fires);
        check(lists("both", "", ""), fires);
        check(lists("offline", "", ""), &[]);
        check(lists("", "", ""), &[]);
        for instrument in ["code_of_conduct", "social_media_policy"] {
            check(lists("online", instrument, "yes"), &[]);
            check(lists("online", instrument, "no"), fires);
            check(lists("online", instrument, "unknown"), fires);
            check(lists("online", instrument, ""), fires);
        }
        check(lists("online", "discrimination_report_procedure", "yes"), fires);
        check(lists("online", "other", "yes"), fires);
        check(in_crisis(lists("online", "", "")), &[]);
        check(json!({}), &[]);
    }
}
