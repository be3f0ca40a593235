//! What goes over the wall to the page, and what comes from it. The types of the domain go as they
//! are; `ui/src/generated` has them all in TypeScript.

use domain::audience::Audience;
use domain::case::Case;
use domain::choice::{Language, Phase};
use domain::computed::Computed;
use domain::edit::Label;
use domain::problem::Problem;
use domain::progress::Progress;
use domain::record::Kind;
use domain::rule::Finding;
use domain::value::RecordId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::preferences::Preferences;

/// What a page needs when it is loaded.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Start {
    /// Version of the program.
    pub(crate) version: &'static str,
    /// What the person chose.
    pub(crate) preferences: Preferences,
    /// Whether nothing was ever chosen: the language is that of the system.
    pub(crate) first: bool,
    /// How the library is.
    pub(crate) library: LibraryState,
    /// The case that was open when the page was loaded anew.
    pub(crate) opened: Option<Opened>,
}

/// How the library is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum LibraryState {
    None,
    Locked,
    Open,
}

/// What the program says unasked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "notice", rename_all = "snake_case")]
pub(crate) enum Notice {
    /// A person chose something in the menu.
    Menu { item: MenuItem },
    /// A person wants to close the window: the page saves what was typed, and answers.
    Closing,
    /// A long command went on to a step, from 1.
    Progress { step: u32, steps: u32 },
}

/// What a person can choose in the menu, and the page does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum MenuItem {
    Cases,
    SaveCopy,
    Print,
    Settings,
    Lock,
    Undo,
    Redo,
    Search,
    Larger,
    Smaller,
    NormalSize,
    Light,
    Dark,
    System,
    Sample,
    Shortcuts,
}

/// A case in the list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CaseRow {
    pub(crate) id: String,
    pub(crate) title: Option<String>,
    #[cfg_attr(test, ts(type = "Phase"))]
    pub(crate) phase: Phase,
    pub(crate) filled: u32,
    pub(crate) needed: u32,
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) changed_at: Timestamp,
}

/// An open case.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Opened {
    /// Its id in the library; none for the sample, which is in memory only.
    pub(crate) id: Option<String>,
    #[cfg_attr(test, ts(type = "Case"))]
    pub(crate) case: Case,
    #[cfg_attr(test, ts(type = "Computed"))]
    pub(crate) computed: Computed,
    #[cfg_attr(test, ts(type = "Finding[]"))]
    pub(crate) findings: Vec<Finding>,
    #[cfg_attr(test, ts(type = "Progress[]"))]
    pub(crate) progress: Vec<Progress>,
    /// What undo would undo.
    #[cfg_attr(test, ts(type = "Label | null"))]
    pub(crate) undo: Option<Label>,
    /// What redo would redo.
    #[cfg_attr(test, ts(type = "Label | null"))]
    pub(crate) redo: Option<Label>,
    /// The kind of record that somebody changed last.
    #[cfg_attr(test, ts(type = "Kind | null"))]
    pub(crate) last: Option<Kind>,
    /// When it was last written to.
    #[cfg_attr(test, ts(type = "string | null"))]
    pub(crate) changed_at: Option<Timestamp>,
}

/// What a step changed, safe on disk. What is none is as it was last told.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Changed {
    /// The records that are new or changed, whole.
    #[cfg_attr(test, ts(type = "[Kind, AnyRecord][]"))]
    pub(crate) changed: Vec<(Kind, Value)>,
    #[cfg_attr(test, ts(type = "RecordId[]"))]
    pub(crate) removed: Vec<RecordId>,
    /// Of each kind of which records came, went or moved: all its records in their order.
    #[cfg_attr(test, ts(type = "[Kind, RecordId[]][]"))]
    pub(crate) order: Vec<(Kind, Vec<RecordId>)>,
    #[cfg_attr(test, ts(type = "Finding[] | null"))]
    pub(crate) findings: Option<Vec<Finding>>,
    #[cfg_attr(test, ts(type = "Progress[] | null"))]
    pub(crate) progress: Option<Vec<Progress>>,
    #[cfg_attr(test, ts(type = "Computed | null"))]
    pub(crate) computed: Option<Computed>,
    /// What was done.
    #[cfg_attr(test, ts(type = "Label"))]
    pub(crate) label: Label,
    #[cfg_attr(test, ts(type = "Label | null"))]
    pub(crate) undo: Option<Label>,
    #[cfg_attr(test, ts(type = "Label | null"))]
    pub(crate) redo: Option<Label>,
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) saved_at: Timestamp,
}

/// Where words were found.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Hit {
    #[cfg_attr(test, ts(type = "Kind"))]
    pub(crate) kind: Kind,
    #[cfg_attr(test, ts(type = "RecordId"))]
    pub(crate) record: RecordId,
    pub(crate) field: String,
    /// The text around them in pieces: whether each is one of the words.
    pub(crate) snippet: Vec<(String, bool)>,
}

/// Where words were found in the open case.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Found {
    pub(crate) hits: Vec<Hit>,
    /// Whether there is more than is told here.
    pub(crate) more: bool,
}

/// Where words were found in a case of the library.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct CaseHits {
    pub(crate) id: String,
    pub(crate) title: Option<String>,
    pub(crate) hits: Vec<Hit>,
    /// Whether there is more than is told here.
    pub(crate) more: bool,
    /// Why it could not be looked through; the others were.
    #[cfg_attr(test, ts(type = "Problem | null"))]
    pub(crate) problem: Option<Problem>,
}

/// A step in the history of a case.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct EditRow {
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) at: Timestamp,
    pub(crate) act: Act,
    #[cfg_attr(test, ts(type = "Label"))]
    pub(crate) label: Label,
}

/// What sort of step it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Act {
    Do,
    Undo,
    Redo,
    Import,
}

/// What a new case begins with.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "with", rename_all = "snake_case")]
pub(crate) enum Beginning {
    /// Nothing but its title.
    #[default]
    Nothing,
    /// The working group and the plan items of an earlier case.
    Group { case: String },
    /// These, and what the earlier case taught.
    LearningPoints { case: String },
}

/// A version in the list.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct VersionRow {
    pub(crate) id: String,
    /// When it was kept.
    #[cfg_attr(test, ts(type = "string"))]
    pub(crate) at: Timestamp,
    /// The role of who kept it, when known.
    pub(crate) who: Option<String>,
    pub(crate) name: String,
}

/// How the plan is to be printed.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PlanOptions {
    #[cfg_attr(test, ts(type = "Language"))]
    pub(crate) language: Language,
    #[cfg_attr(test, ts(type = "Audience"))]
    pub(crate) audience: Audience,
}

/// A plan laid out on pages.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Laid {
    pub(crate) pages: usize,
    /// The characters that the typeface cannot draw.
    pub(crate) missing: String,
}

/// Why a file was not read in: the first problem, with its place when it has one. A problem is one
/// without a place, so that the page can take it for a problem as every other.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(type = "Problem & { at: Place | null }"))]
pub(crate) struct Refusal {
    #[serde(flatten)]
    pub(crate) problem: Problem,
    pub(crate) at: Option<Place>,
}

/// A place in a file.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Place {
    /// Name of the file.
    pub(crate) file: String,
    /// Line in the file, from 1.
    pub(crate) line: usize,
    /// Where in the structure, such as `stakeholders[3].who`; empty for the whole.
    pub(crate) path: String,
    /// How many problems come after this one.
    pub(crate) more: usize,
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self { problem, at: None }
    }
}

#[cfg(test)]
mod tests;
