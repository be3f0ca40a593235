//! Steps undone, and done again after a restart; and text that outlives a power cut.

use crate::fill::listed;
use crate::person::Person;

/// The three steps that are undone, the last one first.
fn steps(person: &Person) -> [String; 3] {
    [
        person.edit("changed", "stakeholder", person.texts.stakeholder),
        person.edit("added", "concern", person.texts.concern),
        person.edit("added", "override", person.texts.aside[1]),
    ]
}

pub(crate) async fn undo(person: &Person) {
    let Person { app, texts, .. } = person;
    person.go("step-voices").await;
    person.view("concern-many").await;
    app.fill(&person.say("concern-quick"), texts.concern).await;
    app.press("Enter").await;
    app.wait_text(&person.with("window-added", "name", texts.concern)).await;

    let why = person.say("stakeholder-why-involve");
    open_stakeholder(person).await;
    app.fill(&why, texts.why[0]).await;
    person.saved().await;
    person.look().await;
    // First with the cursor in the field, then without an open record.
    app.wait_focus("textbox", &why).await;
    for (at, step) in steps(person).into_iter().enumerate() {
        app.by_name("button", &person.with("window-undo-what", "what", &step)).await;
        app.press("Control+z").await;
        app.wait_text(&person.with("edit-undone", "what", &step)).await;
        person.look().await;
        if at == 0 {
            app.wait_field("textbox", &why, str::is_empty).await;
            app.press("Escape").await;
            app.wait_focus("button", texts.stakeholder).await;
        }
    }

    // The warning asks for attention again, and the concern is gone.
    person.go("step-we-they").await;
    person.view("loud-voice-many").await;
    app.click("button", person.own("/loud_voices/0/description_by_role")).await;
    app.wait_text(&person.say("finding-r21-04-owner")).await;
    app.by_name("button", &person.about_owner("window-set-aside", "…")).await;
    person.go("step-voices").await;
    person.view("concern-many").await;
    app.gone(texts.concern).await;
}

pub(crate) async fn redo(person: &Person) {
    let Person { app, texts, .. } = person;
    for step in steps(person).iter().rev() {
        let redo = person.with("window-redo-what", "what", step);
        assert!(app.field("button", &redo).await.enabled, "{redo}");
        app.press("Control+Shift+z").await;
        app.wait_text(&person.with("edit-redone", "what", step)).await;
        person.look().await;
    }
    let nothing = person.say("window-nothing-to-redo");
    assert!(!app.field("button", &nothing).await.enabled, "{nothing}");

    // Everything is there again.
    listed(person, texts.aside[1]).await;
    person.go("step-voices").await;
    person.view("concern-many").await;
    app.by_name("button", texts.concern).await;
    open_stakeholder(person).await;
    let why = person.say("stakeholder-why-involve");
    assert_eq!(app.field("textbox", &why).await.value, texts.why[0]);
    person.look().await;
    person.go("step-intake").await;
    app.by_name("button", texts.signal).await;
}

/// From the table, by its name.
async fn open_stakeholder(person: &Person) {
    person.go("step-stakeholders").await;
    person.view("stakeholder-view-table").await;
    person.app.click("button", person.texts.stakeholder).await;
    let title = format!("11 {}", person.texts.stakeholder);
    person.app.wait_focus("heading", &title).await;
}

/// Types, and waits no longer than until it is saved.
pub(crate) async fn type_on(person: &Person) {
    open_stakeholder(person).await;
    person.app.fill(&person.say("stakeholder-why-involve"), person.texts.why[1]).await;
    person.saved().await;
}

pub(crate) async fn find_what_was_typed(person: &Person) {
    open_stakeholder(person).await;
    let why = person.say("stakeholder-why-involve");
    assert_eq!(person.app.field("textbox", &why).await.value, person.texts.why[1]);
    person.look().await;
}
