//! A moment or place where loud voices are heard, and what the group can do there (method, step
//! 2.1). Never leaves the group.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::ActionStatus;
use crate::case::Case;
use crate::choice::Channel;
use crate::communication_plan_row::CommunicationStatus;
use crate::record::Kind;
use crate::rule::Finding;
use crate::stems::Stems;
use crate::value::RecordId;

/// A moment or place where loud voices are heard, and what the group can do there (method, step
/// 2.1). Never leaves the group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "internal", "x-substep" = "2.1"))]
pub struct LoudVoiceForum {
    /// Its lasting id.
    pub id: RecordId,
    /// The moment or place.
    #[schemars(extend("x-needed" = "always"))]
    pub forum: Option<String>,
    /// Online, offline or both.
    #[schemars(extend("x-needed" = "always"))]
    pub channel: Option<Channel>,
    /// How loud voices speak there.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub how_expressed: Option<String>,
    /// How much influence the group has there.
    #[schemars(extend("x-needed" = "always"))]
    pub our_impact_level: Option<ImpactLevel>,
    /// What the group does with that influence.
    #[schemars(extend("x-long" = true, "x-needed" = "some_impact"))]
    pub our_impact: Option<String>,
    /// Member who keeps an eye on it.
    #[schemars(extend("x-link" = ["working_group_member"], "x-needed" = "some_impact"))]
    pub owner: Option<RecordId>,
}

/// How much influence the group has on a forum.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ImpactLevel {
    None,
    Some,
    Strong,
}

/// R21-03: no debate and no stage for loud voices, whether in an action, on a forum or in a message
/// that is still to come.
pub(crate) fn r21_03(case: &Case) -> Vec<Finding> {
    if case.loud_voices.is_empty() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut look = |kind: Kind, id: &RecordId, texts: &[(&'static str, Option<&str>)]| {
        let named = |text: &&str| Stems::Debate.occur_in(text);
        let found = texts.iter().find(|(_, text)| text.as_ref().is_some_and(named));
        findings.extend(found.map(|(field, _)| Finding::new("R21-03").of(kind).on(id).at(field)));
    };
    let over = [Some(ActionStatus::Done), Some(ActionStatus::Stopped)];
    for it in case.actions.iter().filter(|it| !over.contains(&it.status)) {
        let texts = [("title", it.title.as_deref()), ("description", it.description.as_deref())];
        look(Kind::Action, &it.id, &texts);
    }
    for it in &case.loud_voice_forums {
        look(Kind::LoudVoiceForum, &it.id, &[("our_impact", it.our_impact.as_deref())]);
    }
    let rows = case.communication_plan_rows.iter();
    for it in rows.filter(|it| it.status != Some(CommunicationStatus::Done)) {
        let channels = it.channels.join("\n");
        let texts = [("message", it.message.as_deref()), ("channels", Some(channels.as_str()))];
        look(Kind::CommunicationPlanRow, &it.id, &texts);
    }
    findings
}

/// R21-05: effort belongs where the group does have influence.
pub(crate) fn r21_05(case: &Case) -> Vec<Finding> {
    case.loud_voice_forums
        .iter()
        .filter(|it| it.our_impact_level == Some(ImpactLevel::None) && it.owner.is_some())
        .map(|it| Finding::new("R21-05").on(&it.id).at("owner"))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing;

    #[test]
    fn r21_03() {
        let check = |list: &str, mut record: Value, expected: &[&str]| {
            record["id"] = json!("it");
            let mut lists = json!({ list: [record] });
            testing::check("R21-03", lists.clone(), &[]);
            lists["loud_voices"] = json!([{ "id": "LV1" }]);
            testing::check("R21-03", lists, expected);
        };
        check("actions", json!({ "title": "Debatavond over het plein" }), &["it.title"]);
        check("actions", json!({ "description": "Un débat public" }), &["it.description"]);
        let both = json!({ "title": "A debate", "description": "A debate" });
        check("actions", both, &["it.title"]);
        for status in ["idea", "chosen", "approved", "running"] {
            check("actions", json!({ "title": "A debate", "status": status }), &["it.title"]);
        }
        for status in ["done", "stopped"] {
            check("actions", json!({ "title": "A debate", "status": status }), &[]);
        }
        check("actions", json!({ "title": "An info market, no debate" }), &[]);
        check("actions", json!({}), &[]);

        let forums = "loud_voice_forums";
        check(forums, json!({ "our_impact": "a podium for both sides" }), &["it.our_impact"]);
        check(forums, json!({ "our_impact": "answer under each post" }), &[]);
        // How the voices behave there is not what the group plans.
        check(forums, json!({ "forum": "debate", "how_expressed": "in debates" }), &[]);

        let rows = "communication_plan_rows";
        check(rows, json!({ "message": "Come to the debate" }), &["it.message"]);
        check(rows, json!({ "channels": ["flyer", "panel debate"] }), &["it.channels"]);
        check(rows, json!({ "message": "A debate", "status": "planned" }), &["it.message"]);
        check(rows, json!({ "message": "A debate", "status": "done" }), &[]);
        check(rows, json!({ "message": "A test panel read this", "channels": ["flyer"] }), &[]);
    }

    #[test]
    fn r21_05() {
        let check = |level: &str, owner: &str, expected: &[&str]| {
            let lists = json!({
                "working_group_members": [{ "id": "WG1" }],
                "loud_voice_forums": [{ "id": "F1", "our_impact_level": level, "owner": owner }],
            });
            testing::check("R21-05", lists, expected);
        };
        check("none", "WG1", &["F1.owner"]);
        check("none", "", &[]);
        check("some", "WG1", &[]);
        check("strong", "WG1", &[]);
        check("", "WG1", &[]);
    }
}
