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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{problems, visit, walk};
    use crate::audience::Audience;
    use crate::describe::{FieldDescription, Form, Link, Needed};
    use crate::record::Kind;

    /// The places and targets of the links of a record, and the record with each replaced by what
    /// `into` gives.
    fn visited(
        kind: Kind,
        fields: &Value,
        into: impl Fn(&str) -> Option<String>,
    ) -> (String, Value) {
        let mut fields = fields.as_object().unwrap().clone();
        let mut seen = Vec::new();
        visit(kind, &mut fields, &mut |link, at, id| {
            seen.push(format!("{at} {id} {}", link.kinds.len()));
            into(id)
        });
        (seen.join(", "), json!(fields))
    }

    #[test]
    fn every_link_is_visited_and_may_be_changed() {
        let action = json!({
            "title": "OB1", "objective": ["OB1", "OB2"], "responsible": "WG1",
            "plan_samenleven_types": ["1_toxic"], "executors_partners": ["ST1"],
        });
        let seen = "objective[0] OB1 1, objective[1] OB2 1, responsible WG1 1, \
                    executors_partners[0] ST1 1";
        let (found, same) = visited(Kind::Action, &action, |id| Some(id.to_owned()));
        assert_eq!((found.as_str(), &same), (seen, &action));
        let (_, changed) = visited(Kind::Action, &action, |id| Some(id.to_lowercase()));
        let expected = json!({
            "title": "OB1", "objective": ["ob1", "ob2"], "responsible": "wg1",
            "plan_samenleven_types": ["1_toxic"], "executors_partners": ["st1"],
        });
        assert_eq!(changed, expected);
        // What is taken out leaves nothing empty behind.
        let (_, left) = visited(Kind::Action, &action, |id| (id == "OB2").then(|| id.to_owned()));
        let expected =
            json!({ "title": "OB1", "objective": ["OB2"], "plan_samenleven_types": ["1_toxic"] });
        assert_eq!(left, expected);
    }

    /// No kind of this version has links within rows; the format does (`TaskDivision.tasks`).
    #[test]
    fn links_within_rows_are_visited() {
        let field = |name: &str, form: Form| {
            let (name, needed, audience) = (name.to_owned(), Needed::Never, Audience::Public);
            FieldDescription { name, form, needed, audience }
        };
        let task = || {
            let link = Link { kinds: vec![Kind::Stakeholder], free_text: true };
            vec![field("task", Form::Text), field("who", Form::Link(link))]
        };
        let known = [field("first", Form::Row(task())), field("tasks", Form::Rows(task()))];
        let mut fields = json!({
            "first": { "who": "ST1" },
            "tasks": [{ "task": "chair", "who": "ST1" }, { "who": "ST2" }, { "who": "ST1" }],
        });
        let mut seen = Vec::new();
        walk(&known, fields.as_object_mut().unwrap(), "", &mut |_, at, id| {
            seen.push(format!("{at} {id}"));
            (id != "ST1").then(|| id.to_owned())
        });
        let expected =
            ["first.who ST1", "tasks[0].who ST1", "tasks[1].who ST2", "tasks[2].who ST1"];
        assert_eq!(seen, expected);
        // A row with nothing left goes.
        assert_eq!(fields, json!({ "tasks": [{ "task": "chair" }, { "who": "ST2" }] }));
    }

    #[test]
    fn a_link_leads_to_a_record_of_a_kind_it_may() {
        let kind_of = |id: &str| match id {
            "A1" => Some(Kind::Action),
            "ST1" => Some(Kind::Stakeholder),
            "C1" => Some(Kind::Concern),
            _ => None,
        };
        let check = |kind: Kind, fields: Value, expected: &[&str]| {
            let found = problems(kind, fields.as_object().unwrap(), &kind_of);
            let found = found.iter().map(|(at, problem)| format!("{at} {}", problem.code()));
            assert_eq!(found.collect::<Vec<_>>(), expected, "{fields}");
        };
        check(Kind::Stakeholder, json!({ "shared_concerns": ["C1"] }), &[]);
        let both = ["shared_concerns[1] link-wrong-kind", "shared_concerns[2] link-dangling"];
        check(Kind::Stakeholder, json!({ "shared_concerns": ["C1", "A1", "C2"] }), &both);
        check(Kind::DepolarisationTest, json!({ "action": "ST1" }), &["action link-wrong-kind"]);
        // Beside free text every text is good.
        check(Kind::DepolarisationTest, json!({ "by": ["ST1", "C1", "the mayor"] }), &[]);
        check(Kind::Override, json!({ "record": "C1" }), &[]);
        check(
            Kind::Override,
            json!({ "record": "C2", "rule": "R22-05" }),
            &["record link-dangling"],
        );
    }
}
