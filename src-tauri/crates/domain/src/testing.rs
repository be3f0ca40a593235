//! What the tests of several files share: cases written as JSON, and the check of a rule.

use serde_json::{Value, json};

use crate::case::Case;
use crate::describe::{self, FieldDescription, Form, Link};
use crate::edit::Records;
use crate::file;
use crate::r#override::Override;
use crate::problem::Problem;
use crate::record::{Fields, Kind, Record};
use crate::rule::{self, Finding, Level, State};
use crate::value::RecordId;

/// The case of an open file with these lists.
pub(crate) fn case(mut lists: Value) -> Case {
    lists["format"] = json!(file::FORMAT);
    lists["version"] = json!(file::VERSION);
    file::read(&lists.to_string()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// The same lists on the closed route of a crisis.
pub(crate) fn in_crisis(mut lists: Value) -> Value {
    lists["phase_assessments"] = json!([{ "id": "crisis", "escalation_public_safety": "yes" }]);
    lists
}

/// The decision to go on in spite of a rule, with all that belongs to it.
pub(crate) fn decided(rule: &str) -> Value {
    json!({
        "id": format!("D-{rule}"), "rule": rule, "decision": "go on", "reason": "calm",
        "on": "2025-03-12", "by": "the mayor",
    })
}

/// What a rule says of a case: `record.field: variant`, with `case` for the case as a whole.
pub(crate) fn says(case: &Case, rule: &str) -> Vec<String> {
    of_rule(case, rule).iter().map(describe_finding).collect()
}

/// Checks what a rule says of a case with these lists. Whatever it says, it says of a record that
/// is there and a field that its kind has, and an override sets aside a warning of its own record
/// when it gives a reason, and nothing else.
pub(crate) fn check(rule: &str, lists: Value, expected: &[&str]) {
    let case = case(lists.clone());
    assert_eq!(says(&case, rule), expected, "{rule} of {lists}");
    let all = of_rule(&case, rule);
    for one in &all {
        let about = |it: &Record| Some(it.id()) == one.record.as_ref();
        let kind = case.records().find(about).map(|it| it.kind());
        assert_eq!(kind, one.record.is_some().then_some(one.kind), "{one:?}");
        assert!(one.field.is_none_or(|it| describe::kind(one.kind).field(it).is_some()), "{one:?}");
        let with = |record: Option<RecordId>, reason: Option<String>| {
            let mut case = case.clone();
            let (id, rule) = ("override".into(), Some(rule.to_owned()));
            case.overrides.push(Override { id, rule, record, reason, ..Override::default() });
            of_rule(&case, one.rule)
        };
        let mut set_aside = all.clone();
        for it in set_aside.iter_mut().filter(|it| it.record == one.record) {
            if it.level == Level::Warning {
                it.state = State::SetAside;
            }
        }
        let why = || Some("why".to_owned());
        assert_eq!(with(one.record.clone(), why()), set_aside, "set aside");
        assert_eq!(with(one.record.clone(), None), all, "set aside without a reason");
        let other = one.record.is_none().then(|| "other".into());
        assert_eq!(with(other, why()), all, "something else set aside");
    }
}

/// A record with every field filled in: texts as the caller says, links to the record `filled`
/// gives of the first kind they may lead to. Its id is the code of its kind.
pub(crate) fn filled(kind: Kind, text: impl Fn(&FieldDescription) -> String) -> Record {
    let fields = &describe::kind(kind).fields;
    let fields = fields.iter().map(|it| (it.name.clone(), filled_value(&it.form, &text(it))));
    Record::from_fields(kind, kind.code().into(), fields.collect()).unwrap()
}

fn filled_value(form: &Form, text: &str) -> Value {
    let target = |link: &Link| match link.kinds.first() {
        _ if link.free_text => text.to_owned(),
        Some(kind) => kind.code().to_owned(),
        None => Kind::Action.code().to_owned(),
    };
    let row = |known: &[FieldDescription]| -> Fields {
        known.iter().map(|it| (it.name.clone(), filled_value(&it.form, text))).collect()
    };
    match form {
        Form::Text | Form::LongText => json!(text),
        Form::Texts => json!([text]),
        Form::Date => json!("2025-01-08"),
        Form::Count => json!(10),
        Form::Amount => json!(12.5),
        Form::Bool => json!(true),
        Form::Choice(choice) => json!(choice.codes[0]),
        Form::Choices(choice) => json!(choice.codes),
        Form::Link(link) => json!(target(link)),
        Form::Links(link) => json!([target(link)]),
        Form::Row(known) => json!(row(known)),
        Form::Rows(known) => json!([row(known)]),
    }
}

/// The records of a case, to check edits against.
pub(crate) struct InMemory(pub(crate) Case);

impl Records for InMemory {
    type Error = Problem;

    fn get(&self, id: &RecordId) -> Result<Option<(Kind, Fields)>, Problem> {
        let found = self.0.records().find(|it| it.id() == id);
        Ok(found.map(|it| (it.kind(), it.fields())))
    }

    fn linking_to(&self, id: &RecordId) -> Result<Vec<RecordId>, Problem> {
        let mentions = |it: &Record| json!(it.fields()).to_string().contains(&format!("\"{id}\""));
        Ok(self.0.records().filter(mentions).map(|it| it.id().clone()).collect())
    }

    fn case(&self) -> Result<Case, Problem> {
        Ok(self.0.clone())
    }
}

fn of_rule(case: &Case, rule: &str) -> Vec<Finding> {
    assert!(rule::find(rule).is_some(), "{rule} is no rule");
    rule::findings(case).into_iter().filter(|it| it.rule == rule).collect()
}

fn describe_finding(found: &Finding) -> String {
    let mut text = found.record.as_ref().map_or("case", |id| id.0.as_str()).to_owned();
    text.extend(found.field.map(|field| format!(".{field}")));
    text.extend(found.variant.map(|variant| format!(": {variant}")));
    if found.state == State::SetAside {
        text.push_str(" (set aside)");
    }
    text
}
