//! A session in which people work together in rounds and small groups (method, 5.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{Language, YesNoUnknown};
use crate::rule::Finding;
use crate::value::{Date, RecordId};

/// A session in which people work together in rounds and small groups (method, 5.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.2"))]
pub struct WorkshopSession {
    /// Its lasting id.
    pub id: RecordId,
    /// Day of the session.
    #[schemars(extend("x-needed" = "always"))]
    pub date: Option<Date>,
    /// Short name.
    #[schemars(extend("x-needed" = "always"))]
    pub title: Option<String>,
    /// What it is meant to bring.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub goal: Option<String>,
    /// How people work together.
    #[schemars(extend("x-needed" = "always"))]
    pub kind: Option<WorkshopKind>,
    /// Small groups that worked side by side.
    #[schemars(extend("x-needed" = "break_out"))]
    pub rooms: Vec<WorkshopRoom>,
    /// Joint result of all rooms (R52-01).
    #[schemars(extend("x-long" = true, "x-needed" = "held"))]
    pub synthesis: Option<String>,
    /// What was decided.
    pub decisions: Vec<String>,
    /// What participants thought of it.
    pub evaluation_form: Vec<WorkshopScore>,
    /// Languages spoken.
    pub languages: Vec<Language>,
    /// Whether what others get to read names nobody.
    pub anonymised_for_others: Option<YesNoUnknown>,
}

impl WorkshopSession {
    /// Whether it is over: it was decided or evaluated.
    pub(crate) fn is_held(&self) -> bool {
        !self.decisions.is_empty() || !self.evaluation_form.is_empty()
    }
}

/// Ways to work together in a session.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum WorkshopKind {
    Input,
    BreakOut,
    Plenary,
    FocusGroup,
    Intervision,
    Training,
}

/// A small group within a session.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct WorkshopRoom {
    /// Its name or number.
    pub name: Option<String>,
    /// Role that led it.
    pub facilitator_role: Option<String>,
    /// Question it worked on.
    pub question: Option<String>,
    /// What was said; stays within the group.
    #[schemars(extend("x-long" = true, "x-audience" = "internal"))]
    pub notes: Option<String>,
    /// What it found most important.
    pub top_3: Vec<String>,
}

/// One question of the evaluation, with what participants answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct WorkshopScore {
    /// The question.
    pub question: Option<String>,
    /// Mark out of five.
    pub score: Option<u32>,
    /// What was added in words.
    pub remark: Option<String>,
}

/// R52-01: a session is not closed without a synthesis. One that has a day and was decided or
/// evaluated counts as closed.
pub(crate) fn r52_01(case: &Case) -> Vec<Finding> {
    case.workshop_sessions
        .iter()
        .filter(|it| it.date.is_some() && it.is_held() && it.synthesis.is_none())
        .map(|it| Finding::new("R52-01").on(&it.id).at("synthesis"))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::audience::{Audience, Visible};
    use crate::testing::{self, case};

    #[test]
    fn r52_01() {
        let check = |mut session: Value, expected: &[&str]| {
            session["id"] = json!("WS1");
            testing::check("R52-01", json!({ "workshop_sessions": [session] }), expected);
        };
        let (date, open) = ("2025-04-09", ["WS1.synthesis"]);
        let scores = json!([{ "question": "Was it useful?", "score": 4 }]);
        check(json!({ "date": date, "decisions": ["a walk"] }), &open);
        check(json!({ "date": date, "evaluation_form": scores }), &open);
        check(json!({ "date": date, "decisions": ["a walk"], "evaluation_form": scores }), &open);
        check(json!({ "date": date, "decisions": ["a walk"], "synthesis": "quiet" }), &[]);
        check(json!({ "decisions": ["a walk"], "evaluation_form": scores }), &[]);
        check(json!({ "date": date, "title": "square", "rooms": [{ "name": "one" }] }), &[]);
        check(json!({}), &[]);
    }

    #[test]
    fn the_notes_of_a_room_stay_within_the_group() {
        let room =
            json!({ "name": "one", "question": "what?", "notes": "said", "top_3": ["bins"] });
        let case = case(json!({ "workshop_sessions": [{ "id": "WS1", "rooms": [room] }] }));
        let rooms = |audience| {
            let visible = Visible::of(&case, audience);
            json!(visible.case().workshop_sessions)[0]["rooms"][0].clone()
        };
        let college = rooms(Audience::College);
        assert_eq!((&college["notes"], &college["name"]), (&Value::Null, &json!("one")));
        assert_eq!(college["top_3"], json!(["bins"]));
        assert_eq!(rooms(Audience::Internal)["notes"], "said");
        assert!(Visible::of(&case, Audience::Public).case().workshop_sessions.is_empty());
    }
}
