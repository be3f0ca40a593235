//! The open case, in memory and on disk. The memory follows what was written, and is never read
//! anew.

use std::sync::Arc;

use domain::case::Case;
use domain::computed::{self, Computed};
use domain::problem::Problem;
use domain::progress::{self, Progress};
use domain::record::{Kind, Record};
use domain::rule::Finding;
use jiff::Timestamp;
use serde_json::Value;
use store::{Applied, CaseFile, CaseId, Library};

use super::plan::Plan;
use crate::answer::{self, Changed, Opened};

/// The open case.
pub(super) struct Open {
    /// None for the sample, which no library has.
    id: Option<CaseId>,
    pub(super) file: CaseFile,
    pub(super) case: Case,
    told: Told,
    /// When it was changed, while the library's list does not say so yet.
    unlisted: Option<Timestamp>,
    pub(super) plan: Option<Arc<Plan>>,
}

/// What the page knows of the case.
struct Told {
    computed: Computed,
    findings: Vec<Finding>,
    progress: Vec<Progress>,
}

impl Told {
    fn of(case: &Case) -> Self {
        let verdict = computed::check(case);
        let progress = progress::progress(case);
        Self { computed: verdict.computed, findings: verdict.findings, progress }
    }
}

impl Open {
    pub(super) fn new(file: CaseFile, id: Option<CaseId>) -> Result<Self, Problem> {
        let case = file.case()?;
        let told = Told::of(&case);
        Ok(Self { id, file, case, told, unlisted: None, plan: None })
    }

    pub(super) fn id(&self) -> Option<CaseId> {
        self.id
    }

    /// All that the page needs of it.
    pub(super) fn opened(&self) -> Result<Opened, Problem> {
        let latest = self.file.edits(1)?.into_iter().next();
        let by_hand = latest.as_ref().filter(|entry| entry.act != store::Act::Import);
        Ok(Opened {
            id: self.id.map(|id| id.to_string()),
            case: self.case.clone(),
            computed: self.told.computed.clone(),
            findings: self.told.findings.clone(),
            progress: self.told.progress.clone(),
            undo: self.file.undoable().cloned(),
            redo: self.file.redoable().cloned(),
            last: by_hand.map(|entry| entry.label.kind),
            // The sample was never written anywhere.
            changed_at: self.id.and(latest.as_ref()).map(|entry| entry.at),
        })
    }

    /// Does in memory what was done on disk, and tells the page what is new to it.
    pub(super) fn follow(&mut self, applied: Applied, at: Timestamp) -> Changed {
        let Applied { changed, removed, order, label } = applied;
        let told = changed.iter().map(|record| (record.kind(), whole(record))).collect();
        for record in changed {
            self.case.replace(record);
        }
        for (kind, ids) in &order {
            removed.iter().for_each(|id| self.case.remove(*kind, id));
            self.case.arrange(*kind, ids);
        }
        self.unlisted = Some(at);
        let now = Told::of(&self.case);
        let before = std::mem::replace(&mut self.told, now);
        let now = &self.told;
        Changed {
            changed: told,
            removed,
            order,
            findings: (before.findings != now.findings).then(|| now.findings.clone()),
            progress: (before.progress != now.progress).then(|| now.progress.clone()),
            computed: (before.computed != now.computed).then(|| now.computed.clone()),
            label,
            undo: self.file.undoable().cloned(),
            redo: self.file.redoable().cloned(),
            saved_at: at,
        }
    }

    /// Brings the library's list up to date. The change is safe in the case's own file: when the
    /// list cannot be written, the next change or the closing of the case tries again.
    pub(super) fn enlist(&mut self, library: &mut Library) {
        if let (Some(id), Some(at)) = (self.id, self.unlisted)
            && library.changed(id, &self.case, &self.told.progress, at).is_ok()
        {
            self.unlisted = None;
        }
    }
}

/// A record as it stands in a case: with nulls and empty lists.
fn whole(record: &Record) -> Value {
    let kind = record.kind();
    let mut alone = Case::default();
    alone.push(record.clone());
    let mut case = serde_json::to_value(&alone).expect("plain data");
    match case[kind.list()].take() {
        Value::Array(mut records) if kind != Kind::Case => records.swap_remove(0),
        sheet => sheet,
    }
}

/// What sort of step it was, for the page.
pub(super) fn act(act: store::Act) -> answer::Act {
    match act {
        store::Act::Do => answer::Act::Do,
        store::Act::Undo => answer::Act::Undo,
        store::Act::Redo => answer::Act::Redo,
        store::Act::Import => answer::Act::Import,
    }
}
