//! The method from an empty case to a closed one: every record of the sample, written as the window
//! writes it, in the order in which a group gets there.

use std::collections::HashMap;

use domain::case::Case;
use domain::describe;
use domain::links;
use domain::record::{Fields, Record};
use domain::step_status::Substep;

use super::*;

/// A group that writes the sample down, record by record.
struct Group {
    laptop: Laptop,
    /// The ids that the window gave to the records of the sample.
    ids: HashMap<String, RecordId>,
    /// Fields that wait for what they lead to.
    waiting: Vec<(RecordId, Kind, String, Value)>,
}

impl Group {
    fn apply(&mut self, step: Step) -> Result<(), Problem> {
        self.laptop.session.apply(&edit([step])).map(|_| ())
    }

    /// The value with the ids of the window; none while it leads to what is not written yet.
    fn placed(&self, kind: Kind, name: &str, value: &Value) -> Option<Value> {
        let mut fields = Fields::new();
        fields.insert(name.to_owned(), value.clone());
        let mut complete = true;
        links::visit(kind, &mut fields, &mut |link, _, id| match self.ids.get(id) {
            Some(id) => Some(id.0.clone()),
            None => {
                complete &= link.free_text;
                Some(id.to_owned())
            }
        });
        complete.then(|| fields.remove(name)).flatten()
    }

    /// Writes a record down: first what is known, and later what leads to later records.
    fn write(&mut self, record: &Record) {
        let (kind, name) = (record.kind(), record.id().0.clone());
        let id = if kind == Kind::Case {
            self.laptop.sheet()
        } else {
            let number = u32::try_from(self.ids.len()).unwrap();
            id(number)
        };
        let mut fields = Fields::new();
        for (field, value) in record.fields() {
            match self.placed(kind, &field, &value) {
                // An action is approved once it is tested.
                Some(_) if kind == Kind::Action && field == "status" => {
                    self.waiting.push((id.clone(), kind, field, value));
                }
                Some(value) => _ = fields.insert(field, value),
                None => self.waiting.push((id.clone(), kind, field, value)),
            }
        }
        if kind == Kind::Case {
            for (field, value) in fields {
                self.apply(Step::Set { id: id.clone(), field, value: Some(value) }).unwrap();
            }
        } else {
            let added = Step::Add { kind, id: id.clone(), fields, before: None };
            self.apply(added).unwrap_or_else(|problem| panic!("{kind} {name}: {problem:?}"));
        }
        self.ids.insert(name, id);
    }

    /// Fills in what waited, as far as it can be now; tells how much still waits.
    fn fill_in(&mut self) -> usize {
        for (id, kind, field, value) in std::mem::take(&mut self.waiting) {
            let placed = self.placed(kind, &field, &value);
            let step = placed.map(|value| Step::Set {
                id: id.clone(),
                field: field.clone(),
                value: Some(value),
            });
            if step.is_none_or(|step| self.apply(step).is_err()) {
                self.waiting.push((id, kind, field, value));
            }
        }
        self.waiting.len()
    }

    fn case(&self) -> &Case {
        &self.laptop.session.open().unwrap().case
    }
}

/// The records in the order of the method: substep by substep, and last what stands beside the
/// steps.
fn in_order(sample: &Case) -> Vec<Record> {
    let mut records: Vec<_> = sample.records().collect();
    let place = |record: &Record| -> Option<Substep> { describe::kind(record.kind()).substep };
    records.sort_by_key(|it| (place(it).is_none(), place(it)));
    records
}

#[test]
fn a_group_goes_from_the_first_signal_to_the_end() {
    let text = fs::read_to_string("../assets/sample/nl.json").unwrap();
    let sample = domain::file::read(&text).unwrap();
    let mut group = Group {
        laptop: Laptop::with_case("Bloemetjeswijk"),
        ids: HashMap::new(),
        waiting: Vec::new(),
    };
    let mut refused = 0;
    for record in in_order(&sample) {
        // Before it was tested, no action can be approved.
        if let Record::DepolarisationTest(test) = &record {
            let action = &group.ids[&test.action.as_ref().unwrap().0];
            let approve = Edit::set(action, "status", "approved");
            refused += usize::from(group.laptop.session.apply(&approve).is_err());
        }
        group.write(&record);
        group.fill_in();
    }
    assert_eq!(group.fill_in(), 0, "{:#?}", group.waiting);
    assert_eq!(refused, sample.depolarisation_tests.len());
    group.laptop.agrees();

    // What the window wrote is the sample, but for the ids.
    let mut expected = Case::default();
    for record in sample.records() {
        let mut fields = record.fields();
        links::visit(record.kind(), &mut fields, &mut |_, _, id| {
            Some(group.ids.get(id).map_or_else(|| id.to_owned(), |it| it.0.clone()))
        });
        let id = group.ids[&record.id().0].clone();
        expected.push(Record::from_fields(record.kind(), id, fields).unwrap());
    }
    assert_eq!(group.case(), &expected);
    assert_eq!(domain::rule::findings(group.case()).len(), domain::rule::findings(&sample).len());

    // The end: the case is closed, and still there to read after a restart.
    let sheet = group.laptop.sheet();
    group
        .apply(Step::Set { id: sheet, field: "status".to_owned(), value: Some(json!("closed")) })
        .unwrap();
    let mut laptop = group.laptop.again();
    laptop.session.unlock(PASSPHRASE).unwrap();
    let row = laptop.session.list_cases().unwrap().remove(0);
    let opened = laptop.session.open_case(&row.id).unwrap();
    assert_eq!(opened.case.case.status, Some(domain::case::CaseStatus::Closed));
    assert_eq!(opened.case.actions.len(), sample.actions.len());
}
