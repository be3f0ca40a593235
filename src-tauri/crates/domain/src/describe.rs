//! What is known about each kind and field, read once from the schema of its struct: type,
//! need, audience and link targets. Forms, import, search, redaction and the open format's schema
//! all go by it.

use std::sync::LazyLock;

use serde::Serialize;
use serde_json::Value;

use crate::audience::Audience;
use crate::record::Kind;
use crate::step_status::Substep;

/// A kind of record, as described by its struct.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KindDescription {
    /// Which kind.
    pub kind: Kind,
    /// Its list in a case.
    pub list: &'static str,
    /// The widest audience that may see its records.
    pub audience: Audience,
    /// The substep it belongs to; none for what belongs to the trajectory as a whole.
    pub substep: Option<Substep>,
    /// The field that tells its records apart best.
    pub named_by: String,
    /// Its fields, in the order of the format, without the id.
    pub fields: Vec<FieldDescription>,
}

impl KindDescription {
    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&FieldDescription> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A field, as described by its struct.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FieldDescription {
    /// Its name in every layer.
    pub name: String,
    /// What it holds.
    pub form: Form,
    /// When it must be filled in before its substep is ready.
    pub needed: Needed,
    /// The widest audience that may see it; its record's audience may be stricter.
    pub audience: Audience,
}

/// What a field holds.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", content = "of", rename_all = "snake_case")]
pub enum Form {
    /// One line of text.
    Text,
    /// Text of several lines.
    LongText,
    /// Several texts.
    Texts,
    /// A day.
    Date,
    /// A whole number from nought.
    Count,
    /// An amount in euros.
    Amount,
    /// True or false.
    Bool,
    /// One code.
    Choice(Choice),
    /// Several codes, in the group's order.
    Choices(Choice),
    /// A link to one record.
    Link(Link),
    /// Links to several records.
    Links(Link),
    /// A small record of its own.
    Row(Vec<FieldDescription>),
    /// Several small records.
    Rows(Vec<FieldDescription>),
}

/// The codes of a choice.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Choice {
    /// Start of the keys of its words, such as `network-role`.
    pub words: String,
    /// Its codes, in their order.
    pub codes: Vec<String>,
}

/// Where a link may lead.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Link {
    /// Kinds it may lead to; empty means any.
    pub kinds: Vec<Kind>,
    /// Whether free text may stand in its place.
    pub free_text: bool,
}

/// When a field must be filled in before its substep is ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Needed {
    /// It may stay empty.
    Never,
    /// Always.
    Always,
    /// When a condition holds, see `progress::is_needed`.
    When(&'static str),
}

/// The description of a kind.
pub fn kind(kind: Kind) -> &'static KindDescription {
    static ALL: LazyLock<Vec<KindDescription>> =
        LazyLock::new(|| Kind::ALL.iter().map(|kind| read_kind(*kind)).collect());
    let place = Kind::ALL.iter().position(|it| *it == kind).expect("every kind stands in ALL");
    &ALL[place]
}

fn read_kind(kind: Kind) -> KindDescription {
    let schema = kind.schema().to_value();
    let audience = read_audience(&schema).unwrap_or(Audience::Internal);
    let substep = schema.get("x-substep").map(|code| {
        serde_json::from_value(code.clone()).expect("x-substep is a substep of the method")
    });
    let fields = read_fields(&schema, &schema, audience);
    let is_text = |it: &&FieldDescription| matches!(it.form, Form::Text | Form::LongText);
    let first_text = || Some(fields.iter().find(is_text)?.name.clone());
    let named_by = schema.get("x-named-by").and_then(Value::as_str).map(str::to_owned);
    let named_by = named_by.or_else(first_text).expect("a kind has a name or a text");
    KindDescription { kind, list: kind.list(), audience, substep, named_by, fields }
}

fn read_fields(root: &Value, schema: &Value, audience: Audience) -> Vec<FieldDescription> {
    let properties = schema["properties"].as_object().expect("records are objects");
    properties
        .iter()
        .filter(|(name, _)| *name != "id")
        .map(|(name, schema)| FieldDescription {
            name: name.clone(),
            form: read_form(root, schema, audience),
            needed: read_needed(schema),
            audience: read_audience(schema).unwrap_or(audience),
        })
        .collect()
}

fn read_form(root: &Value, schema: &Value, audience: Audience) -> Form {
    let several = schema["items"].is_object();
    let item = if several { &schema["items"] } else { schema };
    let free_text = item["x-free-text"] == true;
    let (name, item) = resolve(root, item);
    if let Some(codes) = item["enum"].as_array() {
        let codes = codes.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        let words = item["x-words"].as_str().map_or_else(|| kebab(name), str::to_owned);
        let choice = Choice { words, codes };
        return if several { Form::Choices(choice) } else { Form::Choice(choice) };
    }
    if item["properties"].is_object() {
        let fields = read_fields(root, item, audience);
        return if several { Form::Rows(fields) } else { Form::Row(fields) };
    }
    if let Some(kinds) = schema["x-link"].as_array() {
        let kinds = kinds.iter().filter_map(Value::as_str).filter(|code| *code != "*");
        let kinds = kinds.map(|code| code.parse().expect("x-link names kinds")).collect();
        let link = Link { kinds, free_text };
        return if several { Form::Links(link) } else { Form::Link(link) };
    }
    match (json_type(item), several) {
        ("string", true) => Form::Texts,
        ("string", false) if item["format"] == "date" => Form::Date,
        ("string", false) if schema["x-long"] == true => Form::LongText,
        ("string", false) => Form::Text,
        ("integer", false) => Form::Count,
        ("number", false) => Form::Amount,
        ("boolean", false) => Form::Bool,
        (other, _) => unreachable!("no field is of type {other}"),
    }
}

/// Follows `$ref`, also inside the `anyOf` of an optional field, to the type's name and schema.
fn resolve<'a>(root: &'a Value, schema: &'a Value) -> (&'a str, &'a Value) {
    let target = schema["anyOf"][0].get("$ref").or_else(|| schema.get("$ref"));
    let Some(name) = target.and_then(Value::as_str).and_then(|it| it.strip_prefix("#/$defs/"))
    else {
        return ("", schema);
    };
    (name, &root["$defs"][name])
}

fn json_type(schema: &Value) -> &str {
    schema["type"].as_str().or_else(|| schema["type"][0].as_str()).expect("a field has a type")
}

fn read_needed(schema: &Value) -> Needed {
    match schema.get("x-needed").and_then(Value::as_str) {
        None => Needed::Never,
        Some("always") => Needed::Always,
        Some(condition) => Needed::When(String::leak(condition.to_owned())),
    }
}

fn read_audience(schema: &Value) -> Option<Audience> {
    let code = schema.get("x-audience")?.clone();
    Some(serde_json::from_value(code).expect("x-audience is an audience"))
}

/// `NetworkRole` as `network-role`; what is kebab-case already stays.
fn kebab(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push('-');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use expect_test::expect;

    use super::{FieldDescription, Form, Needed, kind};
    use crate::case::Case;
    use crate::progress::progress;
    use crate::record::{Fields, Kind, Record};

    /// Every field of every kind, also those of rows.
    fn every_field(visit: &mut dyn FnMut(Kind, &FieldDescription)) {
        fn walk(
            of: Kind,
            fields: &[FieldDescription],
            visit: &mut dyn FnMut(Kind, &FieldDescription),
        ) {
            for field in fields {
                visit(of, field);
                if let Form::Row(below) | Form::Rows(below) = &field.form {
                    walk(of, below, visit);
                }
            }
        }
        for of in Kind::ALL {
            walk(*of, &kind(*of).fields, visit);
        }
    }

    #[test]
    fn a_field_is_described_by_its_struct() {
        let described = kind(Kind::PlanItem);
        assert_eq!((described.kind, described.fields.len()), (Kind::PlanItem, 6));
        assert!(described.field("id").is_none() && described.field("code").is_some());
        let mut text = String::new();
        for (of, name) in [
            (Kind::Stakeholder, "why_not_now"),
            (Kind::Challenge, "our_impact"),
            (Kind::Challenge, "priority"),
            (Kind::CommunicationPlanRow, "channels"),
            (Kind::DepolarisationTest, "by"),
            (Kind::Override, "record"),
            (Kind::Action, "budget"),
        ] {
            let FieldDescription { form, needed, audience, .. } = kind(of).field(name).unwrap();
            text += &format!("{of}.{name}\n  {form:?}\n  {needed:?}, {audience:?}\n");
        }
        expect![[r#"
            stakeholder.why_not_now
              LongText
              When("either_why"), Internal
            challenge.our_impact
              Choice(Choice { words: "level", codes: ["low", "medium", "high"] })
              Always, Public
            challenge.priority
              Count
              When("several_challenges"), Public
            communication_plan_row.channels
              Texts
              Always, Public
            depolarisation_test.by
              Links(Link { kinds: [WorkingGroupMember, Stakeholder], free_text: true })
              Always, College
            override.record
              Link(Link { kinds: [], free_text: false })
              Never, College
            action.budget
              Amount
              Always, Public
        "#]]
        .assert_eq(&text);
    }

    /// An extension on a field that nothing reads would be a promise that nobody keeps.
    #[test]
    fn every_extension_is_one_that_is_read() {
        fn walk(schema: &serde_json::Value, found: &mut BTreeSet<String>) {
            if let Some(object) = schema.as_object() {
                found.extend(object.keys().filter(|key| key.starts_with("x-")).cloned());
                object.values().for_each(|it| walk(it, found));
            }
        }
        let mut found = BTreeSet::new();
        for of in Kind::ALL {
            let schema = of.schema().to_value();
            walk(&schema, &mut found);
            assert!(schema.get("x-audience").is_some(), "{of} says for whom it is");
        }
        let read = [
            "audience",
            "free-text",
            "link",
            "long",
            "named-by",
            "needed",
            "substep",
            "unit",
            "words",
        ];
        assert_eq!(found, read.map(|it| format!("x-{it}")).into());
    }

    #[test]
    fn links_lead_to_records_and_choices_have_codes() {
        let mut links = 0;
        every_field(&mut |of, field| match &field.form {
            Form::Link(link) | Form::Links(link) => {
                links += 1;
                assert!(!link.kinds.contains(&Kind::Case), "{of}.{}", field.name);
                let any = of == Kind::Override && field.name == "record";
                assert_eq!(link.kinds.is_empty(), any, "{of}.{}", field.name);
            }
            Form::Choice(choice) | Form::Choices(choice) => {
                let codes: BTreeSet<_> = choice.codes.iter().collect();
                assert!(
                    1 < codes.len() && codes.len() == choice.codes.len(),
                    "{of}.{}",
                    field.name
                );
                assert!(!choice.words.is_empty(), "{of}.{}", field.name);
            }
            _ => {}
        });
        assert!(20 < links, "{links}");
    }

    /// `progress` panics at a condition it does not know; a record with nothing filled in, alone
    /// and beside another of its kind, makes it ask for every one.
    #[test]
    fn every_condition_is_known() {
        let conditions = Kind::ALL
            .iter()
            .flat_map(|of| &kind(*of).fields)
            .filter(|it| matches!(it.needed, Needed::When(_)));
        assert!(10 < conditions.count());
        let mut case = Case::default();
        for round in ["first", "second"] {
            for of in Kind::ALL {
                case.push(Record::from_fields(*of, round.into(), Fields::new()).unwrap());
                assert!(!progress(&case).is_empty());
            }
        }
    }
}
