//! A group at work, without a window: what each command does, and how it fails.

mod files;
mod library;
mod plan;
mod steps;
mod story;
mod versions;

use std::fs;
use std::path::{Path, PathBuf};

use domain::edit::{Edit, Step};
use domain::problem::Problem;
use domain::record::Kind;
use domain::value::RecordId;
use serde_json::{Value, json};
use tempfile::TempDir;
use words::Language;

use super::Session;
use crate::answer::Beginning;

const PASSPHRASE: &str = "boom roos vis vuur wind zee";

/// A laptop: a session with a folder of its own.
struct Laptop {
    folder: TempDir,
    session: Session,
}

impl Laptop {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let session = Session::new(folder.path().join("home"), Language::Nl);
        Self { folder, session }
    }

    /// With a library that is open.
    fn unlocked() -> Self {
        let mut laptop = Self::new();
        laptop.session.create_library(PASSPHRASE).unwrap();
        laptop
    }

    /// With a case of that title that is open.
    fn with_case(title: &str) -> Self {
        let mut laptop = Self::unlocked();
        laptop.session.create_case(title, &Beginning::Nothing).unwrap();
        laptop
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn home(&self) -> PathBuf {
        self.path("home")
    }

    /// The program closed and started again.
    fn again(self) -> Self {
        let Self { folder, session } = self;
        drop(session);
        let session = Session::new(folder.path().join("home"), Language::Nl);
        Self { folder, session }
    }

    /// The id of the case sheet.
    fn sheet(&self) -> RecordId {
        self.session.open().unwrap().case.case.id.clone()
    }

    /// Memory and file say the same.
    #[track_caller]
    fn agrees(&self) {
        let open = self.session.open().unwrap();
        assert_eq!(open.case, open.file.case().unwrap());
    }
}

/// A new record; its id ends in that number.
fn add(kind: Kind, number: u32, fields: Value) -> Step {
    let Value::Object(fields) = fields else { panic!("fields are an object") };
    Step::Add { kind, id: id(number), fields, before: None }
}

fn id(number: u32) -> RecordId {
    RecordId(format!("0190f5c8-0000-7000-8000-{number:012}"))
}

fn edit(steps: impl IntoIterator<Item = Step>) -> Edit {
    Edit { steps: steps.into_iter().collect() }
}

fn stakeholder(number: u32, who: &str) -> Step {
    add(Kind::Stakeholder, number, json!({ "who": who }))
}

fn names(folder: &Path) -> Vec<String> {
    let name = |it: fs::DirEntry| it.file_name().into_string().unwrap();
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|it| name(it.unwrap())).collect();
    names.sort();
    names
}

#[track_caller]
fn fails<T>(done: Result<T, Problem>, expected: &Problem) {
    assert_eq!(done.err().as_ref(), Some(expected));
}
