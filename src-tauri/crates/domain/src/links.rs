//! Links between records: one walk over them, for checking, for changing ids and for taking out
//! what may not be seen.

use serde_json::Value;

use crate::describe::{self, FieldDescription, Form, Link};
use crate::problem::Problem;
use crate::record::{Fields, Kind, is_missing, prune};

/// Visits every link of a record. The visitor gets the link's description, its place and its
/// target, and may put another target, or `None` to take the link out.
pub fn visit(
    kind: Kind,
    fields: &mut Fields,
    visitor: &mut dyn FnMut(&Link, &str, &str) -> Option<String>,
) {
    walk(&describe::kind(kind).fields, fields, "", visitor);
}

/// Lists the links that lead nowhere or to the wrong kind. `kind_of` tells the kind of an id.
pub fn problems(
    kind: Kind,
    fields: &Fields,
    kind_of: &dyn Fn(&str) -> Option<Kind>,
) -> Vec<(String, Problem)> {
    let mut problems = Vec::new();
    // The visitor puts every target back, so that the copy stays as it is.
    visit(kind, &mut fields.clone(), &mut |link, at, id| {
        let id = id.to_owned();
        match kind_of(&id) {
            None if link.free_text => {}
            None => problems.push((at.to_owned(), Problem::LinkDangling { id: id.clone() })),
            Some(kind) if link.kinds.is_empty() || link.kinds.contains(&kind) => {}
            // Text that happens to read like the id of something else.
            Some(_) if link.free_text => {}
            Some(_) => problems.push((at.to_owned(), Problem::LinkWrongKind { id: id.clone() })),
        }
        Some(id)
    });
    problems
}

fn walk(
    known: &[FieldDescription],
    fields: &mut Fields,
    at: &str,
    visitor: &mut dyn FnMut(&Link, &str, &str) -> Option<String>,
) {
    for field in known {
        let Some(value) = fields.get_mut(&field.name) else { continue };
        let at = if at.is_empty() { field.name.clone() } else { format!("{at}.{}", field.name) };
        match (&field.form, &mut *value) {
            (Form::Link(link), value) => visit_one(link, value, &at, visitor),
            (Form::Links(link), Value::Array(items)) => {
                for (place, item) in items.iter_mut().enumerate() {
                    visit_one(link, item, &format!("{at}[{place}]"), visitor);
                }
            }
            (Form::Row(known), Value::Object(fields)) => walk(known, fields, &at, visitor),
            (Form::Rows(known), Value::Array(items)) => {
                for (place, item) in items.iter_mut().enumerate() {
                    if let Value::Object(fields) = item {
                        walk(known, fields, &format!("{at}[{place}]"), visitor);
                    }
                }
            }
            _ => continue,
        }
        prune(value);
    }
    fields.retain(|_, value| !is_missing(value));
}

fn visit_one(
    link: &Link,
    value: &mut Value,
    at: &str,
    visitor: &mut dyn FnMut(&Link, &str, &str) -> Option<String>,
) {
    if let Value::String(id) = value {
        match visitor(link, at, id) {
            Some(target) => *id = target,
            None => *value = Value::Null,
        }
    }
}
