//! One message: who says what to whom, how and when (method, step 3.5).

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{Channel, WorkingCitizenType, YesNoUnknown};
use crate::route;
use crate::rule::Finding;
use crate::stems::{Stems, fold};
use crate::step_status::Substep;
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

/// R35-06: several channels reach more people than one, and online and offline reach others.
pub(crate) fn r35_06(case: &Case) -> Vec<Finding> {
    let rows = &case.communication_plan_rows;
    let sides: HashSet<_> = rows.iter().filter_map(|it| it.channel).collect();
    let channels = rows.iter().flat_map(|it| &it.channels).map(|it| fold(it));
    let channels: HashSet<_> = channels.filter(|it| !it.is_empty()).collect();
    let finding = |variant| vec![Finding::new("R35-06").at("channels").saying(variant)];
    match sides.into_iter().collect::<Vec<_>>()[..] {
        [Channel::Online] => finding("online"),
        [Channel::Offline] => finding("offline"),
        _ if channels.len() == 1 => finding("same"),
        _ => Vec::new(),
    }
}

impl CommunicationPlanRow {
    /// Whether it is for people who are angry.
    fn is_for_angry(&self) -> bool {
        use WorkingCitizenType::{AngryPolitical, AngryStructuralSocietal};
        self.citizen_types.iter().any(|it| matches!(it, AngryStructuralSocietal | AngryPolitical))
    }
}

/// R35-07: who is angry hears where the limits are, and that what is promised is enforced. The
/// words are looked for in the message and in its tone.
pub(crate) fn r35_07(case: &Case) -> Vec<Finding> {
    let mut findings = Vec::new();
    for row in case.communication_plan_rows.iter().filter(|it| it.is_for_angry()) {
        let Some(message) = &row.message else { continue };
        let text = format!("{message} {}", row.tone.as_deref().unwrap_or_default());
        let finding = |variant| Finding::new("R35-07").on(&row.id).at("tone").saying(variant);
        if !Stems::Limits.occur_in(&text) {
            findings.push(finding("limits"));
        }
        if Stems::Promise.occur_in(&text) && !Stems::Enforcement.occur_in(&text) {
            findings.push(finding("enforcement"));
        }
    }
    findings
}

/// R35-08: somebody inside and somebody outside the administration carries the story.
pub(crate) fn r35_08(case: &Case) -> Vec<Finding> {
    let named = case.communication_plan_rows.iter().filter(|it| it.ambassador.is_some());
    let sides: HashSet<_> = named.filter_map(|it| it.ambassador_side).collect();
    let begun = route::has_begun(case, Substep::S35);
    [(AmbassadorSide::Inside, "inside"), (AmbassadorSide::Outside, "outside")]
        .into_iter()
        .filter(|(side, _)| begun && !sides.contains(side))
        .map(|(_, variant)| Finding::new("R35-08").at("ambassador_side").saying(variant))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{self, in_crisis};

    #[test]
    fn r35_06() {
        let check = |rows: &[(&str, &[&str])], expected: &[&str]| {
            let rows = rows.iter().zip(1..).map(|((channel, channels), n)| {
                json!({ "id": format!("R{n}"), "channel": channel, "channels": channels })
            });
            let rows: Vec<Value> = rows.collect();
            testing::check("R35-06", json!({ "communication_plan_rows": rows }), expected);
        };
        let [online, offline, same] =
            ["online", "offline", "same"].map(|it| [format!("case.channels: {it}")]);
        let [online, offline, same] = [&online, &offline, &same].map(|it| [it[0].as_str()]);
        check(&[], &[]);
        check(&[("", &[])], &[]);
        check(&[("online", &["website", "mail"])], &online);
        check(&[("offline", &["flyer", "door to door"])], &offline);
        check(&[("both", &["website", "flyer"])], &[]);
        check(&[("online", &["website"]), ("offline", &["flyer"])], &[]);
        check(&[("online", &["website"]), ("online", &["mail"])], &online);
        check(&[("online", &["website"]), ("", &["website"])], &online);
        check(&[("both", &["town magazine"]), ("both", &["town magazine"])], &same);
        check(&[("both", &["town magazine"]), ("both", &["town magazine", "flyer"])], &[]);
        check(&[("", &["flyer"])], &same);
        check(&[("online", &["flyer"]), ("offline", &["flyer"])], &same);
        // However it is written.
        check(&[("both", &["Magazine", " magazine "]), ("both", &["MAGAZINÉ"])], &same);
        check(&[("both", &["magazine", "magazines"])], &[]);
        check(&[("both", &["magazine", " "])], &same);
    }

    #[test]
    fn r35_07() {
        let (limits, enforcement) = ("R1.tone: limits", "R1.tone: enforcement");
        let check = |of: &str, message: &str, tone: &str, expected: &[&str]| {
            let types = ["sad", of];
            let row =
                json!({ "id": "R1", "citizen_types": types, "message": message, "tone": tone });
            testing::check("R35-07", json!({ "communication_plan_rows": [row] }), expected);
        };
        for of in ["angry_structural_societal", "angry_political"] {
            check(of, "The rules of the square", "open", &[]);
            check(of, "The square is for all", "open", &[limits]);
            check(of, "The square is for all", "", &[limits]);
            check(of, "We will clean the square", "dialogue with limits", &[enforcement]);
            check(of, "We will clean the square", "open", &[limits, enforcement]);
            check(of, "We will clean the square", "limits, enforced by the patrol", &[]);
            check(of, "", "open", &[]);
        }
        for of in ["concerned_structural", "concerned_incidental"] {
            check(of, "We will clean the square", "open", &[]);
        }
        // A promise may be made in the words of every day, and a limit too.
        for message in ["We gaan het plein opknappen", "We’ll clean it", "We're going to clean it"]
        {
            check("angry_political", message, "within limits", &[enforcement]);
            check("angry_political", message, "within limits, enforced", &[]);
        }
        check("angry_political", "Morgen gaan we opruimen", "eerlijk", &[limits, enforcement]);
        for message in ["Dit is wat kan en wat niet kan", "Er zijn limieten", "Eén limiet telt"] {
            check("angry_political", message, "open", &[]);
        }
        check("angry_political", "Bewoners gaan wekelijks langs; wij wellicht ook", "", &[limits]);
        // The tones that the matrix gives are enough, in each language.
        for tone in [
            "In gesprek gaan, duidelijk zeggen waar de grens ligt en die ook handhaven",
            "Informeren en in gesprek gaan, met duidelijke grenzen en handhaving",
            "Dialoguer, fixer des limites claires et les faire respecter",
            "Informer et dialoguer dans un cadre clair, dont le respect est contrôlé",
            "Open to conversation, clear about the limits and firm in keeping to them",
            "Informing and open to conversation, within limits that are enforced",
        ] {
            check("angry_political", "Wij beloven een proper plein", tone, &[]);
        }
    }

    /// What only looks like a limit, a promise or enforcement.
    #[test]
    fn r35_07_is_not_misled_by_other_words() {
        let check = |message: &str, expected: &[&str]| {
            let row = json!({
                "id": "R1", "citizen_types": ["angry_political"], "message": message,
            });
            testing::check("R35-07", json!({ "communication_plan_rows": [row] }), expected);
        };
        let (limits, enforcement) = ("R1.tone: limits", "R1.tone: enforcement");
        for message in [
            "We komen regelmatig langs",
            "Limited parking near the square",
            "Nous sommes d’accord de régler cela avec vous",
            "The committee meets on Monday",
            "Er zullen kraampjes staan",
        ] {
            check(message, &[limits]);
        }
        for message in [
            "Wij beloven overleg met politiek en bestuur, binnen de regels",
            "We will answer within the rules: use the checklist, it is fine",
            "Nous promettons une application mobile, avec des règles",
        ] {
            check(message, &[enforcement]);
        }
    }

    #[test]
    fn r35_08() {
        let (inside, outside) = ("case.ambassador_side: inside", "case.ambassador_side: outside");
        let check = |rows: &[(&str, &str)], expected: &[&str]| {
            let rows = rows.iter().zip(1..).map(|((who, side), n)| {
                json!({ "id": format!("R{n}"), "ambassador": who, "ambassador_side": side })
            });
            let lists = json!({ "communication_plan_rows": rows.collect::<Vec<_>>() });
            testing::check("R35-08", lists.clone(), expected);
            testing::check("R35-08", in_crisis(lists), &[]);
        };
        check(&[], &[]);
        check(&[("", "")], &[inside, outside]);
        check(&[("alderman", "inside")], &[outside]);
        check(&[("alderman", "")], &[inside, outside]);
        // A side without anybody is nobody.
        check(&[("alderman", "inside"), ("", "outside")], &[outside]);
        check(&[("trader", "outside"), ("alderman", "inside")], &[]);
        let other = json!({ "evaluation_moments": [{ "id": "M1" }] });
        testing::check("R35-08", other, &[inside, outside]);
        testing::check("R35-08", json!({ "actions": [{ "id": "A1" }] }), &[]);
    }
}
