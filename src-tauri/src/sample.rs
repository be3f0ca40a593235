//! The sample case: what ships of it, and the versions that its group kept on the way.

use std::collections::{HashMap, HashSet};

use domain::case::Case;
use domain::links;
use domain::problem::Problem;
use domain::record::{Fields, Kind, Record};
use domain::value::Date;
use serde::Deserialize;
use store::{Stamp, WithVersions};
use words::Language;

use crate::preferences;
use crate::print::SAMPLES;

/// What the case was at each version, told from what it is at the end.
const SNAPSHOTS: &str = include_str!("../../assets/sample/snapshots.json");

/// A version of the sample.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Snapshot {
    name: Names,
    on: Date,
    /// The records that were not there yet.
    without: HashSet<String>,
    /// Of the record of that id, or of the `case`, the fields that were different.
    fields: HashMap<String, Fields>,
}

#[derive(Deserialize)]
struct Names {
    nl: String,
    fr: String,
    en: String,
}

/// The sample in a language, with its versions.
pub(crate) fn read(language: Language) -> Result<WithVersions, Problem> {
    let case = domain::file::read(SAMPLES[language as usize])
        .map_err(|problems| broken(format!("{problems:?}")))?;
    let snapshots: Vec<Snapshot> = serde_json::from_str(SNAPSHOTS).map_err(broken)?;
    let version = |snapshot: Snapshot| {
        let case = before(&case, &snapshot)?;
        let Snapshot { name, on: Date(day), .. } = snapshot;
        let name = match language {
            Language::Nl => name.nl,
            Language::Fr => name.fr,
            Language::En => name.en,
        };
        let noon = day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::system()).map_err(broken)?;
        Ok((name, Stamp { at: noon.timestamp(), who: None }, case))
    };
    let versions = snapshots.into_iter().map(version).collect::<Result<_, Problem>>()?;
    Ok(WithVersions { versions, case })
}

/// A case from an open file. An open file tells how a case is, not what it was; when it is the
/// sample as it ships, that is known.
pub(crate) fn with_versions(case: Case) -> Result<WithVersions, Problem> {
    if let Some(language) = case.case.language {
        let sample = read(preferences::language(language))?;
        if sample.case == case {
            return Ok(sample);
        }
    }
    Ok(case.into())
}

/// What the case was at a version.
fn before(case: &Case, snapshot: &Snapshot) -> Result<Case, Problem> {
    let mut before = Case::default();
    let mut known = 0;
    for record in case.records() {
        let (kind, id) = (record.kind(), record.id().clone());
        if snapshot.without.contains(&id.0) {
            known += 1;
            continue;
        }
        let mut fields = record.fields();
        links::visit(kind, &mut fields, &mut |_, _, target| {
            (!snapshot.without.contains(target)).then(|| target.to_owned())
        });
        let name = if kind == Kind::Case { "case" } else { &id.0 };
        if let Some(different) = snapshot.fields.get(name) {
            known += 1;
            // What was empty is null; a record reads that as nothing.
            fields.extend(different.clone());
        }
        before.push(Record::from_fields(kind, id, fields).map_err(broken)?);
    }
    if known < snapshot.without.len() + snapshot.fields.len() {
        return Err(broken("a version names a record that is not there"));
    }
    Ok(before)
}

fn broken(error: impl ToString) -> Problem {
    Problem::Unexpected { detail: format!("the sample: {}", error.to_string()) }
}
