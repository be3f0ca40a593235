//! What is open while the window is: the library, a case, the plan that was laid out. It knows
//! nothing of the window; its clock is the system's.

mod copy;
mod open;
mod plan;
mod search;
#[cfg(test)]
mod tests;
mod versions;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use domain::case::Case;
use domain::edit::{Edit, Label};
use domain::problem::Problem;
use domain::stakeholder_map::{self, Frame, Scene};
use domain::template;
use domain::value::Date;
use jiff::Timestamp;
use store::{CaseEntry, CaseFile, CaseId, Library, Stamp, WithVersions};
use words::{Language, Words};

use crate::answer::{
    Beginning, CaseRow, Changed, EditRow, LibraryState, Opened, Place, Refusal, Start,
};
use crate::preferences::{self, Preferences};
use crate::{closing, output, sample};

use open::Open;
pub(crate) use plan::Course;

/// What is open.
pub(crate) struct Session {
    home: PathBuf,
    preferences: Preferences,
    first: bool,
    library: Option<Library>,
    open: Option<Open>,
    /// What this run wrote, and may be asked to show.
    written: BTreeSet<PathBuf>,
}

/// A file that is ready to be written, with the name to propose for it.
pub(crate) struct Ready {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

impl Session {
    /// With the library in that folder, and that language when none was chosen yet.
    pub(crate) fn new(home: PathBuf, language: Language) -> Self {
        let first = !Preferences::are_kept(&home);
        let preferences = Preferences::read(&home).unwrap_or(Preferences::new(language));
        let written = BTreeSet::new();
        Self { home, preferences, first, library: None, open: None, written }
    }

    /// What a page needs when it is loaded.
    pub(crate) fn start(&self) -> Result<Start, Problem> {
        Ok(Start {
            version: env!("CARGO_PKG_VERSION"),
            preferences: self.preferences,
            first: self.first,
            library: self.library_state(),
            opened: self.open.as_ref().map(Open::opened).transpose()?,
        })
    }

    fn library_state(&self) -> LibraryState {
        if self.library.is_some() {
            return LibraryState::Open;
        }
        // An empty passphrase opens nothing, but whether there is a library is told before that.
        match Library::open(&self.home, "").map_err(Problem::from) {
            Err(Problem::LibraryMissing) => LibraryState::None,
            _ => LibraryState::Locked,
        }
    }

    pub(crate) fn is_unlocked(&self) -> bool {
        self.library.is_some()
    }

    pub(crate) fn preferences(&self) -> Preferences {
        self.preferences
    }

    /// The words of the window.
    pub(crate) fn words(&self) -> Words {
        Words::new(self.language())
    }

    fn language(&self) -> Language {
        preferences::language(self.preferences.language)
    }

    /// Takes the preferences over, also when they cannot be kept.
    pub(crate) fn set_preferences(&mut self, preferences: Preferences) -> Result<(), Problem> {
        self.preferences = preferences.within_bounds();
        self.first = false;
        self.preferences.write(&self.home)
    }

    pub(crate) fn create_library(&mut self, passphrase: &str) -> Result<(), Problem> {
        let library = Library::create(&self.home, passphrase)?;
        self.library = Some(library);
        Ok(())
    }

    /// Opens the library. What was open is closed first: a passphrase that is wrong never leaves
    /// it open.
    pub(crate) fn unlock(&mut self, passphrase: &str) -> Result<(), Problem> {
        self.lock();
        self.library = Some(Library::open(&self.home, passphrase)?);
        Ok(())
    }

    /// Closes everything, the sample too: nothing of a case is left to be seen.
    pub(crate) fn lock(&mut self) {
        self.close_case();
        self.library = None;
    }

    pub(crate) fn change_passphrase(&mut self, old: &str, new: &str) -> Result<(), Problem> {
        Ok(self.library.as_mut().ok_or(Problem::Locked)?.change_passphrase(old, new)?)
    }

    /// The sheet to write a passphrase on by hand.
    pub(crate) fn passphrase_sheet(&self) -> Result<Ready, Problem> {
        let words = self.words();
        let pdf = report::pdf(&report::passphrase_sheet(words, today())).map_err(unexpected)?;
        let name = words.get("passphrase-sheet-file");
        Ok(Ready { name: file_name(&name, "pdf"), bytes: pdf.bytes })
    }

    /// The cases, the one that was changed last first.
    pub(crate) fn list_cases(&self) -> Result<Vec<CaseRow>, Problem> {
        let row = |entry: CaseEntry| CaseRow {
            id: entry.id.to_string(),
            title: entry.title,
            phase: entry.phase,
            filled: entry.filled,
            needed: entry.needed,
            changed_at: entry.changed_at,
        };
        Ok(self.library()?.list()?.into_iter().map(row).collect())
    }

    /// Makes a case and opens it. Its language is the window's, or that of the case it begins with.
    pub(crate) fn create_case(
        &mut self,
        title: &str,
        beginning: &Beginning,
    ) -> Result<Opened, Problem> {
        let mut case = match beginning {
            Beginning::Nothing => Case::default(),
            Beginning::Group { case } => template::from_group(&self.earlier(case)?),
            Beginning::LearningPoints { case } => {
                template::from_learning_points(&self.earlier(case)?)
            }
        };
        case.case.title = Some(title.trim().to_owned()).filter(|title| !title.is_empty());
        case.case.language.get_or_insert(self.preferences.language);
        self.take_in(case)
    }

    pub(crate) fn open_case(&mut self, id: &str) -> Result<Opened, Problem> {
        let entries = self.library()?.list()?;
        let entry = entries.iter().find(|entry| entry.id.to_string() == id);
        let missing = || Problem::CaseMissing { id: id.to_owned() };
        self.open_entry(entry.ok_or_else(missing)?.id)
    }

    /// A case of the library, to begin another with. None is open then.
    fn earlier(&mut self, id: &str) -> Result<Case, Problem> {
        self.close_case();
        let entries = self.library()?.list()?;
        let entry = entries.iter().find(|entry| entry.id.to_string() == id);
        let missing = || Problem::CaseMissing { id: id.to_owned() };
        Ok(self.library()?.open_case(entry.ok_or_else(missing)?.id)?.case()?)
    }

    fn open_entry(&mut self, id: CaseId) -> Result<Opened, Problem> {
        if let Some(open) = &self.open
            && open.id() == Some(id)
        {
            return open.opened();
        }
        // The case before stays open when this one cannot be opened.
        let open = Open::new(self.library()?.open_case(id)?, Some(id))?;
        self.show(open)
    }

    fn show(&mut self, open: Open) -> Result<Opened, Problem> {
        let opened = open.opened()?;
        self.close_case();
        self.open = Some(open);
        Ok(opened)
    }

    /// Puts a case in the library and opens it.
    fn take_in(&mut self, case: impl Into<WithVersions>) -> Result<Opened, Problem> {
        let library = self.library.as_mut().ok_or(Problem::Locked)?;
        let id = library.import(case, &stamp())?;
        self.open_entry(id)
    }

    pub(crate) fn close_case(&mut self) {
        if let Some(mut open) = self.open.take()
            && let Some(library) = &mut self.library
        {
            open.enlist(library);
        }
    }

    /// Opens the sample in the window's language, with its versions. Nothing of it is kept.
    pub(crate) fn open_sample(&mut self) -> Result<Opened, Problem> {
        let sample = sample::read(self.language())?;
        let open = Open::new(CaseFile::in_memory(sample, &stamp())?, None)?;
        self.show(open)
    }

    /// Puts the sample, as it is now and with its versions, in the library as a case of one's own.
    pub(crate) fn keep_sample(&mut self) -> Result<Opened, Problem> {
        self.library()?;
        let sample = self.open.as_ref().filter(|open| open.id().is_none());
        let whole = sample.ok_or(Problem::NoCaseOpen)?.file.export_with_versions()?;
        self.take_in(whole)
    }

    /// Puts the case of an open file in the library and opens it.
    pub(crate) fn import_case(&mut self, path: &Path) -> Result<Opened, Refusal> {
        self.library()?;
        match output::read_case(path)? {
            Ok(case) => Ok(self.take_in(sample::with_versions(case)?)?),
            Err(problems) => {
                let more = problems.len().saturating_sub(1);
                let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let first = problems.into_iter().next();
                let first = first.ok_or_else(|| unexpected("refused without a problem"))?;
                let place = Place { file, line: first.line, path: first.path, more };
                Err(Refusal { problem: first.problem, at: Some(place) })
            }
        }
    }

    pub(crate) fn apply(&mut self, edit: &Edit) -> Result<Changed, Problem> {
        let language = self.language();
        self.step(|open, at| closing::apply(&mut open.file, edit, at, language))
    }

    pub(crate) fn undo(&mut self) -> Result<Changed, Problem> {
        self.step(|open, at| open.file.undo(at))
    }

    pub(crate) fn redo(&mut self) -> Result<Changed, Problem> {
        self.step(|open, at| open.file.redo(at))
    }

    fn step(
        &mut self,
        take: impl FnOnce(&mut Open, &Stamp) -> Result<store::Applied, store::StoreError>,
    ) -> Result<Changed, Problem> {
        let open = self.open.as_mut().ok_or(Problem::NoCaseOpen)?;
        let stamp = stamp();
        let applied = take(open, &stamp)?;
        let changed = open.follow(applied, stamp.at);
        if let Some(library) = &mut self.library {
            open.enlist(library);
        }
        Ok(changed)
    }

    /// The latest steps, the last one first.
    pub(crate) fn history(&self, limit: usize) -> Result<Vec<EditRow>, Problem> {
        let row = |entry: store::EditEntry| EditRow {
            at: entry.at,
            act: open::act(entry.act),
            label: entry.label,
        };
        Ok(self.open()?.file.edits(limit)?.into_iter().map(row).collect())
    }

    /// The case in memory as an open file, with what is still being typed when that can be kept.
    pub(crate) fn copy(&self, pending: Option<&Edit>) -> Result<Ready, Problem> {
        let case = copy::of(&self.open()?.case, pending)?;
        let title = case.case.title.clone().unwrap_or_default();
        let name = if title.trim().is_empty() { self.words().get("case") } else { title };
        let text = domain::file::write(&case);
        Ok(Ready { name: file_name(&name, "json"), bytes: text.into_bytes() })
    }

    /// Remembers a file that was written: it may be shown.
    pub(crate) fn keep_written(&mut self, path: &Path) {
        self.written.insert(path.to_owned());
    }

    /// Whether this run wrote that file; nothing else may be shown.
    pub(crate) fn check_written(&self, path: &Path) -> Result<(), Problem> {
        let missing = || Problem::FileMissing { file: path.display().to_string() };
        self.written.contains(path).then_some(()).ok_or_else(missing)
    }

    /// The map of the stakeholders of the open case.
    pub(crate) fn stakeholder_map(&self, frame: Frame) -> Result<Scene, Problem> {
        Ok(stakeholder_map::scene(&self.open()?.case, frame))
    }

    /// What the latest edit was that undo would undo, and redo would redo.
    pub(crate) fn turnable(&self) -> (Option<&Label>, Option<&Label>) {
        let open = self.open.as_ref();
        (open.and_then(|it| it.file.undoable()), open.and_then(|it| it.file.redoable()))
    }

    pub(crate) fn has_case(&self) -> bool {
        self.open.is_some()
    }

    fn open(&self) -> Result<&Open, Problem> {
        self.open.as_ref().ok_or(Problem::NoCaseOpen)
    }

    fn library(&self) -> Result<&Library, Problem> {
        self.library.as_ref().ok_or(Problem::Locked)
    }
}

fn stamp() -> Stamp {
    Stamp { at: Timestamp::now(), who: None }
}

fn today() -> Date {
    Date(jiff::Zoned::now().date())
}

fn unexpected(error: impl ToString) -> Problem {
    Problem::Unexpected { detail: error.to_string() }
}

/// A name for a file that every system takes, made from what a person calls a thing.
fn file_name(name: &str, ending: &str) -> String {
    let letter = |it: char| if it.is_control() || r#"/\:*?"<>|"#.contains(it) { ' ' } else { it };
    let name: String = name.chars().map(letter).take(NAME_MAX).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{}.{ending}", name.trim_matches(['.', ' ']))
}

/// Characters of a proposed file name: some systems stop at 255 bytes for all of it.
const NAME_MAX: usize = 60;
