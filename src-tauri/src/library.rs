//! The commands on the library: cases kept encrypted, with their history.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use domain::describe::{self, Form};
use domain::edit::{self, Edit, Records};
use domain::problem::Problem;
use domain::progress::progress;
use domain::record::{words_of, words_of_code};
use jiff::Timestamp;
use serde_json::Value;
use store::{Act, CaseFile, CaseId, MATCH_END, MATCH_START, Stamp};

use crate::arguments::{self, Export, History, Import, OneCase, Search, Set};
use crate::say::Say;
use crate::{closing, output, sample};

/// As many places of one case as anybody reads.
const HITS: usize = 1000;

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
    let id = open(&arguments.library)?.import(sample::with_versions(case)?, &stamp())?;
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
        for hit in file.search(&words, HITS)?.0 {
            found = true;
            let place = format!("{}, {}", say.kind(hit.kind), say.field(hit.kind, &hit.field));
            let snippet = hit.snippet.replace([MATCH_START, MATCH_END], "").replace('\n', " ");
            println!("{title} – {place}: {snippet}");
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
        for edit in file.edits(usize::MAX)?.into_iter().rev() {
            let label = said(say, edit.act, &edit.label);
            println!("{}  {label}", moment(edit.at, say));
        }
        return Ok(ExitCode::SUCCESS);
    };
    let (kind, id) = file.find(record)?;
    for entry in file.history(&id)? {
        let field = match entry.field.as_str() {
            // Added, removed or brought back: the step says it best.
            "gone" => {
                println!("{}  {}", moment(entry.at, say), said(say, entry.act, &entry.label));
                continue;
            }
            field => say.field(kind, field),
        };
        let form = describe::kind(kind).field(&entry.field).map(|field| &field.form);
        let value = |it: &Option<Value>| match it {
            Some(value) => readable(&file, form, value, say),
            None => Ok(say.word("command-line-empty")),
        };
        let (old, new) = (value(&entry.old)?, value(&entry.new)?);
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
    let stamp = stamp();
    let edit = Edit::set(&record, &arguments.field, value);
    let applied = closing::apply(&mut file, &edit, &stamp, say.words.language)?;
    let case = file.case()?;
    library.changed(file.id(), &case, &progress(&case), stamp.at)?;
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
    let stamp = stamp();
    let applied = take(&mut file, &stamp)?;
    let case = file.case()?;
    library.changed(file.id(), &case, &progress(&case), stamp.at)?;
    println!("{}", say.with(words, &[("what", say.label(&applied.label).into())]));
    Ok(ExitCode::SUCCESS)
}

/// What a step of the log did, in words.
fn said(say: Say, act: Act, label: &domain::edit::Label) -> String {
    let what = say.label(label);
    match act {
        Act::Do | Act::Import => what,
        Act::Undo => say.with("edit-undone", &[("what", what.into())]),
        Act::Redo => say.with("edit-redone", &[("what", what.into())]),
    }
}

/// A value of the log as a person reads it: the words of codes, the names of what it links to.
fn readable(
    file: &CaseFile,
    form: Option<&Form>,
    value: &Value,
    say: Say,
) -> Result<String, Problem> {
    let text = match (value, form) {
        (Value::Array(items), _) => {
            let items = items.iter().map(|item| readable(file, form, item, say));
            return Ok(items.collect::<Result<Vec<_>, _>>()?.join("; "));
        }
        (Value::String(code), Some(Form::Choice(choice) | Form::Choices(choice))) => {
            say.word(&words_of_code(&choice.words, code))
        }
        (Value::String(id), Some(Form::Link(_) | Form::Links(_))) => {
            match file.get(&id.as_str().into())? {
                Some((kind, fields)) => edit::name(kind, &fields),
                None => id.clone(),
            }
        }
        (Value::String(text), _) => text.clone(),
        (other, _) => other.to_string(),
    };
    Ok(text)
}

fn moment(at: Timestamp, say: Say) -> String {
    let local = at.to_zoned(jiff::tz::TimeZone::system());
    let date = say.words.date(local.year(), local.month(), local.day());
    format!("{date} {:02}:{:02}", local.hour(), local.minute())
}

fn stamp() -> Stamp {
    Stamp { at: Timestamp::now(), who: None }
}

fn open(arguments: &arguments::Library) -> Result<store::Library, Problem> {
    Ok(store::Library::open(&home()?, &passphrase(&arguments.passphrase_file)?)?)
}

/// The first line of the file; the rest is not looked at.
fn passphrase(path: &Path) -> Result<String, Problem> {
    let text = fs::read_to_string(path).map_err(|error| output::problem(path, &error))?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// Where the library lies: `MIDDENWEG_HOME`, else the system's folder for the data of programs.
pub(crate) fn home() -> Result<PathBuf, Problem> {
    if let Some(home) = env::var_os("MIDDENWEG_HOME").filter(|home| !home.is_empty()) {
        return Ok(home.into());
    }
    let folders = directories::ProjectDirs::from("be", "Middenweg", "Middenweg");
    let none = || Problem::Unexpected { detail: "no home folder".to_owned() };
    Ok(folders.ok_or_else(none)?.data_local_dir().to_owned())
}

/// The case whose id is or begins like that.
fn find(library: &store::Library, arguments: &OneCase) -> Result<CaseId, Problem> {
    let asked = &arguments.case;
    let mut found = library.list()?;
    found.retain(|entry| entry.id.to_string().starts_with(asked.as_str()));
    match found[..] {
        [ref only] => Ok(only.id),
        [] => Err(Problem::CaseMissing { id: asked.clone() }),
        _ => Err(Problem::IdAmbiguous { id: asked.clone() }),
    }
}

fn case_file(library: &store::Library, arguments: &OneCase) -> Result<CaseFile, Problem> {
    Ok(library.open_case(find(library, arguments)?)?)
}
