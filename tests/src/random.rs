//! Random cases and random edits, made from the descriptions of the kinds: the same seed gives the
//! same.

use domain::case::Case;
use domain::choice::Phase;
use domain::conflict_scan::ConflictScan;
use domain::describe::{self, FieldDescription, Form};
use domain::edit::{Edit, Step};
use domain::phase_assessment::PhaseAssessment;
use domain::record::{Fields, Kind, Record};
use domain::route;
use domain::value::RecordId;
use fastrand::Rng;
use serde_json::{Value, json};

/// Letters that have gone wrong elsewhere: accents, quotes, markup, emoji, other scripts.
const LETTERS: [&str; 24] = [
    "a", "é", "ï", "ç", "Œ", "ß", "ñ", "Ж", "中", "م", "🙂", "\"", "'", "\\", "<b>", "&", "%",
    "--", ";", "\u{a0}", "\n", " ", " ", "e",
];

/// A case of about so many records, as a file could hold it: own ids, all kinds, good links.
pub fn case(random: &mut Rng, records: usize) -> Case {
    let kinds: Vec<Kind> = Kind::ALL.iter().copied().filter(|it| *it != Kind::Case).collect();
    let ids: Vec<(Kind, RecordId)> = (0..records)
        .map(|number| (kinds[random.usize(..kinds.len())], RecordId(format!("R{number}"))))
        .collect();
    let mut case = Case::default();
    let sheet = fields(random, Kind::Case, &ids);
    case.push(record(Kind::Case, RecordId::default(), sheet));
    for (kind, id) in &ids {
        let fields = fields(random, *kind, &ids);
        case.push(record(*kind, id.clone(), fields));
    }
    case
}

/// An edit of a case: usually one that may be done. `id` is that of a new record.
pub fn edit(random: &mut Rng, case: &Case, id: RecordId) -> Edit {
    // A closed route refuses most edits: take away what closed it.
    if let Some(id) = closes(case) {
        return Edit { steps: vec![Step::Remove { id }] };
    }
    let ids: Vec<(Kind, RecordId)> =
        case.records().map(|record| (record.kind(), record.id().clone())).collect();
    let (kind, target) = ids[random.usize(..ids.len())].clone();
    let same: Vec<_> = ids.iter().filter(|(it, _)| *it == kind).map(|(_, id)| id).collect();
    let before = random.bool().then(|| same[random.usize(..same.len())].clone());
    let step = match random.u8(0..10) {
        0..=5 => {
            let known = &describe::kind(kind).fields;
            let field = &known[random.usize(..known.len())];
            let value = (0 < random.u8(0..8)).then(|| value(random, field, &ids)).flatten();
            Step::Set { id: target, field: field.name.clone(), value }
        }
        6..=7 => {
            let kind = Kind::ALL[random.usize(1..Kind::ALL.len())];
            let fields = fields(random, kind, &ids);
            Step::Add { kind, id, fields, before: None }
        }
        8 => Step::Move { id: target, before },
        _ => Step::Remove { id: target },
    };
    Edit { steps: vec![step] }
}

/// The record whose answers closed the route.
fn closes(case: &Case) -> Option<RecordId> {
    if route::is_open(case) {
        return None;
    }
    match route::phase(case) {
        Phase::OpenIncidents => PhaseAssessment::latest(case).map(|it| it.id.clone()),
        _ => ConflictScan::latest(case).map(|it| it.id.clone()),
    }
}

fn record(kind: Kind, id: RecordId, fields: Fields) -> Record {
    Record::from_fields(kind, id, fields).expect("random fields fit their struct")
}

fn fields(random: &mut Rng, kind: Kind, ids: &[(Kind, RecordId)]) -> Fields {
    described(random, &describe::kind(kind).fields, ids)
}

fn described(random: &mut Rng, known: &[FieldDescription], ids: &[(Kind, RecordId)]) -> Fields {
    let mut fields = Fields::new();
    for field in known {
        if random.bool()
            && let Some(value) = value(random, field, ids)
        {
            fields.insert(field.name.clone(), value);
        }
    }
    fields
}

/// A value that a field may hold; none where there is nothing to link to.
fn value(random: &mut Rng, field: &FieldDescription, ids: &[(Kind, RecordId)]) -> Option<Value> {
    let several = |random: &mut Rng, one: &dyn Fn(&mut Rng) -> Option<Value>| {
        let items: Vec<Value> = (0..random.u8(1..4)).filter_map(|_| one(random)).collect();
        (!items.is_empty()).then_some(Value::Array(items))
    };
    match &field.form {
        Form::Text | Form::LongText => Some(Value::String(text(random))),
        Form::Texts => several(random, &|random| Some(Value::String(text(random)))),
        Form::Date => Some(json!(format!(
            "{}-{:02}-{:02}",
            random.u16(1990..2090),
            random.u8(1..=12),
            random.u8(1..=28)
        ))),
        Form::Count => Some(json!(random.u32(..))),
        Form::Amount => {
            let cents = random.i64(-1_000_000..100_000_000);
            let amount = domain::value::Amount { cents };
            Some(serde_json::to_value(amount).expect("a number"))
        }
        Form::Bool => Some(json!(random.bool())),
        Form::Choice(choice) => Some(json!(choice.codes[random.usize(..choice.codes.len())])),
        Form::Choices(choice) => {
            several(random, &|random| Some(json!(choice.codes[random.usize(..choice.codes.len())])))
        }
        Form::Link(link) => target(random, link, ids),
        Form::Links(link) => several(random, &|random| target(random, link, ids)),
        Form::Row(known) => {
            let row = described(random, known, ids);
            (!row.is_empty()).then_some(Value::Object(row))
        }
        Form::Rows(known) => several(random, &|random| {
            let row = described(random, known, ids);
            (!row.is_empty()).then_some(Value::Object(row))
        }),
    }
}

fn target(random: &mut Rng, link: &describe::Link, ids: &[(Kind, RecordId)]) -> Option<Value> {
    if link.free_text && random.bool() {
        return Some(Value::String(text(random)));
    }
    let fits =
        |kind: &Kind| *kind != Kind::Case && (link.kinds.is_empty() || link.kinds.contains(kind));
    let fitting: Vec<_> = ids.iter().filter(|(kind, _)| fits(kind)).collect();
    let (_, id) = random.choice(fitting)?;
    Some(Value::String(id.0.clone()))
}

/// A text that is not empty.
fn text(random: &mut Rng) -> String {
    let length = random.usize(1..40);
    (0..length).map(|_| LETTERS[random.usize(..LETTERS.len())]).collect()
}
