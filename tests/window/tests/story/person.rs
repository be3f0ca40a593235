//! The person at the window, who knows only the words on it and what the group says.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use window::{App, Language, Options};
use words::Words;

use crate::Texts;

/// More stops than there are on a way with Tab.
const FAR: usize = 150;

pub(crate) struct Person {
    pub(crate) app: App,
    home: PathBuf,
    /// The language of the system, which is not that of the group.
    pub(crate) other: Language,
    pub(crate) words: Words,
    pub(crate) texts: Texts,
    /// The case that comes with the program.
    pub(crate) sample: Value,
}

impl Person {
    /// Starts the program for the first time.
    pub(crate) async fn sit_down(
        home: &Path,
        language: Language,
        other: Language,
        texts: Texts,
        sample: Value,
    ) -> Self {
        let app = start(home, other).await;
        Self { app, home: home.to_owned(), other, words: Words::new(language), texts, sample }
    }

    /// Closes the window and starts the program again.
    pub(crate) async fn quit_and_start(self) -> Self {
        self.app.quit().await;
        Self { app: start(&self.home, self.other).await, ..self }
    }

    /// Starts the program again after a power cut.
    pub(crate) async fn lose_power_and_start(self) -> Self {
        self.app.kill().await;
        Self { app: start(&self.home, self.other).await, ..self }
    }

    pub(crate) async fn quit(self) {
        self.app.quit().await;
    }

    pub(crate) fn say(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// Words that name one thing.
    pub(crate) fn with(&self, key: &str, name: &str, value: &str) -> String {
        self.words.with(key, &[(name, value.into())])
    }

    /// What can be done with the warning that nobody talks with a loud voice.
    pub(crate) fn about_owner(&self, key: &str, dots: &str) -> String {
        format!("{}{dots}: {}", self.say(key), self.say("finding-r21-04-owner"))
    }

    /// Words with a number.
    pub(crate) fn count(&self, key: &str, count: u32) -> String {
        self.words.with(key, &[("count", count.into())])
    }

    /// Text of the sample, such as `/case/title`.
    pub(crate) fn own(&self, place: &str) -> &str {
        self.sample.pointer(place).unwrap().as_str().unwrap()
    }

    /// What was done to a record, as `edit.ftl` says it.
    pub(crate) fn edit(&self, verb: &str, kind: &str, name: &str) -> String {
        let kind = self.say(kind);
        let said = [("kind", kind.into()), ("name", name.into())];
        capital(&self.words.with(&format!("edit-{verb}"), &said))
    }

    pub(crate) async fn click(&self, role: &str, key: &str) {
        self.app.click(role, &self.say(key)).await;
    }

    /// Chooses something in the navigation; after the words of a step its status is read out.
    pub(crate) async fn go(&self, key: &str) {
        self.app.click_in("nav", "button", &format!("{}…", self.say(key))).await;
        // The overview is called as the case.
        let title = if key == "window-overview" { self.own("/case/title") } else { &self.say(key) };
        self.app.wait_focus("heading", title).await;
        self.look().await;
    }

    /// Chooses a view of a step.
    pub(crate) async fn view(&self, key: &str) {
        self.app.click("tab", &format!("{}…", self.say(key))).await;
        self.look().await;
    }

    /// Sees that everything is in the language of the group.
    pub(crate) async fn look(&self) {
        self.look_for(self.words.language).await;
    }

    pub(crate) async fn look_for(&self, language: Language) {
        let foreign = self.foreign(language).await;
        assert!(
            foreign.is_empty(),
            "not {}: {foreign:?}\n{}",
            language.code(),
            self.app.text().await
        );
    }

    /// Words on this screen that are in another language.
    pub(crate) async fn foreign(&self, language: Language) -> Vec<String> {
        self.app.quiet().await;
        self.app.words_of_other_language(language).await
    }

    /// Waits until what was typed is saved, with the time of it.
    pub(crate) async fn saved(&self) {
        let text = self.with("window-saved-at", "time", "");
        self.app.wait_text(text.trim_end()).await;
    }

    /// Goes on with Tab, or back with `Shift+Tab`, to what has that role and name; no name means
    /// any, and one that ends in … its beginning.
    pub(crate) async fn tab_to(&self, keys: &str, role: &str, name: &str) {
        let name = plain(name);
        let mut heard = Vec::new();
        while heard.len() < FAR {
            self.app.press(keys).await;
            let focus = self.focus().await;
            let begins = name.strip_suffix('…').is_some_and(|it| focus.1.starts_with(it));
            if focus.0 == role && (name.is_empty() || begins || focus.1 == name) {
                return;
            }
            heard.push(focus);
        }
        panic!("{keys} does not come to {role} “{name}” but to {heard:?}");
    }

    /// Role and name of what the keys go to.
    pub(crate) async fn focus(&self) -> (String, String) {
        let script = "const it = document.activeElement; return [roleOf(it), nameOf(it)]";
        serde_json::from_value(self.app.run(script, json!([])).await).unwrap()
    }

    /// Types where the cursor is, key by key.
    pub(crate) async fn type_text(&self, text: &str) {
        for letter in text.chars() {
            self.app.press(&letter.to_string()).await;
        }
    }
}

/// A sentence starts with a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().unwrap().to_uppercase().chain(letters).collect()
}

/// As a name is read out, whatever spaces it has.
pub(crate) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn start(home: &Path, language: Language) -> App {
    App::start(home, Options { language, ..Options::default() }).await
}
