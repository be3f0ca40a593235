//! What is written comes back as it was: the samples, and every field of every kind.

use serde_json::{Value, json};

use super::{read, write};
use crate::case::Case;
use crate::describe::{self, FieldDescription, Form};
use crate::record::{Fields, Kind, Record};
use crate::testing::{self, filled};

const SAMPLES: [(&str, &str); 3] = [
    ("nl", include_str!("../../../../../assets/sample/nl.json")),
    ("fr", include_str!("../../../../../assets/sample/fr.json")),
    ("en", include_str!("../../../../../assets/sample/en.json")),
];

#[test]
fn the_samples_come_back_to_the_byte() {
    for (language, text) in SAMPLES {
        let case = read(text).unwrap_or_else(|problems| panic!("{language}: {problems:#?}"));
        assert_eq!(write(&case), text, "{language}");
        assert_eq!(json!(case.case.language), language);
    }
}

#[test]
fn the_samples_differ_in_their_words_alone() {
    let [dutch, others @ ..] = SAMPLES.map(|(_, text)| wordless(&read(text).unwrap()));
    for other in others {
        assert_eq!(other, dutch);
    }
}

/// The case without its texts and its languages: ids, codes, numbers, days, links and counts.
fn wordless(case: &Case) -> String {
    let records = case.records().map(|record| {
        let mut fields = record.fields();
        fields.retain(|name, _| !["language", "working_language"].contains(&name.as_str()));
        let known = &describe::kind(record.kind()).fields;
        blank(known, &mut fields);
        json!([record.kind(), record.id(), fields])
    });
    let ids: Vec<_> = case.records().map(|it| it.id().0.clone()).collect();
    let records: Vec<Value> = records.collect();
    // Where free text may stand, only an id must be the same.
    let free = |value: &Value| value.as_str().is_some_and(|it| !ids.iter().any(|id| id == it));
    let mut whole = json!(records);
    blank_references(&mut whole, &free);
    serde_json::to_string_pretty(&whole).unwrap()
}

fn blank(known: &[FieldDescription], fields: &mut Fields) {
    for (name, value) in fields.iter_mut() {
        match (&known.iter().find(|it| it.name == *name).unwrap().form, &mut *value) {
            (Form::Text | Form::LongText, value) => *value = json!("text"),
            (Form::Texts, Value::Array(texts)) => texts.fill(json!("text")),
            (Form::Link(link), value) if link.free_text => *value = json!({ "reference": value }),
            (Form::Links(link), Value::Array(items)) if link.free_text => {
                items.iter_mut().for_each(|it| *it = json!({ "reference": it }));
            }
            (Form::Row(known), Value::Object(row)) => blank(known, row),
            (Form::Rows(known), Value::Array(rows)) => {
                for row in rows {
                    blank(known, row.as_object_mut().unwrap());
                }
            }
            _ => {}
        }
    }
}

fn blank_references(value: &mut Value, free: &dyn Fn(&Value) -> bool) {
    match value {
        Value::Object(fields) => match fields.get_mut("reference") {
            Some(target) if free(target) => *target = json!("text"),
            _ => fields.values_mut().for_each(|it| blank_references(it, free)),
        },
        Value::Array(items) => items.iter_mut().for_each(|it| blank_references(it, free)),
        _ => {}
    }
}

#[test]
fn every_field_of_every_kind_comes_back() {
    let mut case = Case::default();
    for kind in Kind::ALL {
        case.push(filled(*kind, |field| format!("{}: \"é\\\n\u{1f33c}", field.name)));
    }
    case.case.id = "".into();
    let text = write(&case);
    assert_eq!(read(&text).unwrap(), case);
    assert_eq!(write(&read(&text).unwrap()), text);
    assert_eq!(read(&write(&Case::default())).unwrap(), Case::default());
}

#[test]
fn records_keep_the_order_of_the_group() {
    let case = testing::case(json!({
        "concerns": [{ "id": "C2" }, { "id": "C1" }], "signals": [{ "id": "S1" }],
    }));
    let order: Vec<_> = case.records().filter(|it| it.kind() != Kind::Case).collect();
    let ids: Vec<_> = order.iter().map(Record::id).map(|it| it.0.as_str()).collect();
    assert_eq!(ids, ["S1", "C2", "C1"]);
    assert_eq!(read(&write(&case)).unwrap(), case);
}
