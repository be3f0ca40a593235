//! The first working group, formed on an estimate; provisional until step 1.5 (method, step 1.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::YesNoUnknown;
use crate::route;
use crate::rule::{self, Finding};
use crate::situation_scan::different;
use crate::step_status::Substep;
use crate::value::{Date, RecordId};
use crate::working_group_member::MemberSide;

/// The first working group, formed on an estimate; provisional until step 1.5 (method, step 1.1).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "1.1", "x-named-by" = "type"))]
pub struct WorkingGroup {
    /// Its lasting id.
    pub id: RecordId,
    /// Municipal services alone, or with others.
    #[schemars(extend("x-needed" = "always"))]
    pub r#type: Option<WorkingGroupType>,
    /// Whether the group knows the situation well enough to choose its members.
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub context_clear_enough: Option<YesNoUnknown>,
    /// Why this type.
    #[schemars(extend("x-long" = true, "x-needed" = "always", "x-audience" = "college"))]
    pub reason_for_type: Option<String>,
    /// Day it starts.
    #[schemars(extend("x-needed" = "always"))]
    pub start_date: Option<Date>,
    /// Role that took the initiative.
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub initiator_role: Option<String>,
    /// Who is in it from the start.
    #[schemars(extend("x-needed" = "always"))]
    pub first_members: Vec<FirstMember>,
    /// Organisations and key persons at the table from the start.
    #[schemars(extend("x-needed" = "wider", "x-audience" = "college"))]
    pub externals_from_start: Vec<EarlyExternal>,
    /// Day on which others will be asked to join.
    #[schemars(extend("x-needed" = "widens_later", "x-audience" = "college"))]
    pub planned_widening_on: Option<Date>,
}

/// Who sits in a working group.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum WorkingGroupType {
    Internal,
    Wider,
}

/// Somebody in the first group, by role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct FirstMember {
    /// Role, never a name.
    pub role: Option<String>,
    /// Service or organisation.
    pub organisation: Option<String>,
    /// From the local authority or from outside.
    pub internal_external: Option<MemberSide>,
}

/// Somebody from outside who is there from the start.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct EarlyExternal {
    /// Organisation, or role of a key person.
    pub who: Option<String>,
    /// What they help the group understand.
    pub insight: Option<String>,
}

impl WorkingGroup {
    /// The group that counts: the latest by date, then the later in the list.
    pub fn latest(case: &Case) -> Option<&Self> {
        case.working_groups.iter().max_by_key(|it| it.start_date)
    }
}

/// R11-01: who does not know the situation well maps it first, and widens the group afterwards.
pub(crate) fn r11_01(case: &Case) -> Vec<Finding> {
    let Some(latest) = WorkingGroup::latest(case) else { return Vec::new() };
    let early = latest.r#type == Some(WorkingGroupType::Wider)
        && latest.context_clear_enough != Some(YesNoUnknown::Yes);
    rule::when(early, || Finding::new("R11-01").on(&latest.id).at("type"))
}

/// Fewer different services do not make a group.
const SERVICES: usize = 2;

/// R11-02: nobody does this alone. A member without an organisation counts by role.
pub(crate) fn r11_02(case: &Case) -> Vec<Finding> {
    if !route::has_begun(case, Substep::S11) {
        return Vec::new();
    }
    let finding = Finding::new("R11-02").at("first_members");
    let Some(latest) = WorkingGroup::latest(case) else { return vec![finding] };
    let services = latest.first_members.iter();
    let services = services.filter_map(|it| it.organisation.as_ref().or(it.role.as_ref()));
    rule::when(different(services) < SERVICES, || finding.on(&latest.id))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{self, in_crisis};

    fn check(rule: &str, groups: Value, expected: &[&str]) {
        testing::check(rule, json!({ "working_groups": groups }), expected);
    }

    #[test]
    fn r11_01() {
        let group = |of: &str, clear: &str| json!({ "id": "W1", "type": of, "context_clear_enough": clear });
        for clear in ["no", "unknown", ""] {
            check("R11-01", json!([group("wider", clear)]), &["W1.type"]);
            check("R11-01", json!([group("internal", clear)]), &[]);
            check("R11-01", json!([group("", clear)]), &[]);
        }
        check("R11-01", json!([group("wider", "yes")]), &[]);
        check("R11-01", json!([]), &[]);
        // The latest counts.
        let later = json!({ "id": "W2", "start_date": "2025-03-24", "type": "internal" });
        check("R11-01", json!([later, group("wider", "no")]), &[]);
    }

    #[test]
    fn r11_02() {
        let group = |members: Value| json!([{ "id": "W1", "first_members": members }]);
        let of = |organisation: &str| json!({ "role": "employee", "organisation": organisation });
        let alone = &["W1.first_members"];
        check("R11-02", group(json!([])), alone);
        check("R11-02", group(json!([of("youth")])), alone);
        check("R11-02", group(json!([of("youth"), of(" Youth ")])), alone);
        check("R11-02", group(json!([of("youth"), of("sport")])), &[]);
        check("R11-02", group(json!([of("youth"), { "role": "teacher" }])), &[]);
        check("R11-02", group(json!([of("youth"), {}, { "role": " " }])), alone);
        check("R11-02", json!([]), &[]);
        // Without a group, once a later substep has begun.
        let later = json!({ "oppositions": [{ "id": "O1" }] });
        testing::check("R11-02", later.clone(), &["case.first_members"]);
        testing::check("R11-02", in_crisis(later), &[]);
        testing::check("R11-02", json!({ "signals": [{ "id": "S1" }] }), &[]);
    }
}
