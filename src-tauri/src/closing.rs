//! R40-05: when a group closes its case, the state in which it was closed is kept as a version that
//! nobody can change, whatever comes later.

use domain::case::CaseStatus;
use domain::edit::{Edit, Records, Step};
use domain::record::{Fields, code_of};
use domain::value::RecordId;
use store::{Applied, CaseFile, Stamp, StoreError};
use words::{Language, Words};

/// Does an edit. When it closes the case, the version is kept with it: both or nothing. Its name
/// is in the language of the case; else in this one.
pub(crate) fn apply(
    file: &mut CaseFile,
    edit: &Edit,
    stamp: &Stamp,
    otherwise: Language,
) -> Result<Applied, StoreError> {
    let sheet = RecordId(file.id().to_string());
    if closes(edit, &sheet)
        && let Some((_, fields)) = file.get(&sheet)?
        && fields.get("status").is_none_or(|it| *it != closed())
    {
        let name = Words::new(language(&fields).unwrap_or(otherwise)).get("version-closed");
        return file.apply_and_keep(edit, &name, stamp);
    }
    file.apply(edit, stamp)
}

/// Whether the case is closed at the end of the edit.
fn closes(edit: &Edit, sheet: &RecordId) -> bool {
    let status = |step: &&Step| matches!(step, Step::Set { id, field, .. } if id == sheet && field == "status");
    let last = edit.steps.iter().rfind(status);
    matches!(last, Some(Step::Set { value: Some(value), .. }) if *value == closed())
}

fn closed() -> String {
    code_of(&CaseStatus::Closed)
}

fn language(sheet: &Fields) -> Option<Language> {
    let code = sheet.get("language").or_else(|| sheet.get("working_language"))?;
    Language::of(code.as_str()?)
}
