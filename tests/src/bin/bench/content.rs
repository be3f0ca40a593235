//! What is measured: the sample case, its plan, and the same again until it is long.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use domain::audience::{Audience, Visible};
use domain::case::Case;
use domain::record::{Kind, Record};
use domain::value::{Date, RecordId};
use domain::{computed, file, links};
use report::document::Document;
use words::{Language, Words};

use crate::Outcome;

/// The folder with what comes with the program.
pub(crate) fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets")
}

/// The sample case, read from its file.
pub(crate) fn sample() -> Outcome<Case> {
    let text = fs::read_to_string(assets().join("sample/nl.json"))?;
    file::read(&text).map_err(|problems| format!("the sample: {problems:?}").into())
}

/// The plan of the sample, as the college gets it.
pub(crate) fn plan() -> Outcome<Document> {
    let case = sample()?;
    let visible = Visible::of(&case, Audience::College);
    let computed = computed::check(&case).computed;
    let today = Date::parse("2025-09-05").ok_or("a day of the calendar")?;
    Ok(report::plan(&visible, &computed, Words::new(Language::Nl), today))
}

/// The plan with so many blocks after its cover and contents: its own, over and over.
pub(crate) fn long(plan: &Document, blocks: usize) -> Document {
    let (front, body) = plan.blocks.split_at(2);
    let body = body.iter().cycle().take(blocks);
    Document { meta: plan.meta.clone(), blocks: front.iter().chain(body).cloned().collect() }
}

/// The number of blocks of the plan itself, without cover and contents.
pub(crate) fn own_blocks(plan: &Document) -> usize {
    plan.blocks.len() - 2
}

/// The fewest blocks with which the plan has at least so many pages.
pub(crate) fn blocks_for(plan: &Document, pages: usize) -> usize {
    let enough = |blocks| pages <= report::layout(&long(plan, blocks)).page_count();
    let mut high = own_blocks(plan);
    while !enough(high) {
        high *= 2;
    }
    let mut low = 0;
    while low + 1 < high {
        let middle = low.midpoint(high);
        if enough(middle) { high = middle } else { low = middle }
    }
    high
}

/// A case with so many records: those of another over and over, with ids of their own.
pub(crate) fn many(case: &Case, count: usize) -> Outcome<Case> {
    let records: Vec<Record> = case.records().filter(|it| it.kind() != Kind::Case).collect();
    let places: HashMap<&str, usize> =
        records.iter().enumerate().map(|(place, it)| (it.id().0.as_str(), place)).collect();
    let mut many = Case { case: case.case.clone(), ..Case::default() };
    for (place, record) in records.iter().cycle().take(count - 1).enumerate() {
        let copy = place / records.len();
        let mut fields = record.fields();
        links::visit(record.kind(), &mut fields, &mut |_, _, id| match places.get(id) {
            None => Some(id.to_owned()),
            // The last copy may be cut off.
            Some(target) if copy * records.len() + target < count - 1 => Some(copied(id, copy)),
            Some(_) => None,
        });
        let id = RecordId(copied(&record.id().0, copy));
        many.push(Record::from_fields(record.kind(), id, fields)?);
    }
    Ok(many)
}

fn copied(id: &str, copy: usize) -> String {
    format!("{id}-{copy}")
}
