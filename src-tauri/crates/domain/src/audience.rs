//! Who may see what: one filter by the audience that stands on each kind and field.

use std::collections::HashSet;
use std::slice;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::case::Case;
use crate::describe::{self, FieldDescription, Form};
use crate::links;
use crate::r#override::Override;
use crate::record::{Fields, Record};
use crate::rule::{self, Finding};

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
        let (shown, hidden_records): (Vec<_>, Vec<_>) =
            case.records().partition(|record| audience <= record_audience(record));
        let gone: HashSet<_> = hidden_records.iter().map(|record| record.id().0.as_str()).collect();
        let gone = |id: &str| gone.contains(id);
        let mut left = Case::default();
        for record in shown {
            let kind = record.kind();
            if is_about_hidden(&record, audience) {
                continue;
            }
            let mut fields = record.fields();
            fields.retain(|name, _| audience <= field_audience(&record, name));
            retain_in_rows(&mut fields, &describe::kind(kind).fields, audience);
            links::visit(kind, &mut fields, &mut |_, _, id| (!gone(id)).then(|| id.to_owned()));
            let record = Record::from_fields(kind, record.id().clone(), fields);
            left.push(record.expect("fewer fields of a good record are a good record"));
        }
        if audience != Audience::Internal {
            // As they stand in the case: in what is left, one about a hidden record names none.
            let shown =
                case.overrides.iter().filter(|it| is_still_found(it, case, &left, audience));
            let shown: HashSet<_> = shown.map(|it| &it.id).collect();
            left.overrides.retain(|it| shown.contains(&it.id));
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

/// Whether a deviation is about something that is hidden itself.
fn is_about_hidden(record: &Record, audience: Audience) -> bool {
    let Record::Deviation(deviation) = record else { return false };
    match deviation.rule.as_deref().map(rule::find) {
        Some(Some(rule)) => describe::kind(rule.kind).audience < audience,
        // A rule of a newer version could be about anything.
        Some(None) => Audience::Internal < audience,
        None => false,
    }
}

/// Whether what the group set aside can be read from what is left: its rule finds the same there,
/// at fields that are shown. So the reason gives away nothing hidden that the rule looks at, be it
/// what stands there or that nothing does. What is no longer found cannot be judged, and stays
/// inside.
fn is_still_found(set_aside: &Override, case: &Case, left: &Case, audience: Audience) -> bool {
    let rule = set_aside.rule.as_deref().and_then(rule::find);
    let Some(run) = rule.and_then(|rule| rule.run) else { return false };
    let of_record = |it: &Finding| it.record == set_aside.record;
    let seen = run(left);
    let shown = |it: &Finding| {
        let kind = describe::kind(it.kind);
        let field = it.field.and_then(|name| kind.field(name));
        audience <= kind.audience
            && field.is_none_or(|it| audience <= it.audience)
            && seen.contains(it)
    };
    let mut found = run(case).into_iter().filter(of_record).peekable();
    found.peek().is_some() && found.all(|it| shown(&it))
}

#[cfg(test)]
mod tests;
