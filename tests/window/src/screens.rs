//! Every screen there is, and how a person comes to it.

use serde_json::{Value, json};
use words::{Language, Words};

use crate::app::App;
use Move::{Choose, Click, Press};

/// What must be there before a screen can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing: the first start.
    First,
    /// The sample, open and kept nowhere.
    Sample,
    /// A library with one case, open.
    Library,
    /// A library that waits for its passphrase.
    Locked,
}

/// What a person does to come nearer to a screen. Words are named by their key.
#[derive(Clone, Copy, Debug)]
pub enum Move {
    /// Chooses something in the navigation.
    Choose(&'static str),
    /// Clicks what has that role and those words.
    Click(&'static str, &'static str),
    /// Presses keys.
    Press(&'static str),
}

/// A screen.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// What its pictures are called.
    pub name: &'static str,
    /// Where one begins.
    pub stage: Stage,
    /// The way from there.
    pub way: &'static [Move],
}

const fn screen(name: &'static str, stage: Stage, way: &'static [Move]) -> Screen {
    Screen { name, stage, way }
}

/// The screens, in an order in which one start of the program can show them all.
pub const SCREENS: &[Screen] = &[
    screen("first", Stage::First, &[]),
    screen("passphrase", Stage::First, &[Click("button", "window-begin-button")]),
    screen("overview", Stage::Sample, &[]),
    screen("signals", Stage::Sample, &[Choose("step-intake")]),
    screen("phase", Stage::Sample, &[Choose("step-intake"), Click("tab", "phase-assessment-tab")]),
    screen("case-sheet", Stage::Sample, &[Choose("step-intake"), Click("tab", "case-tab")]),
    screen("prevention", Stage::Sample, &[Choose("step-intake"), Click("tab", "view-prevention")]),
    screen(
        "ground-rules",
        Stage::Sample,
        &[Choose("step-intake"), Click("tab", "view-ground-rules")],
    ),
    screen("members", Stage::Sample, &[Choose("step-working-group")]),
    screen(
        "composition",
        Stage::Sample,
        &[Choose("step-working-group"), Click("tab", "view-composition")],
    ),
    screen(
        "expertise",
        Stage::Sample,
        &[Choose("step-working-group"), Click("tab", "view-expertise")],
    ),
    screen("plans", Stage::Sample, &[Choose("step-working-group"), Click("tab", "plan-item-tab")]),
    screen(
        "participation",
        Stage::Sample,
        &[Choose("step-working-group"), Click("tab", "participation-choice-tab")],
    ),
    screen("roles", Stage::Sample, &[Choose("step-working-group"), Click("tab", "view-roles")]),
    screen("reports", Stage::Sample, &[Choose("step-working-group"), Click("tab", "view-reports")]),
    screen("oppositions", Stage::Sample, &[Choose("step-we-they")]),
    screen(
        "loud-voices",
        Stage::Sample,
        &[Choose("step-we-they"), Click("tab", "loud-voice-many")],
    ),
    screen("forums", Stage::Sample, &[Choose("step-we-they"), Click("tab", "view-forums")]),
    screen("situation", Stage::Sample, &[Choose("step-we-they"), Click("tab", "view-situation")]),
    screen("nature", Stage::Sample, &[Choose("step-we-they"), Click("tab", "view-nature")]),
    screen("checklist", Stage::Sample, &[Choose("step-we-they"), Click("tab", "view-checklist")]),
    screen("strategy", Stage::Sample, &[Choose("step-we-they"), Click("tab", "view-strategy")]),
    screen("consultations", Stage::Sample, &[Choose("step-voices")]),
    screen("concerns", Stage::Sample, &[Choose("step-voices"), Click("tab", "concern-many")]),
    screen("workshops", Stage::Sample, &[Choose("step-voices"), Click("tab", "view-workshops")]),
    screen("citizen-types", Stage::Sample, &[Choose("step-citizen-types")]),
    screen("challenges", Stage::Sample, &[Choose("step-challenge")]),
    screen("dilemmas", Stage::Sample, &[Choose("step-challenge"), Click("tab", "view-dilemmas")]),
    screen(
        "priorities",
        Stage::Sample,
        &[Choose("step-challenge"), Click("tab", "view-priorities")],
    ),
    screen("checks", Stage::Sample, &[Choose("step-challenge"), Click("tab", "view-checks")]),
    screen("map", Stage::Sample, &[Choose("step-stakeholders")]),
    screen(
        "stakeholder-table",
        Stage::Sample,
        &[Choose("step-stakeholders"), Click("tab", "stakeholder-view-table")],
    ),
    screen(
        "blind-spots",
        Stage::Sample,
        &[Choose("step-stakeholders"), Click("tab", "blind-spot")],
    ),
    screen("pitstop", Stage::Sample, &[Choose("step-stakeholders"), Click("tab", "view-pitstop")]),
    screen("objectives", Stage::Sample, &[Choose("step-objectives")]),
    screen(
        "objective-tree",
        Stage::Sample,
        &[Choose("step-objectives"), Click("tab", "objective-view-tree")],
    ),
    screen(
        "criteria",
        Stage::Sample,
        &[Choose("step-objectives"), Click("tab", "evaluation-criterion-many")],
    ),
    screen(
        "feasibility",
        Stage::Sample,
        &[Choose("step-objectives"), Click("tab", "view-feasibility")],
    ),
    screen(
        "plan-links",
        Stage::Sample,
        &[Choose("step-objectives"), Click("tab", "view-plan-links")],
    ),
    screen("actions", Stage::Sample, &[Choose("step-actions")]),
    screen("board", Stage::Sample, &[Choose("step-actions"), Click("tab", "action-view-board")]),
    screen(
        "balance",
        Stage::Sample,
        &[Choose("step-actions"), Click("tab", "action-view-balance")],
    ),
    screen("tasks", Stage::Sample, &[Choose("step-actions"), Click("tab", "view-tasks")]),
    screen("matrix", Stage::Sample, &[Choose("step-communication")]),
    screen(
        "messages-per-type",
        Stage::Sample,
        &[Choose("step-communication"), Click("tab", "communication-view-per-type")],
    ),
    screen(
        "messages",
        Stage::Sample,
        &[Choose("step-communication"), Click("tab", "communication-view-all")],
    ),
    screen(
        "principles",
        Stage::Sample,
        &[Choose("step-communication"), Click("tab", "view-principles")],
    ),
    screen("depolarisation-test", Stage::Sample, &[Choose("step-depolarisation-test")]),
    screen("moments", Stage::Sample, &[Choose("step-evaluation")]),
    screen("learning", Stage::Sample, &[Choose("step-evaluation"), Click("tab", "view-learning")]),
    screen(
        "anchoring",
        Stage::Sample,
        &[Choose("step-evaluation"), Click("tab", "view-anchoring")],
    ),
    screen("thread", Stage::Sample, &[Choose("thread-title")]),
    screen("thread-list", Stage::Sample, &[Choose("thread-title"), Click("tab", "thread-list")]),
    screen("thread-loose", Stage::Sample, &[Choose("thread-title"), Click("tab", "thread-loose")]),
    screen("review", Stage::Sample, &[Choose("window-review")]),
    screen("print", Stage::Sample, &[Choose("window-print")]),
    screen("versions", Stage::Sample, &[Choose("version-title")]),
    // The buttons of a list differ by the names of its rows, which are no words of ours.
    screen(
        "version",
        Stage::Sample,
        &[
            Choose("version-title"),
            Click("columnheader", "version-called"),
            Press("Tab"),
            Press("Enter"),
        ],
    ),
    screen("terms", Stage::Sample, &[Choose("window-glossary")]),
    screen(
        "resources",
        Stage::Sample,
        &[Choose("window-glossary"), Click("tab", "window-resources")],
    ),
    screen("settings", Stage::Sample, &[Choose("window-settings")]),
    screen("search", Stage::Sample, &[Press("Control+f")]),
    screen("shortcuts", Stage::Sample, &[Press("F1")]),
    screen("cases", Stage::Library, &[]),
    screen("terms-beside-cases", Stage::Library, &[Click("button", "window-glossary")]),
    screen("locked", Stage::Locked, &[]),
];

/// The passphrase of libraries that are made on the way to a screen.
pub const PASSPHRASE: &str = "zes woorden die niemand raadt";

impl App {
    /// Brings a program whose home was empty to a screen.
    pub async fn visit(&self, screen: &Screen, language: Language) {
        self.enter(screen.stage).await;
        // After the words of a step its status is read out.
        let name = |key| format!("{}…", Words::new(language).get(key));
        for step in screen.way {
            match step {
                Choose(key) => self.click_in("nav", "button", &name(key)).await,
                Click(role, key) => self.click(role, &name(key)).await,
                Press(keys) => self.press(keys).await,
            }
        }
        self.move_mouse_away().await;
        self.quiet().await;
    }

    async fn enter(&self, stage: Stage) {
        let none = || json!({});
        let start = self.invoke("start", none()).await;
        let library = start["library"].as_str().unwrap_or_default();
        let passphrase = json!({ "passphrase": PASSPHRASE });
        if start["opened"] != Value::Null {
            self.invoke("close_case", none()).await;
        }
        match (stage, library) {
            (Stage::First, "none") | (Stage::Sample, _) => {}
            (Stage::First, _) => panic!("{stage:?} comes before a library is made"),
            (_, "none") => {
                self.invoke("create_library", passphrase).await;
                self.invoke("open_sample", none()).await;
                self.invoke("keep_sample", none()).await;
                self.invoke("close_case", none()).await;
            }
            (Stage::Library, "locked") => {
                self.invoke("unlock", passphrase).await;
            }
            _ => {}
        }
        match stage {
            Stage::Sample => drop(self.invoke("open_sample", none()).await),
            Stage::Locked => drop(self.invoke("lock", none()).await),
            Stage::First | Stage::Library => {}
        }
        self.reload("").await;
    }
}
