//! The situation as it should be after the actions (method, step 3.2).

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::challenge::{self, Challenge};
use crate::record::Kind;
use crate::route;
use crate::rule::Finding;
use crate::stems::Stems;
use crate::step_status::Substep;
use crate::value::{Date, RecordId};

/// The situation as it should be after the actions (method, step 3.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "public", "x-substep" = "3.2"))]
pub struct Objective {
    /// Its lasting id.
    pub id: RecordId,
    /// Challenge it serves.
    #[schemars(extend("x-link" = ["challenge"], "x-needed" = "always"))]
    pub challenge: Option<RecordId>,
    /// The state to reach, not an activity.
    #[schemars(extend("x-needed" = "always"))]
    pub text: Option<String>,
    /// What shows it.
    #[schemars(extend("x-needed" = "always"))]
    pub indicator: Option<String>,
    /// Value of the indicator at the start.
    #[schemars(extend("x-needed" = "always"))]
    pub baseline: Option<String>,
    /// Value to reach.
    #[schemars(extend("x-needed" = "always"))]
    pub target: Option<String>,
    /// Day by which it is reached.
    #[schemars(extend("x-needed" = "always"))]
    pub by_when: Option<Date>,
}

/// R32-01: every challenge of the plan has an objective, every objective one challenge. What R24-01
/// bars is not in the plan.
pub(crate) fn r32_01(case: &Case) -> Vec<Finding> {
    let served: HashSet<_> =
        case.objectives.iter().filter_map(|it| it.challenge.as_ref()).collect();
    let begun = route::has_begun(case, Substep::S32);
    let barred = challenge::barred(case);
    let bare = |it: &&Challenge| !served.contains(&it.id) && !barred.contains(&it.id);
    let challenges = case.challenges.iter().filter(|it| begun && bare(it));
    let objectives = case.objectives.iter().filter(|it| it.challenge.is_none());
    let finding = || Finding::new("R32-01");
    let bare = challenges.map(|it| finding().on(&it.id).of(Kind::Challenge).saying("challenge"));
    let loose = objectives.map(|it| finding().on(&it.id).at("challenge").saying("objective"));
    bare.chain(loose).collect()
}

/// R32-02: an objective says how things will be, not what is organised.
pub(crate) fn r32_02(case: &Case) -> Vec<Finding> {
    let last = |text: &str| Stems::ActivityLast.end(text) && !Stems::Ability.occur_in(text);
    let activity = |text: &str| Stems::Activity.start(text) || last(text);
    case.objectives
        .iter()
        .filter(|it| it.text.as_deref().is_some_and(activity))
        .map(|it| Finding::new("R32-02").on(&it.id).at("text"))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::dilemma_board::finished;
    use crate::testing::{self, in_crisis};

    #[test]
    fn r32_01() {
        let lists = |objectives: Value| {
            json!({
                "concerns": [{ "id": "C1" }],
                "dilemma_boards": [finished("DB1", "CH1"), finished("DB2", "CH2")],
                "challenges": [
                    { "id": "CH1", "shared_concerns": ["C1"] },
                    { "id": "CH2", "shared_concerns": ["C1"] },
                    // R24-01 bars these.
                    { "id": "CH3", "shared_concerns": ["C1"] }, { "id": "CH4" },
                ],
                "objectives": objectives,
            })
        };
        let of = |id: &str, challenge: &str| json!({ "id": id, "challenge": challenge });
        let check = |objectives: Value, expected: &[&str]| {
            testing::check("R32-01", lists(objectives), expected);
        };
        check(json!([]), &[]);
        check(json!([of("OB1", "CH1")]), &["CH2: challenge"]);
        check(json!([of("OB1", "CH1"), of("OB2", "CH1"), of("OB3", "CH2")]), &[]);
        let loose = "OB1.challenge: objective";
        check(json!([of("OB1", "")]), &["CH1: challenge", "CH2: challenge", loose]);
        // In a crisis nothing is missing, but what is there must fit.
        testing::check("R32-01", in_crisis(lists(json!([of("OB1", "")]))), &[loose]);
        // A later substep is late; what belongs to 2.4 or 3.1 is still in time.
        let with = |list: &str| {
            let mut lists = lists(json!([]));
            lists[list] = json!([{ "id": "other" }]);
            lists
        };
        testing::check("R32-01", with("actions"), &["CH1: challenge", "CH2: challenge"]);
        testing::check("R32-01", with("challenge_validations"), &[]);
        testing::check("R32-01", with("pitstops"), &[]);
    }

    #[test]
    fn r32_02() {
        let check = |text: &str, activity: bool| {
            let lists = json!({ "objectives": [{ "id": "OB1", "text": text }] });
            testing::check("R32-02", lists, if activity { &["OB1.text"] } else { &[] });
        };
        check("Organiseer een infoavond", true);
        check("Het organiseren van een buurtfeest", true);
        check("Een buurtfeest op het plein organiseren.", true);
        check("Richt een meldpunt op", true);
        check("Organiser une fête de quartier", true);
        check("Mise en place d’un point de contact", true);
        check("Hold two meetings a year", true);
        check("Set up a reporting point", true);
        check("Elk jaar een buurtfeest houden", true);
        check("Vrijwilligers een vorming geven", true);
        check("Bouw een speelplein", true);
        check("Bouwen van een speelplein", true);
        check("Opleiden van vrijwilligers", true);
        check("Tien vrijwilligers opleiden", true);
        check("Plaatsen van tien banken", true);
        check("Verspreiding van een folder", true);
        check("Train ten volunteers", true);
        check("Build a playground", true);
        check("Plant twenty trees", true);
        check("Open a meeting place", true);
        check("Former des bénévoles", true);
        check("Construire une plaine de jeux", true);
        check("Ouvrir un lieu de rencontre", true);
        check("", false);
        check("Organisaties en bewoners houden de buurt samen net", false);
        check("Richtlijnen voor het plein zijn bekend", false);
        check("Voertuigen staan niet meer op het gras", false);
        check("De buren zetten zelf hun stoelen op straat", false);
        check("Les organisations se connaissent", false);
        check("Settled families feel at home", false);
        check("Runners and cyclists share the path", false);
        check("Residents organise their own clean-ups", false);
        check("Verspreiding van zwerfvuil is gestopt", false);
        check("Plaatsen om te spelen zijn er genoeg", false);
        check("Jongeren kunnen overal hun mening geven", false);
        check("Buren blijven samen het plein schoon houden", false);
        check("Open spaces are clean", false);
        check("Open plekken zijn verlicht", false);
        check("Former rivals share the square", false);
        check("Buildings are safe at night", false);
        check("Trains stop at the square again", false);
        check("Bouwwerven hinderen niemand", false);
    }
}
