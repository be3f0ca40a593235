//! The one check of what a record's fields hold, for files and for edits. It also normalises: what
//! counts as not filled in goes, text becomes NFC.

use serde_json::Value;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::describe::{self, Choice, FieldDescription, Form};
use crate::problem::Problem;
use crate::record::{Fields, Kind, is_missing, prune};
use crate::value::{Amount, Date};

/// Largest number of characters of one text.
pub const TEXT_MAX: usize = 100_000;

/// A problem and its place below a record, such as `rows[2].risk`.
pub type Placed = (String, Problem);

/// Checks and normalises the fields of a record; lists every problem.
pub fn fields(kind: Kind, fields: &mut Fields) -> Vec<Placed> {
    let mut problems = Vec::new();
    object(&describe::kind(kind).fields, fields, "", &mut problems);
    problems
}

/// Checks and normalises one value of one field; `None` comes back for what is not filled in.
pub fn field(kind: Kind, name: &str, value: Option<Value>) -> Result<Option<Value>, Problem> {
    let mut single = Fields::new();
    single.insert(name.to_owned(), value.unwrap_or(Value::Null));
    match fields(kind, &mut single).into_iter().next() {
        Some((_, problem)) => Err(problem),
        None => Ok(single.shift_remove(name)),
    }
}

fn object(known: &[FieldDescription], fields: &mut Fields, at: &str, problems: &mut Vec<Placed>) {
    for (name, value) in fields.iter_mut() {
        prune(value);
        let at = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
        match known.iter().find(|field| field.name == *name) {
            Some(field) if !is_missing(value) => check(&field.form, value, at, problems),
            Some(_) => {}
            None => problems.push((at, Problem::UnknownField { name: name.clone() })),
        }
    }
    fields.retain(|_, value| !is_missing(value));
}

fn check(form: &Form, value: &mut Value, at: String, problems: &mut Vec<Placed>) {
    match form {
        Form::Texts | Form::Choices(_) | Form::Links(_) | Form::Rows(_) => {
            let Value::Array(items) = value else { return problems.push((at, Problem::WrongType)) };
            for (place, item) in items.iter_mut().enumerate() {
                single(form, item, format!("{at}[{place}]"), problems);
            }
        }
        _ => single(form, value, at, problems),
    }
}

fn single(form: &Form, value: &mut Value, at: String, problems: &mut Vec<Placed>) {
    let found = match (form, &mut *value) {
        (Form::Text | Form::LongText | Form::Texts, Value::String(it)) => text(it),
        (Form::Link(_) | Form::Links(_), Value::String(it)) => text(it),
        (Form::Choice(choice) | Form::Choices(choice), Value::String(code)) => {
            check_code(choice, code)
        }
        (Form::Date, Value::String(text)) if Date::parse(text).is_some() => None,
        (Form::Date, Value::String(text)) => Some(Problem::NotADate { found: text.clone() }),
        (Form::Count, Value::Number(number)) => match number.as_u64().map(u32::try_from) {
            Some(Ok(_)) => None,
            _ => Some(Problem::WrongType),
        },
        (Form::Amount, Value::Number(number)) => {
            match number.as_f64().and_then(Amount::from_euros) {
                Some(amount) => {
                    *value = serde_json::to_value(amount).expect("amounts are numbers");
                    None
                }
                None => Some(Problem::NotAnAmount { found: number.to_string() }),
            }
        }
        (Form::Bool, Value::Bool(_)) => None,
        (Form::Row(known) | Form::Rows(known), Value::Object(fields)) => {
            return object(known, fields, &at, problems);
        }
        _ => Some(Problem::WrongType),
    };
    problems.extend(found.map(|problem| (at, problem)));
}

/// Checks and normalises one text.
pub(crate) fn text(text: &mut String) -> Option<Problem> {
    if text.chars().any(|letter| letter.is_control() && letter != '\n') {
        return Some(Problem::ControlCharacter);
    }
    if !is_nfc(text) {
        *text = text.nfc().collect();
    }
    // Most texts are short: their bytes are counted first.
    let long = TEXT_MAX < text.len() && TEXT_MAX < text.chars().count();
    long.then_some(Problem::TextTooLong { max: TEXT_MAX as u32 })
}

fn check_code(choice: &Choice, code: &str) -> Option<Problem> {
    let known = choice.codes.iter().any(|known| known == code);
    (!known).then(|| Problem::UnknownCode { found: code.to_owned() })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{TEXT_MAX, field, fields};
    use crate::problem::Problem;
    use crate::record::Kind;

    #[test]
    fn a_value_is_normalised_or_refused() {
        let check = |kind: Kind, name: &str, value: Value, expected: Result<Value, Problem>| {
            let found = field(kind, name, Some(value.clone()));
            let expected = expected.map(|it| (!it.is_null()).then_some(it));
            assert_eq!(found, expected, "{kind}.{name} {value}");
        };
        let wrong = || Err(Problem::WrongType);
        check(Kind::Action, "title", json!("cafe\u{301}"), Ok(json!("café")));
        check(Kind::Action, "title", json!(""), Ok(Value::Null));
        check(Kind::Action, "title", json!(" "), Ok(json!(" ")));
        check(Kind::Action, "title", json!(["a"]), wrong());
        check(Kind::Action, "title", json!("a\rb"), Err(Problem::ControlCharacter));
        check(Kind::Action, "quick_effect", json!(false), Ok(json!(false)));
        check(Kind::Action, "quick_effect", json!("true"), wrong());
        check(Kind::Action, "budget", json!(1500.0), Ok(json!(1500)));
        check(Kind::Action, "budget", json!(0), Ok(json!(0)));
        check(Kind::Action, "budget", json!("5"), wrong());
        let cents = Problem::NotAnAmount { found: "0.005".to_owned() };
        check(Kind::Action, "budget", json!(0.005), Err(cents));
        check(Kind::Action, "start", json!("2024-02-29"), Ok(json!("2024-02-29")));
        let found = "2025-02-29".to_owned();
        check(Kind::Action, "start", json!(found), Err(Problem::NotADate { found }));
        let objectives = json!(["OB1", "", null, "OB2"]);
        check(Kind::Action, "objective", objectives, Ok(json!(["OB1", "OB2"])));
        check(Kind::Action, "objective", json!([""]), Ok(Value::Null));
        check(Kind::Action, "objective", json!([["OB1"]]), wrong());
        check(Kind::Challenge, "priority", json!(0), Ok(json!(0)));
        check(Kind::Challenge, "priority", json!(-1), wrong());
        check(Kind::Challenge, "priority", json!(1.5), wrong());
        check(Kind::Challenge, "priority", json!(1u64 << 32), wrong());
        check(Kind::CitizenTypeAssessment, "referral", json!({ "to": "" }), Ok(Value::Null));
        let name = || "whom".to_owned();
        check(
            Kind::CitizenTypeAssessment,
            "referral",
            json!({ "whom": "x" }),
            Err(Problem::UnknownField { name: name() }),
        );
        check(
            Kind::CitizenTypeAssessment,
            "whom",
            Value::Null,
            Err(Problem::UnknownField { name: name() }),
        );
        check(
            Kind::CitizenTypeAssessment,
            "id",
            json!("x"),
            Err(Problem::UnknownField { name: "id".to_owned() }),
        );
    }

    #[test]
    fn the_length_of_a_text_is_in_characters() {
        let check = |text: String, fine: bool| {
            let found = field(Kind::Action, "title", Some(json!(text)));
            let long = Problem::TextTooLong { max: TEXT_MAX as u32 };
            assert_eq!(found.err(), (!fine).then_some(long));
        };
        check("a".repeat(TEXT_MAX), true);
        check("a".repeat(TEXT_MAX + 1), false);
        check("\u{1f33c}".repeat(TEXT_MAX), true);
        check("\u{1f33c}".repeat(TEXT_MAX + 1), false);
        // As it will be kept: two characters become one.
        check("e\u{301}".repeat(TEXT_MAX), true);
    }

    #[test]
    fn every_problem_of_a_record_is_listed_with_its_place() {
        let mut record = json!({
            "action": 5, "rows": [{ "q": "d1", "risk": "\u{7}" }, { "q": "d6", "extra": 1 }, "d3"],
            "tested_on": "soon", "by": ["ST1", 7], "notes": "",
        });
        let found = fields(Kind::DepolarisationTest, record.as_object_mut().unwrap());
        let places: Vec<_> =
            found.iter().map(|(place, problem)| format!("{place} {}", problem.code())).collect();
        let expected = [
            "action wrong-type",
            "rows[0].risk control-character",
            "rows[1].q unknown-code",
            "rows[1].extra unknown-field",
            "rows[2] wrong-type",
            "tested_on not-a-date",
            "by[1] wrong-type",
            "notes unknown-field",
        ];
        assert_eq!(places, expected);
    }
}
