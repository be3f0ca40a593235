//! The three columns that lead from opposed views to a challenge: recognition, ordering and
//! perspective; one board for each challenge (method, step 2.4).

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::route;
use crate::rule::Finding;
use crate::value::RecordId;

/// The three columns that lead from opposed views to a challenge (method, step 2.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "2.4", "x-named-by" = "challenge"))]
pub struct DilemmaBoard {
    /// Its lasting id.
    pub id: RecordId,
    /// Challenge it leads to.
    #[schemars(extend("x-link" = ["challenge"], "x-needed" = "always"))]
    pub challenge: Option<RecordId>,
    /// Recognition: the views of at least two sides.
    #[schemars(extend("x-needed" = "always"))]
    pub views_acknowledged: Vec<AcknowledgedView>,
    /// Recognition: that all worries weigh the same, in words all sides can hear.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub equal_weight_statement: Option<String>,
    /// Ordering: where opinions, wishes and interests part.
    #[schemars(extend("x-needed" = "always"))]
    pub differences: Vec<String>,
    /// Ordering: where they meet.
    #[schemars(extend("x-needed" = "always"))]
    pub similarities: Vec<String>,
    /// Perspective: what matters.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub important_to_us: Option<String>,
    /// Perspective: what it takes.
    #[schemars(extend("x-long" = true, "x-needed" = "always"))]
    pub we_need: Option<String>,
    /// Perspective: what the group takes up.
    #[schemars(extend("x-needed" = "always"))]
    pub we_will_take_up: Vec<String>,
    /// Perspective: what it openly does not take up.
    pub we_will_not_take_up: Vec<String>,
}

/// How one side sees it, and what lies beneath.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct AcknowledgedView {
    /// Whose view it is, by role.
    #[schemars(extend("x-needed" = "always"))]
    pub who: Option<String>,
    /// The view.
    #[schemars(extend("x-needed" = "always"))]
    pub view: Option<String>,
    /// Emotion that goes with it.
    pub emotion: Option<String>,
    /// Interest behind it.
    pub interest: Option<String>,
}

/// How many sides are heard before a board is finished.
const SIDES: usize = 2;

impl DilemmaBoard {
    /// Whether all three columns are worked out (R24-01).
    pub fn is_finished(&self) -> bool {
        self.challenge.is_some() && self.gap().is_none()
    }

    /// The first field that keeps the board from being finished.
    pub(crate) fn gap(&self) -> Option<&'static str> {
        let heard = self.views_acknowledged.iter().filter(|it| it.view.is_some());
        let sides: HashSet<_> = heard.filter_map(|it| it.who.as_ref()).collect();
        let fields = [
            ("views_acknowledged", SIDES <= sides.len()),
            ("equal_weight_statement", self.equal_weight_statement.is_some()),
            ("differences", !self.differences.is_empty()),
            ("similarities", !self.similarities.is_empty()),
            ("important_to_us", self.important_to_us.is_some()),
            ("we_need", self.we_need.is_some()),
            ("we_will_take_up", !self.we_will_take_up.is_empty()),
        ];
        fields.into_iter().find(|(_, filled)| !filled).map(|(field, _)| field)
    }
}

/// R24-04: being open about the limits is part of the perspective.
pub(crate) fn r24_04(case: &Case) -> Vec<Finding> {
    let open = route::is_open(case);
    case.dilemma_boards
        .iter()
        .filter(|it| open && it.we_will_not_take_up.is_empty())
        .map(|it| Finding::new("R24-04").on(&it.id).at("we_will_not_take_up"))
        .collect()
}

/// A finished board of a challenge, for the tests of the rules that ask for one.
#[cfg(test)]
pub(crate) fn finished(id: &str, challenge: &str) -> serde_json::Value {
    serde_json::json!({
        "id": id, "challenge": challenge,
        "views_acknowledged": [
            { "who": "residents", "view": "quiet" }, { "who": "youths", "view": "a place" },
        ],
        "equal_weight_statement": "both belong here", "differences": ["hours"],
        "similarities": ["clean"], "important_to_us": "room for all", "we_need": "light",
        "we_will_take_up": ["layout"],
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::finished;
    use crate::testing::{self, case, in_crisis};

    #[test]
    fn a_board_is_finished_when_its_three_columns_are_worked_out() {
        let check = |field: &str, value: Value, gap: Option<&str>| {
            let mut board = finished("DB1", "CH1");
            board[field] = value.clone();
            let case = case(json!({ "dilemma_boards": [board], "challenges": [{ "id": "CH1" }] }));
            let board = &case.dilemma_boards[0];
            assert_eq!(board.gap(), gap, "{field} {value}");
            assert_eq!(board.is_finished(), gap.is_none() && board.challenge.is_some());
        };
        let none = Value::Null;
        check("we_will_not_take_up", none.clone(), None);
        check("challenge", none.clone(), None);
        for field in [
            "views_acknowledged",
            "equal_weight_statement",
            "differences",
            "similarities",
            "important_to_us",
            "we_need",
            "we_will_take_up",
        ] {
            check(field, none.clone(), Some(field));
        }
        // One side is no dilemma, and neither is a side of which the view is not known.
        let views = "views_acknowledged";
        let (quiet, place) =
            (json!({ "who": "a", "view": "quiet" }), json!({ "who": "b", "view": "a place" }));
        check(views, json!([quiet]), Some(views));
        check(views, json!([quiet, { "who": "a", "view": "rest" }]), Some(views));
        check(views, json!([quiet, { "who": "b", "emotion": "anger" }]), Some(views));
        check(views, json!([quiet, { "view": "a place" }]), Some(views));
        check(views, json!([quiet, { "who": "c" }, place]), None);
    }

    #[test]
    fn r24_04() {
        let boards = |limits: &[&str]| {
            let board = json!({ "id": "DB1", "we_will_not_take_up": limits });
            json!({ "dilemma_boards": [board, finished("DB2", "")] })
        };
        let (first, second) = ("DB1.we_will_not_take_up", "DB2.we_will_not_take_up");
        testing::check("R24-04", boards(&[]), &[first, second]);
        testing::check("R24-04", boards(&["cameras"]), &[second]);
        testing::check("R24-04", json!({ "challenges": [{ "id": "CH1" }] }), &[]);
        testing::check("R24-04", in_crisis(boards(&[])), &[]);
    }
}
