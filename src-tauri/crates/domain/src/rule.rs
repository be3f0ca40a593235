//! The rules of the method: one list, and what running it gives.

mod method;

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

pub use self::method::{CHAPTERS, RULES};
use crate::case::Case;
use crate::record::Kind;
use crate::value::RecordId;

/// A rule of the method.
#[derive(Debug)]
pub struct Rule {
    /// Its id in the method, such as `R24-01`.
    pub id: &'static str,
    /// How strict it is.
    pub level: Level,
    /// The kind of record it is about.
    pub kind: Kind,
    /// What it finds; none for a rule that only computes a value, or that no edit can break.
    pub run: Option<fn(&Case) -> Vec<Finding>>,
}

/// How strict a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "RuleLevel"))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Cannot be set aside.
    Hard,
    /// Can be set aside with a reason.
    Warning,
    /// Stands beside the form of its kind, and finds nothing.
    Tip,
}

/// Whether a finding still asks for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "FindingState"))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It does.
    Open,
    /// The group set it aside with a reason.
    SetAside,
}

/// One outcome of a rule. Its text is `finding-<rule>`, or `finding-<rule>-<variant>`, in
/// `assets/words`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Finding {
    /// Id of the rule.
    pub rule: &'static str,
    /// How strict it is.
    pub level: Level,
    /// Whether it still asks for something.
    pub state: State,
    /// The kind it is about.
    pub kind: Kind,
    /// The record it is about; none when it is about the case as a whole.
    pub record: Option<RecordId>,
    /// The field to look at.
    pub field: Option<&'static str>,
    /// Which of the rule's texts, when it has several.
    pub variant: Option<&'static str>,
    /// What the text names.
    pub args: Vec<(&'static str, Arg)>,
}

/// Something a finding's text names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// A number.
    Count(u32),
    /// Keys of words, to be written as a list.
    Words(Vec<String>),
}

/// The rule of that id.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// Runs every rule. What the group set aside with a reason is marked so.
pub fn findings(case: &Case) -> Vec<Finding> {
    let set_aside: HashSet<(&str, Option<&RecordId>)> = case
        .overrides
        .iter()
        .filter(|it| it.reason.is_some())
        .filter_map(|it| Some((it.rule.as_deref()?, it.record.as_ref())))
        .collect();
    let mut findings: Vec<Finding> =
        RULES.iter().filter_map(|rule| rule.run).flat_map(|run| run(case)).collect();
    for finding in &mut findings {
        let key = (finding.rule, finding.record.as_ref());
        if finding.level == Level::Warning && set_aside.contains(&key) {
            finding.state = State::SetAside;
        }
    }
    findings
}

impl Finding {
    /// An open finding of a rule of `RULES` about the case as a whole.
    pub(crate) fn new(rule: &'static str) -> Self {
        let Rule { id, level, kind, .. } = find(rule).expect("the rule stands in RULES");
        Self {
            rule: id,
            level: *level,
            state: State::Open,
            kind: *kind,
            record: None,
            field: None,
            variant: None,
            args: Vec::new(),
        }
    }

    /// The same about one record.
    pub(crate) fn on(self, record: &RecordId) -> Self {
        Self { record: Some(record.clone()), ..self }
    }

    /// The same about a field.
    pub(crate) fn at(self, field: &'static str) -> Self {
        Self { field: Some(field), ..self }
    }

    /// The same about another kind than the rule's own.
    pub(crate) fn of(self, kind: Kind) -> Self {
        Self { kind, ..self }
    }

    /// The same with one of the rule's several texts.
    pub(crate) fn saying(self, variant: &'static str) -> Self {
        Self { variant: Some(variant), ..self }
    }

    /// The same, naming something.
    pub(crate) fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// Key of its text.
    pub fn words(&self) -> String {
        let rule = self.rule.to_lowercase();
        match self.variant {
            Some(variant) => format!("finding-{rule}-{variant}"),
            None => format!("finding-{rule}"),
        }
    }
}

/// A finding when a condition holds.
pub(crate) fn when(holds: bool, finding: impl FnOnce() -> Finding) -> Vec<Finding> {
    if holds { vec![finding()] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use serde_json::json;

    use super::{CHAPTERS, Finding, Level, RULES, State, find, findings};
    use crate::case::Case;
    use crate::record::Kind;
    use crate::testing::{case, filled};

    #[test]
    fn every_rule_stands_once_in_the_order_of_the_method() {
        let ids: HashSet<_> = RULES.iter().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), RULES.len());
        let parts = |id: &str| {
            let (chapter, place) = id.strip_prefix('R').unwrap().split_once('-').unwrap();
            (chapter.parse::<u32>().unwrap(), place.parse::<u32>().unwrap())
        };
        assert!(RULES.is_sorted_by_key(|rule| parts(rule.id)));
        let count = |chapter| RULES.iter().filter(|it| parts(it.id).0 == chapter).count();
        for (chapter, rules) in CHAPTERS {
            assert_eq!(count(u32::from(*chapter)), usize::from(*rules), "chapter {chapter}");
        }
        assert_eq!(RULES.len(), 175);
        assert_eq!(find("R35-02").unwrap().level, Level::Hard);
        assert!(find("R99-01").is_none());
    }

    #[test]
    fn an_empty_case_has_no_findings() {
        assert_eq!(findings(&Case::default()), []);
    }

    #[test]
    fn every_rule_bears_every_record() {
        let mut case = Case::default();
        for kind in Kind::ALL {
            case.push(filled(*kind, |_| "text".to_owned()));
        }
        let all = findings(&case);
        let order: Vec<_> =
            all.iter().map(|it| RULES.iter().position(|rule| rule.id == it.rule)).collect();
        assert!(order.is_sorted() && 5 < order.len(), "{order:?}");
    }

    #[test]
    fn an_override_sets_aside_what_it_names_and_nothing_else() {
        let state = |overrides: serde_json::Value| {
            let case = case(json!({
                "consultations": [{ "id": "X1", "promises_made": "a walk" }],
                "actions": [{ "id": "A1", "status": "approved" }],
                "overrides": overrides,
            }));
            let found = findings(&case);
            let state = |rule: &str| found.iter().find(|it| it.rule == rule).unwrap().state;
            (state("R22-02"), state("R22-04"), state("R35-02"))
        };
        let (open, aside) = (State::Open, State::SetAside);
        let check = |rule: &str, record: &str, expected| {
            let overrides =
                json!([{ "id": "O1", "rule": rule, "record": record, "reason": "why" }]);
            assert_eq!(state(overrides), expected, "{rule} {record}");
        };
        check("R22-02", "", (aside, open, open));
        check("R22-02", "X1", (open, open, open));
        check("R22-04", "X1", (open, aside, open));
        check("R22-04", "", (open, open, open));
        check("R22-04", "A1", (open, open, open));
        check("R35-02", "A1", (open, open, open));
        check("", "X1", (open, open, open));
        assert_eq!(
            state(json!([{ "id": "O1", "rule": "R22-02", "reason": "" }])),
            (open, open, open)
        );
    }

    #[test]
    fn the_words_of_a_finding_have_a_key() {
        assert_eq!(Finding::new("R34-02").saying("short").words(), "finding-r34-02-short");
        assert_eq!(Finding::new("R34-03").words(), "finding-r34-03");
    }
}
