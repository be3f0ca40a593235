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
