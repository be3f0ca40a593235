//! What comes out: words that are found, the plan on paper, and the same in another language.

use std::process::Command;

use window::{Language, Move, SCREENS, Stage};
use words::Words;

use crate::alone::markers;
use crate::first::{open, own_name};
use crate::person::{Person, capital};

pub(crate) async fn search(person: &Person) {
    let Person { app, texts, .. } = person;
    let who = person.say("stakeholder-who");
    let begins = texts.stakeholder.split(' ').next().unwrap();
    let place = format!("{}, {who}", capital(&person.say("stakeholder")));

    app.press("Control+f").await;
    let search = person.say("window-search-case");
    app.wait_focus("searchbox", &search).await;
    person.look().await;
    person.type_text(begins).await;
    app.click("button", &format!("{place}: {}", texts.stakeholder)).await;
    app.wait_focus("textbox", &who).await;
    assert_eq!(app.field("textbox", &who).await.value, texts.stakeholder);
    person.look().await;

    // On the start screen, over all cases.
    app.click_in("header", "button", &person.say("window-cases")).await;
    app.wait_focus("heading", &person.say("window-cases")).await;
    app.fill(&person.say("window-search-all"), begins).await;
    app.by_name("heading", person.own("/case/title")).await;
    app.by_name("button", &place).await;
    person.look().await;
    app.click("button", &place).await;
    app.wait_focus("textbox", &who).await;
    assert_eq!(app.field("textbox", &who).await.value, texts.stakeholder);

    app.click_in("header", "button", &person.say("window-cases")).await;
    open(person).await;
}

pub(crate) async fn print(person: &Person) {
    let Person { app, texts, .. } = person;
    app.press("Control+p").await;
    app.wait_focus("heading", &person.say("window-print")).await;
    app.click("radio", &format!("{}…", person.say("window-audience-college"))).await;
    person.look().await;
    person.click("button", "window-save-pdf").await;
    let said = person.with("window-plan-saved", "path", "");
    app.wait_text(said.trim_end_matches(['.', ' '])).await;
    person.look().await;
    let files = std::fs::read_dir(app.dialogs()).unwrap().map(|it| it.unwrap().path());
    let [plan] = &files.collect::<Vec<_>>()[..] else { panic!("one file is saved") };
    app.wait_text(&person.with("window-plan-saved", "path", plan.to_str().unwrap())).await;

    let text = Command::new("pdftotext").arg(plan).arg("-").output();
    let text = text.expect("pdftotext, of the package poppler-utils");
    assert!(text.status.success(), "{}", String::from_utf8_lossy(&text.stderr));
    let text = letters(&String::from_utf8(text.stdout).unwrap());
    assert!(text.contains(&letters(person.own("/case/title"))), "not the plan: {text}");
    assert!(text.contains(&letters(texts.stakeholder)), "no {} in {text}", texts.stakeholder);
    for field in ["description_by_role", "what_was_heard", "opportunity_to_involve"] {
        let loud = person.own(&format!("/loud_voices/0/{field}"));
        assert!(!text.contains(&letters(loud)), "“{loud}” is in {text}");
    }
}

/// Without spaces and hyphens: lines are broken.
fn letters(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).collect()
}

/// The window in another language and back, while the group's own text stays as it is.
pub(crate) async fn speak_otherwise(person: &Person) {
    let (own, other) = (person.words.language, person.other);
    for (from, to) in [(own, other), (other, own)] {
        person.app.click_in("nav", "button", &Words::new(from).get("window-settings")).await;
        person.app.click("radio", own_name(to)).await;
        person.app.wait_focus("radio", own_name(to)).await;
        let foreign = everywhere(person, to).await;
        assert!(foreign.is_empty(), "not {}: {foreign:#?}", to.code());
    }
}

/// What is in another language, on any screen of the case.
async fn everywhere(person: &Person, language: Language) -> Vec<String> {
    let name = |key| format!("{}…", Words::new(language).get(key));
    let markers = markers(person, Words::new(language));
    let mut found = person.foreign(language).await;
    for screen in SCREENS.iter().filter(|it| it.stage == Stage::Sample) {
        for step in screen.way {
            match step {
                Move::Choose(key) => person.app.click_in("nav", "button", &name(key)).await,
                Move::Click(role, key) => person.app.click(role, &name(key)).await,
                Move::Press(keys) => person.app.press(keys).await,
            }
        }
        let foreign = person.foreign(language).await;
        found.extend(foreign.into_iter().filter(|it| !markers.contains(it)));
    }
    found
}
