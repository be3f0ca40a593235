//! What a case has to answer disinformation and hate speech with (method, 5.5).

use crate::action::ActionType;
use crate::case::Case;
use crate::choice::YesNoUnknown;
use crate::ground_rule::Instrument;
use crate::route;
use crate::rule::{self, Finding};
use crate::signal::HarmfulSpeech;
use crate::step_status::Substep;

/// R55-01: where disinformation was noticed, an action counters it.
pub(crate) fn r55_01(case: &Case) -> Vec<Finding> {
    let mut replies = case.response_logs.iter();
    let noticed = is_flagged(case, HarmfulSpeech::Disinformation)
        || replies.any(|it| it.false_information == Some(YesNoUnknown::Yes));
    let countered = case.actions.iter().any(|it| {
        it.is_in_plan() && it.plan_samenleven_types.contains(&ActionType::Disinformation)
    });
    let begun = route::has_begun(case, Substep::S34);
    rule::when(begun && noticed && !countered, || {
        Finding::new("R55-01").at("plan_samenleven_types")
    })
}

/// R55-02: where hate speech was noticed, it is known how to report discrimination.
pub(crate) fn r55_02(case: &Case) -> Vec<Finding> {
    let known = case.ground_rules.iter().any(|it| {
        it.instrument == Some(Instrument::DiscriminationReportProcedure)
            && it.exists == Some(YesNoUnknown::Yes)
    });
    let noticed = route::is_open(case) && is_flagged(case, HarmfulSpeech::HateSpeech);
    rule::when(noticed && !known, || Finding::new("R55-02").at("exists"))
}

fn is_flagged(case: &Case, speech: HarmfulSpeech) -> bool {
    case.signals.iter().any(|it| it.possible_hate_speech_or_disinformation.contains(&speech))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::{self, in_crisis};

    fn flagged(speech: &[&str]) -> Value {
        json!([{ "id": "S1", "possible_hate_speech_or_disinformation": speech }])
    }

    #[test]
    fn r55_01() {
        let open = ["case.plan_samenleven_types"];
        let check = |signals: Value, replies: Value, actions: Value, expected: &[&str]| {
            let lists = json!({ "signals": signals, "response_logs": replies, "actions": actions });
            testing::check("R55-01", lists, expected);
        };
        let action = |of: &str, status: &str| json!([{ "id": "A1", "plan_samenleven_types": [of], "status": status }]);
        let noticed = || flagged(&["hate_speech", "disinformation"]);
        let nothing = || json!([]);
        let reply = |answer: &str| json!([{ "id": "RL1", "false_information": answer }]);
        for status in ["chosen", "approved", "running", "done"] {
            check(noticed(), nothing(), action("2_disinformation", status), &[]);
        }
        for status in ["idea", "stopped", ""] {
            check(noticed(), nothing(), action("2_disinformation", status), &open);
        }
        check(noticed(), nothing(), action("1_toxic", "chosen"), &open);
        check(nothing(), reply("yes"), action("1_toxic", "chosen"), &open);
        check(nothing(), reply("yes"), action("2_disinformation", "chosen"), &[]);
        check(nothing(), reply("no"), action("1_toxic", "chosen"), &[]);
        check(nothing(), reply("unknown"), action("1_toxic", "chosen"), &[]);
        for other in ["hate_speech", "none", "unknown"] {
            check(flagged(&[other]), nothing(), action("1_toxic", "chosen"), &[]);
        }
        // Before the actions have begun, nothing is missing yet.
        check(noticed(), reply("yes"), nothing(), &[]);
        for list in ["concerns", "stakeholders", "objectives", "plan_links"] {
            let earlier = json!({ "signals": noticed(), list: [{ "id": "earlier" }] });
            testing::check("R55-01", earlier, &[]);
        }
        let lists = json!({ "signals": noticed(), "actions": action("1_toxic", "chosen") });
        testing::check("R55-01", in_crisis(lists), &[]);
    }

    #[test]
    fn r55_02() {
        let check = |signals: Value, rules: Value, expected: &[&str]| {
            let lists = json!({ "signals": signals, "ground_rules": rules });
            testing::check("R55-02", lists, expected);
        };
        let open = ["case.exists"];
        let rule = |instrument: &str, exists: &str| json!([{ "id": "GR1", "instrument": instrument, "exists": exists }]);
        let procedure = "discrimination_report_procedure";
        check(flagged(&["disinformation", "hate_speech"]), json!([]), &open);
        check(flagged(&["hate_speech"]), rule(procedure, "yes"), &[]);
        check(flagged(&["hate_speech"]), rule(procedure, "no"), &open);
        check(flagged(&["hate_speech"]), rule(procedure, "unknown"), &open);
        check(flagged(&["hate_speech"]), rule("code_of_conduct", "yes"), &open);
        for other in ["disinformation", "none", "unknown"] {
            check(flagged(&[other]), json!([]), &[]);
        }
        check(json!([]), json!([]), &[]);
        testing::check("R55-02", in_crisis(json!({ "signals": flagged(&["hate_speech"]) })), &[]);
    }
}
