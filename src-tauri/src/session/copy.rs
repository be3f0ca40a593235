//! A copy of the open case as it is in memory, for an open file: it needs nothing of the disk, so
//! that it can be made when the disk is what fails.

use domain::case::Case;
use domain::edit::{self, Edit, Records};
use domain::links;
use domain::problem::Problem;
use domain::record::{Fields, Kind, Record};
use domain::value::RecordId;

use super::unexpected;

/// The case with an edit that is not done yet, when it may be done; ready for an open file.
pub(super) fn of(case: &Case, pending: Option<&Edit>) -> Result<Case, Problem> {
    let with = pending.and_then(|edit| with(case, edit).ok());
    let case = with.as_ref().unwrap_or(case);
    let sheet = &case.case.id;
    let mut copy = Case::default();
    for record in case.records() {
        let mut fields = record.fields();
        links::visit(record.kind(), &mut fields, &mut |_, _, target| {
            // In an open file the case has no id: no link means the case as a whole.
            (target != sheet.0).then(|| target.to_owned())
        });
        let id =
            if record.kind() == Kind::Case { RecordId::default() } else { record.id().clone() };
        copy.push(Record::from_fields(record.kind(), id, fields).map_err(unexpected)?);
    }
    Ok(copy)
}

/// The case with an edit done to it.
fn with(case: &Case, edit: &Edit) -> Result<Case, Problem> {
    let checked = edit::check(&InMemory(case), edit)?;
    let mut case = case.clone();
    for (id, touched) in checked.touched {
        let kind = touched.kind;
        let Some(fields) = touched.after else {
            case.remove(kind, &id);
            continue;
        };
        case.replace(Record::from_fields(kind, id.clone(), fields).map_err(unexpected)?);
        if let Some(before) = touched.place {
            let mut order = case.ids(kind);
            order.retain(|it| *it != id);
            let place = order.iter().position(|it| Some(it) == before.as_ref());
            order.insert(place.unwrap_or(order.len()), id);
            case.arrange(kind, &order);
        }
    }
    Ok(case)
}

struct InMemory<'a>(&'a Case);

impl Records for InMemory<'_> {
    type Error = Problem;

    fn get(&self, id: &RecordId) -> Result<Option<(Kind, Fields)>, Problem> {
        let found = self.0.records().find(|it| it.id() == id);
        Ok(found.map(|it| (it.kind(), it.fields())))
    }

    fn linking_to(&self, id: &RecordId) -> Result<Vec<RecordId>, Problem> {
        let mut linking = Vec::new();
        for record in self.0.records() {
            let mut links_to_it = false;
            links::visit(record.kind(), &mut record.fields(), &mut |_, _, target| {
                links_to_it |= target == id.0;
                Some(target.to_owned())
            });
            if links_to_it {
                linking.push(record.id().clone());
            }
        }
        Ok(linking)
    }

    fn case(&self) -> Result<Case, Problem> {
        Ok(self.0.clone())
    }
}
