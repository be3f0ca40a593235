//! Who may see what: one filter by the audience that stands on each kind and field.

use std::collections::HashSet;
use std::slice;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::case::Case;
use crate::describe::{self, FieldDescription, Form};
use crate::links;
use crate::record::{Fields, Kind, Record};
use crate::rule;

/// Who a document is for. Ordered: each later one sees less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The working group.
    Internal,
    /// The college of mayor and aldermen.
    College,
    /// Everyone.
    Public,
}

/// A case in which only what an audience may see is left. Made by `of` alone, so that a document
/// cannot be made from anything else.
#[derive(Debug)]
pub struct Visible {
    case: Case,
    audience: Audience,
}

impl Visible {
    /// The part of a case that an audience may see: whole kinds and single fields go, links to
    /// what went go, and what the group set aside about them.
    pub fn of(case: &Case, audience: Audience) -> Self {
        let hidden = |kind: Kind| describe::kind(kind).audience < audience;
        let (shown, hidden_records): (Vec<_>, Vec<_>) =
            case.records().partition(|record| audience <= record_audience(record));
        let gone: HashSet<_> = hidden_records.iter().map(|record| record.id().0.as_str()).collect();
        let gone = |id: &str| gone.contains(id);
        let mut left = Case::default();
        for record in shown {
            let kind = record.kind();
            if about_hidden(&record, &gone, &hidden) {
                continue;
            }
            let mut fields = record.fields();
            fields.retain(|name, _| audience <= field_audience(&record, name));
            retain_in_rows(&mut fields, &describe::kind(kind).fields, audience);
            links::visit(kind, &mut fields, &mut |_, _, id| (!gone(id)).then(|| id.to_owned()));
            let record = Record::from_fields(kind, record.id().clone(), fields);
            left.push(record.expect("fewer fields of a good record are a good record"));
        }
        Self { case: left, audience }
    }

    /// What is left of the case.
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// For whom.
    pub fn audience(&self) -> Audience {
        self.audience
    }
}

/// Takes out of rows what stands in them for a stricter audience.
fn retain_in_rows(fields: &mut Fields, known: &[FieldDescription], audience: Audience) {
    for field in known {
        let (Form::Row(inner) | Form::Rows(inner)) = &field.form else { continue };
        let rows = match fields.get_mut(&field.name) {
            Some(Value::Array(rows)) => rows.as_mut_slice(),
            Some(row) => slice::from_mut(row),
            None => continue,
        };
        for row in rows.iter_mut().filter_map(Value::as_object_mut) {
            let may = |it: &FieldDescription| audience <= it.audience;
            row.retain(|name, _| inner.iter().any(|it| it.name == *name && may(it)));
        }
    }
}

/// The widest audience of a record: that of its kind, stricter where the record asks it.
fn record_audience(record: &Record) -> Audience {
    let kind = describe::kind(record.kind()).audience;
    match record {
        Record::Consultation(consultation) => kind.min(consultation.audience()),
        _ => kind,
    }
}

/// The widest audience of a field: what stands on the field, stricter where the record asks it.
fn field_audience(record: &Record, name: &str) -> Audience {
    let kind = describe::kind(record.kind());
    let field = kind.field(name).map_or(Audience::Internal, |field| field.audience);
    match record {
        Record::Consultation(consultation) => field.min(consultation.audience_of(name)),
        _ => field,
    }
    .min(kind.audience)
}

/// Whether a set-aside warning or a deviation is about something that is hidden itself.
fn about_hidden(
    record: &Record,
    gone: &dyn Fn(&str) -> bool,
    hidden: &dyn Fn(Kind) -> bool,
) -> bool {
    let rule = match record {
        Record::Override(set_aside) => {
            if set_aside.record.as_ref().is_some_and(|id| gone(&id.0)) {
                return true;
            }
            &set_aside.rule
        }
        Record::Deviation(deviation) => &deviation.rule,
        _ => return false,
    };
    match rule.as_deref().map(rule::find) {
        Some(Some(rule)) => hidden(rule.kind),
        // A rule of a newer version could be about anything.
        Some(None) => hidden(Kind::Signal),
        None => false,
    }
}

#[cfg(test)]
mod tests;
