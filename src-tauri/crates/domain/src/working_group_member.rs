//! A member of the working group, by role (method, step 1.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::rule::{self, Arg, Finding};
use crate::value::{Date, RecordId};

/// A member of the working group, by role (method, step 1.5).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "1.5"))]
pub struct WorkingGroupMember {
    /// Its lasting id.
    pub id: RecordId,
    /// Role, service or organisation, never a name.
    #[schemars(extend("x-needed" = "always"))]
    pub who: Option<String>,
    /// From the administration or from outside.
    #[schemars(extend("x-needed" = "always"))]
    pub internal_external: Option<MemberSide>,
    /// What the member knows.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub expertise: Option<String>,
    /// What the member does in the group.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub role_in_group: Option<String>,
    /// What the member may propose or decide.
    #[schemars(extend("x-needed" = "always", "x-audience" = "college"))]
    pub mandate: Option<Mandate>,
    /// Network roles of the member.
    pub network_roles: Vec<MemberRole>,
    /// First day in the group.
    #[schemars(extend("x-needed" = "always"))]
    pub active_from: Option<Date>,
    /// Last day in the group.
    pub until: Option<Date>,
    /// Whether trained as polarisation strategist.
    pub strategist: Option<StrategistTraining>,
    /// Whether in the alumni group of strategists.
    pub alumni: Option<bool>,
    /// Field the member comes from.
    pub sector: Option<Sector>,
}

/// Inside or outside the administration.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum MemberSide {
    Internal,
    External,
}

/// What a member may propose or decide.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Mandate {
    Propose,
    ProposeAndDecide,
    None,
    Unknown,
}

/// A network role of a member, or none.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[schemars(extend("x-words" = "network-role"))]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum MemberRole {
    Connector,
    Representative,
    Doer,
    CriticalThinker,
    None,
}

/// Training as polarisation strategist.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum StrategistTraining {
    No,
    InTraining,
    Yes,
}

/// Fields a member can come from.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum Sector {
    Social,
    Youth,
    Education,
    Safety,
    CultureSport,
    PublicSpace,
    Mobility,
    Communication,
    Housing,
    Economy,
    Residents,
    Other,
}

/// Most members of a group that can still react fast (R15-03).
pub const GROUP_MAX: usize = 10;

/// The members who have not left: a day of leaving counts as soon as it is known.
fn staying(case: &Case) -> impl Iterator<Item = &WorkingGroupMember> {
    case.working_group_members.iter().filter(|it| it.until.is_none())
}

/// R15-03: a small group reacts faster.
pub(crate) fn r15_03(case: &Case) -> Vec<Finding> {
    let count = staying(case).count();
    rule::when(GROUP_MAX < count, || {
        let count = Arg::Count(u32::try_from(count).unwrap_or(u32::MAX));
        Finding::new("R15-03").at("who").with("count", count)
    })
}

/// R15-04: tension is not only a matter of social services.
pub(crate) fn r15_04(case: &Case) -> Vec<Finding> {
    let mut sectors = staying(case).filter_map(|it| it.sector).peekable();
    let told = sectors.peek().is_some();
    let social = sectors.all(|it| it == Sector::Social);
    rule::when(told && social, || Finding::new("R15-04").at("sector"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rule::{self, Arg};
    use crate::testing::{self, case};

    fn check(rule: &str, members: Value, expected: &[&str]) {
        testing::check(rule, json!({ "working_group_members": members }), expected);
    }

    #[test]
    fn r15_03() {
        let group = |size: usize, left: usize| {
            let until = |number: usize| if number < left { "2025-06-30" } else { "" };
            let member = |it: usize| json!({ "id": format!("WG{it}"), "until": until(it) });
            json!((0..size).map(member).collect::<Vec<_>>())
        };
        let large = ["case.who"];
        check("R15-03", group(0, 0), &[]);
        check("R15-03", group(10, 0), &[]);
        check("R15-03", group(11, 0), &large);
        check("R15-03", group(11, 1), &[]);
        check("R15-03", group(12, 1), &large);

        let case = case(json!({ "working_group_members": group(14, 2) }));
        let found = rule::findings(&case).into_iter().find(|it| it.rule == "R15-03").unwrap();
        assert_eq!(found.args, [("count", Arg::Count(12))]);
    }

    #[test]
    fn r15_04() {
        let of = |id: &str, sector: &str| json!({ "id": id, "sector": sector });
        let narrow = ["case.sector"];
        check("R15-04", json!([]), &[]);
        check("R15-04", json!([of("WG1", "")]), &[]);
        check("R15-04", json!([of("WG1", "social")]), &narrow);
        check("R15-04", json!([of("WG1", "social"), of("WG2", "")]), &narrow);
        check("R15-04", json!([of("WG1", "social"), of("WG2", "youth")]), &[]);
        check("R15-04", json!([of("WG1", "other")]), &[]);
        let mut left = of("WG2", "youth");
        left["until"] = json!("2025-06-30");
        check("R15-04", json!([of("WG1", "social"), left]), &narrow);
    }
}
