//! The commands on the library: cases kept encrypted, with their history.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use domain::edit::Edit;
use domain::problem::Problem;
use domain::record::{Kind, words_of};
use jiff::Timestamp;
use serde_json::Value;
use store::{CaseFile, CaseId, Stamp};

use crate::arguments::{self, Export, History, Import, OneCase, Search, Set};
use crate::output;
use crate::say::Say;

pub(crate) fn init(arguments: &arguments::Library, say: Say) -> Result<ExitCode, Problem> {
    let home = home()?;
    store::Library::create(&home, &passphrase(&arguments.passphrase_file)?)?;
    let place = home.display().to_string();
    println!("{}", say.with("command-line-made", &[("place", place.into())]));
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn import(arguments: &Import, say: Say) -> Result<ExitCode, Problem> {
    let case = match output::read_case(&arguments.file)? {
        Ok(case) => case,
        Err(problems) => return Ok(output::refuse(&arguments.file, &problems, say)),
    };
    let id = open(&arguments.library)?.import(case, &stamp())?;
    println!("{}", say.with("command-line-imported", &[("id", id.to_string().into())]));
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn list(arguments: &arguments::Library, say: Say) -> Result<ExitCode, Problem> {
    let entries = open(arguments)?.list()?;
    if entries.is_empty() {
        println!("{}", say.word("command-line-no-cases"));
    }
    for entry in entries {
        let title = entry.title.unwrap_or_else(|| say.word("command-line-untitled"));
        let args = [
            ("id", entry.id.to_string().into()),
            ("title", title.into()),
            ("phase", say.word(&words_of("phase", &entry.phase)).into()),
            ("filled", entry.filled.into()),
            ("needed", entry.needed.into()),
            ("date", moment(entry.changed_at, say).into()),
        ];
        println!("{}", say.with("command-line-entry", &args));
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn export(arguments: &Export, say: Say) -> Result<ExitCode, Problem> {
    let library = open(&arguments.case.library)?;
    let case = library.export(find(&library, &arguments.case)?)?;
    output::write(&arguments.output, domain::file::write(&case).as_bytes())?;
    let file = arguments.output.display().to_string();
    println!("{}", say.with("command-line-written", &[("file", file.into())]));
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn search(arguments: &Search, say: Say) -> Result<ExitCode, Problem> {
    let library = open(&arguments.library)?;
    let words = arguments.words.join(" ");
    let mut found = false;
    for entry in library.list()? {
        let file = library.open_case(entry.id)?;
        let title = entry.title.unwrap_or_else(|| say.word("command-line-untitled"));
        for hit in file.search(&words)? {
            found = true;
            let place = format!("{}, {}", say.kind(hit.kind), say.field(hit.kind, &hit.field));
            println!("{title} – {place}: {}", hit.snippet);
        }
    }
    if !found {
        println!("{}", say.word("command-line-no-hits"));
    }
    Ok(ExitCode::SUCCESS)
}

/// Of a case: its steps. Of a record: every value of every field.
pub(crate) fn history(arguments: &History, say: Say) -> Result<ExitCode, Problem> {
    let file = case_file(&open(&arguments.case.library)?, &arguments.case)?;
    let Some(record) = &arguments.record else {
        for edit in file.edits()? {
            let label = said(say, edit.act, &edit.label);
            println!("{}  {label}", moment(edit.at, say));
        }
        return Ok(ExitCode::SUCCESS);
    };
    let (kind, id) = file.find(record)?;
    for entry in file.history(&id)? {
        let field = say.field(kind, &entry.field);
        let (old, new) = (value(say, &entry.old), value(say, &entry.new));
        println!("{}  {field}: {old} → {new}", moment(entry.at, say));
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn set(arguments: &Set, say: Say) -> Result<ExitCode, Problem> {
    let mut library = open(&arguments.case.library)?;
    let mut file = case_file(&library, &arguments.case)?;
    let (_, record) = file.find(&arguments.record)?;
    let value = arguments.value.as_ref().map_or(Value::Null, |text| {
        // A number, a list or a date in quotes is JSON; anything else is text as typed.
        serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.clone()))
    });
    let applied = file.apply(&Edit::set(&record, &arguments.field, value), &stamp())?;
    library.changed(&file)?;
    println!("{}", say.label(&applied.label));
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn undo(arguments: &OneCase, say: Say) -> Result<ExitCode, Problem> {
    step(arguments, say, "edit-undone", CaseFile::undo)
}

pub(crate) fn redo(arguments: &OneCase, say: Say) -> Result<ExitCode, Problem> {
    step(arguments, say, "edit-redone", CaseFile::redo)
}

fn step(
    arguments: &OneCase,
    say: Say,
    words: &str,
    take: fn(&mut CaseFile, &Stamp) -> Result<store::Applied, store::StoreError>,
) -> Result<ExitCode, Problem> {
    let mut library = open(&arguments.library)?;
    let mut file = case_file(&library, arguments)?;
    let applied = take(&mut file, &stamp())?;
    library.changed(&file)?;
    println!("{}", say.with(words, &[("what", say.label(&applied.label).into())]));
    Ok(ExitCode::SUCCESS)
}
