//! The main line of the method in a case of one's own, from the first signal to its closing.

use crate::fill::ANSWERS;
use crate::first;
use crate::person::Person;

const CASE: &str = "Stationsplein";
const MEMBER: &str = "Jeugdwerker";
const US: &str = "Bewoners rond het plein";
const LOUD: &str = "Beheerder van een buurtpagina";
const HEARD: &str = "Ouders aan de schoolpoort";
const CONCERN: &str = "Het plein moet ’s avonds van iedereen zijn.";
const CHALLENGE: &str = "Hoe delen we het plein tot tien uur?";
const SIDES: [[&str; 2]; 2] =
    [["Bewoners", "We willen slapen."], ["Jongeren", "We willen ergens terechtkunnen."]];
const BOARD: [(&str, &str); 6] = [
    ("equal-weight-statement", "Slapen en samenkomen zijn allebei nodig."),
    ("differences", "Het uur waarop het stil wordt."),
    ("similarities", "Iedereen wil een veilig plein."),
    ("important-to-us", "Dat we elkaar aanspreken."),
    ("we-need", "Een plek die later open is."),
    ("we-will-take-up", "Afspraken over de avond."),
];
const STAKEHOLDER: &str = "Jeugdhuis De Loods";
const OBJECTIVE: &str = "Tegen de zomer gelden er afspraken over de avond.";
const CRITERION: &str = "Aantal meldingen na tien uur";
const ACTION: &str = "Avondopening van het jeugdhuis";
const MESSAGE: &str = "We zoeken samen naar rust en ruimte.";
const LESSON: &str = "Begin bij wie zwijgt.";

pub(crate) async fn first_signal_to_closing(person: &Person) {
    first::begin(person).await;
    begin_a_case(person, CASE).await;
    start(person).await;
    understand(person).await;
    take_up(person).await;
    involve(person).await;
    test_and_approve(person).await;
    see_the_thread(person).await;
    close_and_begin_anew(person).await;
}

async fn begin_a_case(person: &Person, title: &str) {
    person.app.fill(&person.say("window-new-case-title"), title).await;
    person.click("button", "window-new-case").await;
    person.app.wait_focus("heading", title).await;
    person.look().await;
}

/// Adds a record by its line: type, Enter.
async fn note(person: &Person, kind: &str, text: &str) {
    note_below(person, kind, "", text).await;
}

/// In the line below what it is about.
async fn note_below(person: &Person, kind: &str, about: &str, text: &str) {
    let line = format!("{} {about}", person.say(&format!("{kind}-quick")));
    person.app.fill(line.trim_end(), text).await;
    person.app.press("Enter").await;
    person.app.wait_text(&person.with("window-added", "name", text)).await;
    person.look().await;
}

async fn start(person: &Person) {
    person.go("step-intake").await;
    note(person, "signal", person.texts.signal).await;
    person.view("phase-assessment-tab").await;
    person.click("button", "phase-assessment-add").await;
    for (question, answer) in ANSWERS {
        let question = person.say(&format!("phase-assessment-{question}"));
        let group = person.app.path("radiogroup", &question).await;
        let answer = person.say(&format!("yes-no-unknown-{answer}"));
        person.app.click_in(&group, "radio", &answer).await;
    }
    let computed = person.say("phase-assessment-computed");
    let phase = person.say("phase-2-discomfort");
    person.app.wait_text(&format!("{computed}\n{phase}")).await;
    person.go("step-working-group").await;
    note(person, "working-group-member", MEMBER).await;
}

async fn understand(person: &Person) {
    person.go("step-we-they").await;
    note(person, "opposition", US).await;
    person.view("loud-voice-many").await;
    note(person, "loud-voice", LOUD).await;
    person.go("step-voices").await;
    note(person, "consultation", HEARD).await;
    person.view("concern-many").await;
    note(person, "concern", CONCERN).await;
    person.go("step-citizen-types").await;
    let often = person.app.path("region", &person.say("citizen-type-sad")).await;
    person.app.click_in(&often, "radio", &person.say("presence-many")).await;
    person.saved().await;
    person.look().await;
}

/// From the concern to a challenge, and over its board.
async fn take_up(person: &Person) {
    let Person { app, .. } = person;
    person.go("step-challenge").await;
    app.click("button", &format!("{}: {CONCERN}", person.say("challenge-from-concern"))).await;
    app.fill(&person.say("challenge-challenge-text"), CHALLENGE).await;
    person.saved().await;
    person.view("view-dilemmas").await;
    let views = "dilemma-board-views-acknowledged";
    let line = |field: &str| {
        format!("{}: {}", person.say("window-add"), person.say(&format!("dilemma-board-{field}")))
    };
    for (at, [who, view]) in SIDES.into_iter().enumerate() {
        for (column, text) in [("who", who), ("view", view)] {
            let cell = format!("{} {}", person.say(&format!("{views}-{column}")), at + 1);
            app.fill(&cell, text).await;
        }
    }
    for (field, text) in BOARD {
        if ["equal-weight-statement", "important-to-us", "we-need"].contains(&field) {
            app.fill(&person.say(&format!("dilemma-board-{field}")), text).await;
        } else {
            app.fill(&line(field), text).await;
            app.press("Enter").await;
        }
    }
    app.wait_text(&person.say("dilemma-board-finished")).await;
    person.look().await;
}

async fn involve(person: &Person) {
    let Person { app, .. } = person;
    person.go("step-stakeholders").await;
    note(person, "stakeholder", STAKEHOLDER).await;
    person.go("step-objectives").await;
    note_below(person, "objective", CHALLENGE, OBJECTIVE).await;
    person.view("evaluation-criterion-many").await;
    note(person, "evaluation-criterion", CRITERION).await;
    person.go("step-actions").await;
    note_below(person, "action", OBJECTIVE, ACTION).await;
    app.click("button", ACTION).await;
    app.choose(&person.say("action-responsible"), MEMBER).await;
    app.fill(&person.say("action-start"), "1/2/2027").await;
    app.fill(&person.say("action-end"), "30/6/2027").await;
    app.click("checkbox", CRITERION).await;
    person.saved().await;
    person.look().await;
    person.go("step-communication").await;
    person.view("communication-view-all").await;
    note(person, "communication-plan-row", MESSAGE).await;
}

async fn test_and_approve(person: &Person) {
    let Person { app, .. } = person;
    let approved = person.say("action-status-approved");
    let put = format!("{} {ACTION}", person.say("action-put-on"));
    person.go("step-actions").await;
    person.view("action-view-board").await;
    // Nobody approves what was not tested.
    app.choose(&put, &approved).await;
    app.wait_text(&person.say("action-needs")).await;
    person.look().await;
    person.go("step-depolarisation-test").await;
    app.click("button", &format!("{ACTION}…")).await;
    let none = person.say("depolarisation-test-rows-none-seen");
    for number in 1..=5 {
        let of = person.words.with("test-question", &[("number", number.into())]);
        app.click("checkbox", &format!("{none}: {of}")).await;
        let (role, field) = person.focus().await;
        assert_eq!(role, "textbox", "{field}");
        person.type_text("Besproken.").await;
    }
    app.wait_text(&person.say("test-all-answered")).await;
    person.saved().await;
    person.look().await;
    person.go("step-actions").await;
    person.view("action-view-board").await;
    app.wait_text(&person.say("action-needs-nothing")).await;
    app.click("button", &person.with("action-put-on-now", "status", &approved)).await;
    app.by_name("heading", &format!("{approved} (1)")).await;
}

/// What is linked hangs together, and what is not is named.
async fn see_the_thread(person: &Person) {
    person.go("thread-title").await;
    person.view("thread-loose").await;
    let text = person.app.text().await;
    assert!(text.contains(MESSAGE) && !text.contains(CHALLENGE), "{text}");
}

async fn close_and_begin_anew(person: &Person) {
    let Person { app, .. } = person;
    person.go("step-evaluation").await;
    person.view("view-learning").await;
    note(person, "learning-point", LESSON).await;
    person.view("view-anchoring").await;
    person.click("button", "anchoring-point-close").await;
    app.wait_focus("heading", &person.say("anchoring-point-closed")).await;
    person.look().await;
    person.click("button", "anchoring-point-new-case").await;
    app.wait_focus("heading", &person.say("window-cases")).await;
    begin_a_case(person, "Stadspark").await;
    person.go("step-evaluation").await;
    person.view("view-learning").await;
    app.by_name("button", LESSON).await;
    person.go("step-intake").await;
    let text = app.text().await;
    assert!(!text.contains(person.texts.signal), "{text}");
}
