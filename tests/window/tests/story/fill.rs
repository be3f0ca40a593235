//! What the group fills in with mouse and keyboard: a signal, the phase, the matrix, a warning.

use crate::person::Person;

pub(crate) async fn log_a_signal(person: &Person) {
    let Person { app, texts, .. } = person;
    person.go("step-intake").await;
    let what = person.say("signal-quick");
    app.choose(&person.say("signal-source"), &person.say("signal-source-resident")).await;
    app.fill(&what, texts.signal).await;
    app.press("Enter").await;
    app.wait_text(&person.with("window-added", "name", texts.signal)).await;
    // Ready for the next one.
    app.wait_field("textbox", &what, str::is_empty).await;
    app.wait_focus("textbox", &what).await;
    let table = app.path("region", &person.say("signal-many")).await;
    app.by_name_in(&format!("{table} td"), "button", texts.signal).await;
    person.saved().await;
    person.look().await;
}

/// What is asked about the phase, in the order of the screen, and an answer to it.
pub(crate) const ANSWERS: [(&str, &str); 8] = [
    ("repeated-open-incidents", "no"),
    ("escalation-public-safety", "no"),
    ("us-them-after-change-or-event", "no"),
    ("fear-and-emotion-dominate", "no"),
    ("clash-between-groups-or-with-government", "no"),
    ("negative-image-of-groups", "yes"),
    ("trust-citizen-government-strained", "unknown"),
    ("conversation-still-possible", "yes"),
];

pub(crate) async fn see_another_phase(person: &Person) {
    let Person { app, texts, words, .. } = person;
    person.view("phase-assessment-tab").await;
    person.click("button", "phase-assessment-again").await;
    app.wait_text(&person.say("phase-undetermined")).await;
    person.look().await;
    for (question, answer) in ANSWERS {
        let question = person.say(&format!("phase-assessment-{question}"));
        let group = app.path("radiogroup", &question).await;
        app.click_in(&group, "radio", &person.say(&format!("yes-no-unknown-{answer}"))).await;
    }
    let phase = |code: &str| person.say(&format!("phase-{code}"));
    let computed = person.say("phase-assessment-computed");
    app.wait_text(&format!("{computed}\n{}", phase("2-discomfort"))).await;
    person.look().await;

    app.click("radio", &phase("3-hostility")).await;
    let names =
        [("decided", phase("3-hostility").into()), ("computed", phase("2-discomfort").into())];
    let finding = words.with("finding-r0-04", &names);
    app.wait_text(&finding).await;
    person.look().await;
    app.fill(&person.say("phase-assessment-deviation-reason"), texts.reason).await;
    app.gone(&finding).await;
    person.saved().await;
    // Nor does it stand where everything is gathered.
    person.go("window-overview").await;
    let text = app.text().await;
    assert!(!text.contains(&finding), "{text}");
}

pub(crate) async fn fill_a_hole(person: &Person) {
    let Person { app, texts, .. } = person;
    person.go("step-communication").await;
    let line = person.say("citizen-type-angry-structural-societal");
    let whom = person.say("communication-plan-row-to-whom");
    let cell = format!("{line}, {whom}");
    app.fill(&cell, "").await;
    app.press("Tab").await;
    let empty = person.count("window-still-empty", 1);
    app.wait_text(&empty).await;
    app.wait_text(&person.count("communication-holes", 1)).await;
    person.look().await;

    // From another view, where that cell is not to be seen.
    person.view("communication-view-all").await;
    app.click("button", &empty).await;
    app.click("button", &whom).await;
    app.wait_focus("textbox", &cell).await;
    person.look().await;
    person.type_text(texts.whom).await;
    app.gone(&empty).await;
    app.wait_text(&person.count("communication-holes", 0)).await;
    person.saved().await;
    assert_eq!(app.field("textbox", &cell).await.value, texts.whom);
    person.look().await;
}

pub(crate) async fn set_a_warning_aside(person: &Person) {
    let Person { app, texts, .. } = person;
    person.go("step-we-they").await;
    person.view("loud-voice-many").await;
    let voice = person.own("/loud_voices/0/description_by_role");
    app.click("button", voice).await;
    app.wait_focus("heading", voice).await;
    // Nobody is to talk with this voice any more.
    app.choose(&person.say("loud-voice-one-to-one-owner"), &person.say("window-choose")).await;
    app.wait_text(&person.say("finding-r21-04-owner")).await;
    person.look().await;
    let [first, second] = texts.aside;
    set_aside(person, first).await;
    listed(person, first).await;
    take_up(person, voice).await;
    set_aside(person, second).await;
    person.saved().await;
}

/// In the panel of the loud voice.
async fn set_aside(person: &Person, reason: &str) {
    let Person { app, .. } = person;
    app.click("button", &person.about_owner("window-set-aside", "…")).await;
    let why = person.say("window-set-aside-why");
    app.wait_focus("textbox", &why).await;
    person.look().await;
    app.fill(&why, reason).await;
    person.click("button", "window-set-aside").await;
    app.wait_text(&format!("{} {reason}", person.say("window-reason"))).await;
    person.look().await;
}

/// The overview lists what was set aside: four of the sample, and this.
pub(crate) async fn listed(person: &Person, reason: &str) {
    person.go("window-overview").await;
    person.app.click("button", &person.count("window-set-aside-here", 5)).await;
    person.app.wait_text(&format!("{} {reason}", person.say("window-reason"))).await;
    person.look().await;
}

async fn take_up(person: &Person, voice: &str) {
    let Person { app, .. } = person;
    person.go("step-we-they").await;
    person.view("loud-voice-many").await;
    app.click("button", voice).await;
    app.click("button", &person.about_owner("window-take-up", "")).await;
    app.by_name("button", &person.about_owner("window-set-aside", "…")).await;
    person.look().await;
}
