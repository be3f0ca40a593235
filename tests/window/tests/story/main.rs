//! What a group does with the program, from the first start to the printed plan, as a person does
//! it in the real window: once in Dutch and once in French, with the same code.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

mod again;
mod alone;
mod fill;
mod first;
mod person;
mod print;
mod whole;

use std::path::Path;

use person::Person;
use serde_json::Value;
use window::Language;

/// What the group writes, in its own language.
struct Texts {
    /// Nobody proposed it.
    passphrase: &'static str,
    signal: &'static str,
    /// Why the group sees another phase than its answers give.
    reason: &'static str,
    stakeholder: &'static str,
    /// For whom a message is.
    whom: &'static str,
    /// Why a warning does not hold, twice.
    aside: [&'static str; 2],
    concern: &'static str,
    /// Why the stakeholder takes part, first in short: a text that takes long to type is saved in
    /// several steps.
    why: [&'static str; 2],
}

const DUTCH: Texts = Texts {
    passphrase: "Onze eigen zin, één voor het plein",
    signal: "Buren belden over lawaai bij de bushalte.",
    reason: "In de straten hoorden we meer dan deze antwoorden zeggen.",
    stakeholder: "Muziekschool Noord",
    whom: "jongeren die elke dag op het plein komen",
    aside: ["Het gesprek is al gevoerd.", "De jeugddienst volgt deze stem verder op."],
    concern: "’s Avonds is er niets meer te doen voor jongeren.",
    why: ["Kent jongeren.", "Bereikt jongeren die nergens lid van zijn."],
};

const FRENCH: Texts = Texts {
    passphrase: "Notre phrase à nous, créée pour la place",
    signal: "Des voisins ont appelé pour du bruit près de l’arrêt de bus.",
    reason: "Dans les rues, nous avons entendu plus que ne le disent ces réponses.",
    stakeholder: "Fanfare du Nord",
    whom: "les jeunes qui viennent chaque jour sur la place",
    aside: ["L’entretien a déjà eu lieu.", "Le service jeunesse garde le contact avec cette voix."],
    concern: "Le soir, il n’y a plus rien à faire pour les jeunes.",
    why: ["Connue des jeunes.", "Touche des jeunes qui ne sont membres de rien."],
};

/// The system speaks another language than the group.
async fn sit_down(home: &Path, language: Language) -> Person {
    let (texts, other) = match language {
        Language::Fr => (FRENCH, Language::Nl),
        _ => (DUTCH, Language::Fr),
    };
    let sample =
        std::fs::read(window::root().join(format!("assets/sample/{}.json", language.code())));
    let sample: Value = serde_json::from_slice(&sample.unwrap()).unwrap();
    Person::sit_down(home, language, other, texts, sample).await
}

async fn story(language: Language) {
    let home = tempfile::tempdir().unwrap();
    let person = sit_down(home.path(), language).await;
    first::begin(&person).await;
    first::keep_the_sample(&person).await;
    fill::log_a_signal(&person).await;
    fill::see_another_phase(&person).await;
    alone::add_a_stakeholder(&person).await;
    fill::fill_a_hole(&person).await;
    fill::set_a_warning_aside(&person).await;
    again::undo(&person).await;
    let person = person.quit_and_start().await;
    first::unlock(&person).await;
    again::redo(&person).await;
    print::search(&person).await;
    print::print(&person).await;
    print::speak_otherwise(&person).await;
    again::type_on(&person).await;
    let person = person.lose_power_and_start().await;
    first::unlock(&person).await;
    again::find_what_was_typed(&person).await;
    person.quit().await;
}

#[tokio::test(flavor = "current_thread")]
async fn a_group_works_in_dutch() {
    story(Language::Nl).await;
}

#[tokio::test(flavor = "current_thread")]
async fn a_group_works_in_french() {
    story(Language::Fr).await;
}

#[tokio::test(flavor = "current_thread")]
async fn a_group_goes_from_the_first_signal_to_the_end() {
    let home = tempfile::tempdir().unwrap();
    let person = sit_down(home.path(), Language::Nl).await;
    whole::first_signal_to_closing(&person).await;
    person.quit().await;
}
