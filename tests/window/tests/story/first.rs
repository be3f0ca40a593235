//! The start screens: the first minute, the sample, the passphrase.

use window::Language;

use crate::person::Person;

/// Languages are named in their own.
pub(crate) fn own_name(language: Language) -> &'static str {
    match language {
        Language::Nl => "Nederlands",
        Language::Fr => "Français",
        Language::En => "English",
    }
}

pub(crate) async fn begin(person: &Person) {
    let Person { app, texts, words, .. } = person;
    person.look_for(person.other).await;
    app.click("radio", own_name(words.language)).await;
    app.wait_text(&person.say("window-welcome")).await;
    person.look().await;
    person.click("button", "window-begin-button").await;
    app.wait_focus("heading", &person.say("window-passphrase-title")).await;
    person.look().await;

    // Six words are there already, and nothing is made before somebody noted what counts.
    let passphrase = person.say("window-passphrase");
    app.wait_field("textbox", &passphrase, |it| it.split(' ').count() == 6).await;
    app.fill(&passphrase, texts.passphrase).await;
    person.click("button", "window-passphrase-create").await;
    app.wait_text(&person.say("window-passphrase-not-noted")).await;
    person.click("checkbox", "window-passphrase-noted").await;
    person.click("button", "window-passphrase-create").await;
    app.wait_focus("heading", &person.say("window-cases")).await;
    app.wait_text(&person.say("window-no-cases")).await;
    person.look().await;
}

pub(crate) async fn keep_the_sample(person: &Person) {
    let Person { app, .. } = person;
    person.click("button", "window-look-sample-button").await;
    app.wait_focus("heading", person.own("/case/title")).await;
    app.wait_text(&person.say("window-sample-banner")).await;
    person.look().await;
    person.click("button", "window-keep-sample").await;
    app.gone(&person.say("window-sample-banner")).await;
    app.wait_focus("heading", person.own("/case/title")).await;
    person.look().await;
}

/// Opens the library, after a slip, and the case in it.
pub(crate) async fn unlock(person: &Person) {
    let Person { app, texts, .. } = person;
    person.look().await;
    let passphrase = person.say("window-passphrase");
    app.fill(&passphrase, &texts.passphrase.to_lowercase()).await;
    person.click("button", "window-unlock").await;
    app.wait_text(&person.say("problem-passphrase-wrong")).await;
    app.wait_focus("textbox", &passphrase).await;
    person.look().await;
    app.fill(&passphrase, texts.passphrase).await;
    app.press("Enter").await;
    app.wait_focus("heading", &person.say("window-cases")).await;
    person.look().await;
    open(person).await;
}

/// Opens the case from the list of cases.
pub(crate) async fn open(person: &Person) {
    let title = person.own("/case/title");
    person.app.click("button", &format!("{}: {title}", person.say("window-go-on"))).await;
    person.app.wait_focus("heading", title).await;
    person.look().await;
}
