//! Every screen there is, and how a person comes to it.

use serde_json::{Value, json};
use words::{Language, Words};

use crate::app::App;

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

/// A screen.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// What its pictures are called.
    pub name: &'static str,
    /// Where one begins.
    pub stage: Stage,
    /// What is clicked from there: role and the key of its words. The role `key` presses keys.
    pub way: &'static [(&'static str, &'static str)],
}

const fn screen(
    name: &'static str,
    stage: Stage,
    way: &'static [(&'static str, &'static str)],
) -> Screen {
    Screen { name, stage, way }
}

/// The screens, in an order in which one start of the program can show them all.
pub const SCREENS: &[Screen] = &[
    screen("first", Stage::First, &[]),
    screen("overview", Stage::Sample, &[]),
    screen("intake", Stage::Sample, &[("button", "step-intake")]),
    screen("cases", Stage::Library, &[]),
    screen("locked", Stage::Locked, &[]),
];

/// The passphrase of libraries that are made on the way to a screen.
pub const PASSPHRASE: &str = "zes woorden die niemand raadt";

impl App {
    /// Brings a program whose home was empty to a screen.
    pub async fn visit(&self, screen: &Screen, language: Language) {
        self.enter(screen.stage).await;
        for (role, words) in screen.way {
            if *role == "key" {
                self.press(words).await;
            } else {
                // After the words of a step its status is read out.
                let name = format!("{}…", Words::new(language).get(words));
                self.click(role, &name).await;
            }
        }
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
