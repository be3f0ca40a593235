//! What a person did in one step, and the check that it may be done.

mod forbidden;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::case::Case;
use crate::check as value;
use crate::describe::{self, FieldDescription, Form};
use crate::links;
use crate::problem::Problem;
use crate::record::{Fields, Kind, Record};
use crate::value::RecordId;

/// What a person did in one step: it is kept, undone and redone as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Edit {
    /// The changes, in their order.
    pub steps: Vec<Step>,
}

/// One change of an edit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Step {
    /// A new record with an id that the caller made; before another, or at the end of its list.
    Add {
        /// Its kind.
        kind: Kind,
        /// Its id, new in the case.
        id: RecordId,
        /// What is filled in.
        #[cfg_attr(test, ts(type = "Record<string, unknown>"))]
        fields: Fields,
        /// The record before which it comes.
        before: Option<RecordId>,
    },
    /// A field given a value, or emptied.
    Set {
        /// The record.
        id: RecordId,
        /// The field.
        field: String,
        /// The value; none empties the field.
        #[cfg_attr(test, ts(type = "unknown"))]
        value: Option<Value>,
    },
    /// A record removed; links to it go with it.
    Remove {
        /// The record.
        id: RecordId,
    },
    /// A record put before another of its list, or at the end.
    Move {
        /// The record.
        id: RecordId,
        /// The record before which it comes.
        before: Option<RecordId>,
    },
}

impl Edit {
    /// An edit of one field.
    pub fn set(id: &RecordId, field: &str, value: impl Into<Value>) -> Self {
        let (id, field, value) = (id.clone(), field.to_owned(), Some(value.into()));
        Self { steps: vec![Step::Set { id, field, value }] }
    }
}

/// What an edit did, in a few words, so that undo and history can name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Label {
    /// What was done: key `edit-<verb>` of the words.
    pub verb: Verb,
    /// To which kind of record; to the first, when there were several.
    pub kind: Kind,
    /// What the record is called; empty for one without text.
    #[serde(default)]
    pub name: String,
    /// How many changes it was made of; of an import, how many records.
    pub count: usize,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The words of `edit.ftl`.
pub enum Verb {
    Added,
    Changed,
    Removed,
    Moved,
    Imported,
}

/// The records an edit is checked against.
pub trait Records {
    /// Why reading can fail.
    type Error: From<Problem>;

    /// The record of that id: its kind and what is filled in.
    fn get(&self, id: &RecordId) -> Result<Option<(Kind, Fields)>, Self::Error>;
    /// The ids of the records that link to a record, or mention its id.
    fn linking_to(&self, id: &RecordId) -> Result<Vec<RecordId>, Self::Error>;
    /// All of them.
    fn case(&self) -> Result<Case, Self::Error>;
    /// Those of these kinds; with the others where that is no more work.
    fn of_kinds(&self, _kinds: &[Kind]) -> Result<Case, Self::Error> {
        self.case()
    }
}

/// A record that an edit touches.
#[derive(Clone, Debug, PartialEq)]
pub struct Touched {
    /// Its kind.
    pub kind: Kind,
    /// Its fields before; none when it is new.
    pub before: Option<Fields>,
    /// Its fields after; none when it is removed.
    pub after: Option<Fields>,
    /// Its new place in its list, when that changes: before a record, or at the end.
    pub place: Option<Option<RecordId>>,
}

/// An edit that may be done: what it touches, by id, and its label.
#[derive(Debug)]
pub struct Checked {
    /// The records, by id.
    pub touched: BTreeMap<RecordId, Touched>,
    /// What it did.
    pub label: Label,
}

/// Checks an edit against the records and tells what it touches. Nothing is changed by it.
pub fn check<R: Records>(records: &R, edit: &Edit) -> Result<Checked, R::Error> {
    let mut overlay = Overlay { records, touched: BTreeMap::new() };
    for step in &edit.steps {
        overlay.apply(step)?;
    }
    overlay.check_links()?;
    overlay.check_rules(edit)?;
    let label = overlay.label(edit)?;
    Ok(Checked { touched: overlay.touched, label })
}

/// What a record is called: the first line of the text that tells it apart, or of its first text;
/// nothing when something else than a text does.
pub fn title(kind: Kind, fields: &Fields) -> &str {
    let described = describe::kind(kind);
    let is_text = |it: &&FieldDescription| matches!(it.form, Form::Text | Form::LongText);
    let named = described.field(&described.named_by).filter(is_text);
    let texts = named.into_iter().chain(described.fields.iter().filter(is_text));
    let mut texts = texts.take(if named.is_some() { usize::MAX } else { 0 });
    let text = texts.find_map(|it| fields.get(&it.name)?.as_str()).unwrap_or_default();
    text.lines().next().unwrap_or_default()
}

/// The same, cut off for a place where there is little room.
pub fn name(kind: Kind, fields: &Fields) -> String {
    let title = title(kind, fields);
    if title.chars().count() <= NAME_MAX {
        return title.to_owned();
    }
    let start: String = title.chars().take(NAME_MAX).collect();
    format!("{}…", start.trim_end())
}

/// Characters of a name that are shown.
const NAME_MAX: usize = 60;

/// The records as they are with the steps so far.
struct Overlay<'a, R> {
    records: &'a R,
    touched: BTreeMap<RecordId, Touched>,
}

impl<R: Records> Overlay<'_, R> {
    fn apply(&mut self, step: &Step) -> Result<(), R::Error> {
        match step {
            Step::Add { kind, id, fields, before } => {
                if *kind == Kind::Case || id.0.is_empty() || self.kind_of(id)?.is_some() {
                    return Err(Problem::IdDuplicate { id: id.0.clone() }.into());
                }
                let mut fields = fields.clone();
                if let Some((_, problem)) = value::fields(*kind, &mut fields).into_iter().next() {
                    return Err(problem.into());
                }
                let place = Some(before.clone());
                let touched = Touched { kind: *kind, before: None, after: Some(fields), place };
                self.touched.insert(id.clone(), touched);
            }
            Step::Set { id, field, value } => {
                let touched = self.touch(id)?;
                let value = value::field(touched.kind, field, value.clone())?;
                let fields = touched.after.as_mut().expect("touch gives records that are there");
                match value {
                    Some(value) => fields.insert(field.clone(), value),
                    None => fields.shift_remove(field),
                };
            }
            Step::Remove { id } => {
                if self.touch(id)?.kind == Kind::Case {
                    return Err(Problem::RecordMissing.into());
                }
                self.unlink(id)?;
                self.touch(id)?.after = None;
            }
            Step::Move { id, before } => self.touch(id)?.place = Some(before.clone()),
        }
        Ok(())
    }

    /// The record as it is now, to be changed.
    fn touch(&mut self, id: &RecordId) -> Result<&mut Touched, R::Error> {
        if !self.touched.contains_key(id) {
            let Some((kind, fields)) = self.records.get(id)? else {
                return Err(Problem::RecordMissing.into());
            };
            let (before, after) = (Some(fields.clone()), Some(fields));
            let touched = Touched { kind, before, after, place: None };
            self.touched.insert(id.clone(), touched);
        }
        let touched = self.touched.get_mut(id).filter(|it| it.after.is_some());
        touched.ok_or_else(|| Problem::RecordMissing.into())
    }

    /// Takes the links to a record out of the others.
    fn unlink(&mut self, gone: &RecordId) -> Result<(), R::Error> {
        let mut linking = self.records.linking_to(gone)?;
        linking.extend(self.touched.keys().cloned());
        for id in linking {
            if id == *gone || self.touched.get(&id).is_some_and(|it| it.after.is_none()) {
                continue;
            }
            let touched = self.touch(&id)?;
            let kind = touched.kind;
            if kind == Kind::Override {
                // A warning about what is gone is gone too; without its record it would read as one
                // about the whole case.
                touched.after = None;
                continue;
            }
            let fields = touched.after.as_mut().expect("touch gives records that are there");
            links::visit(kind, fields, &mut |_, _, target| {
                (target != gone.0).then(|| target.to_owned())
            });
        }
        Ok(())
    }

    fn kind_of(&self, id: &RecordId) -> Result<Option<Kind>, R::Error> {
        match self.touched.get(id) {
            Some(touched) => Ok(touched.after.as_ref().map(|_| touched.kind)),
            None => Ok(self.records.get(id)?.map(|(kind, _)| kind)),
        }
    }

    /// Every link that the edit made leads somewhere.
    fn check_links(&self) -> Result<(), R::Error> {
        for touched in self.touched.values() {
            let Some(after) = &touched.after else { continue };
            let before = touched.before.as_ref();
            let mut changed = after.clone();
            changed.retain(|name, value| before.and_then(|it| it.get(name)) != Some(&*value));
            let mut targets = Vec::new();
            links::visit(touched.kind, &mut changed, &mut |_, _, id| {
                targets.push(RecordId::from(id));
                Some(id.to_owned())
            });
            let mut kinds = BTreeMap::new();
            for id in targets {
                if let Some(kind) = self.kind_of(&id)? {
                    kinds.insert(id, kind);
                }
            }
            let kind_of = |id: &str| kinds.get(&RecordId::from(id)).copied();
            let problems = links::problems(touched.kind, &changed, &kind_of);
            if let Some((_, problem)) = problems.into_iter().next() {
                return Err(problem.into());
            }
        }
        Ok(())
    }

    /// The case as it would be.
    fn case(&self) -> Result<Case, R::Error> {
        let mut case = self.records.case()?;
        for (id, touched) in &self.touched {
            let kind = touched.kind;
            let Some(fields) = touched.after.clone() else {
                case.remove(kind, id);
                continue;
            };
            let record = Record::from_fields(kind, id.clone(), fields);
            case.replace(record.expect("checked fields fit their struct"));
            if let Some(before) = &touched.place {
                let mut order = case.ids(kind);
                order.retain(|it| it != id);
                let place = order.iter().position(|it| Some(it) == before.as_ref());
                order.insert(place.unwrap_or(order.len()), id.clone());
                case.arrange(kind, &order);
            }
        }
        Ok(case)
    }

    /// The label by the first step, which is what the person asked for.
    fn label(&self, edit: &Edit) -> Result<Label, R::Error> {
        let (verb, id) = match edit.steps.first() {
            Some(Step::Add { id, .. }) => (Verb::Added, id),
            Some(Step::Set { id, .. }) => (Verb::Changed, id),
            Some(Step::Remove { id }) => (Verb::Removed, id),
            Some(Step::Move { id, .. }) => (Verb::Moved, id),
            None => return Err(Problem::RecordMissing.into()),
        };
        let touched = &self.touched[id];
        let fields = touched.after.as_ref().or(touched.before.as_ref());
        let name = fields.map(|fields| name(touched.kind, fields)).unwrap_or_default();
        Ok(Label { verb, kind: touched.kind, name, count: edit.steps.len() })
    }
}

#[cfg(test)]
mod tests;
