//! The keyboard alone: from the navigation to a new stakeholder, and to its marker on the map.

use serde_json::{Value, json};
use words::Words;

use crate::person::{Person, plain};

/// Its number, after those of the sample.
const NUMBER: usize = 11;
const ROLES: [&str; 2] = ["connector", "critical_thinker"];
const DEGREE: &str = "3_advise";

/// What the marker of the new stakeholder is called aloud.
fn spoken(person: &Person) -> String {
    let spoken = marker(person.words, NUMBER, person.texts.stakeholder, &ROLES, DEGREE);
    let roles = ROLES.map(|it| person.say(&key("network-role", it)).to_lowercase());
    assert!(roles.iter().all(|it| spoken.contains(it)), "{spoken}");
    spoken
}

/// Markers have the names that the group gave, inside words of the window.
pub(crate) fn markers(person: &Person, words: Words) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let stakeholders = person.sample["stakeholders"].as_array().unwrap().iter();
    let sample = stakeholders.enumerate().map(|(at, it)| {
        let roles: Vec<_> = it["network_roles"].as_array().unwrap().iter().map(text).collect();
        let roles: Vec<_> = roles.iter().map(String::as_str).collect();
        marker(words, at + 1, &text(&it["who"]), &roles, &text(&it["participation_degree"]))
    });
    let new = marker(words, NUMBER, person.texts.stakeholder, &ROLES, DEGREE);
    sample.chain([new]).collect()
}

fn marker(words: Words, number: usize, who: &str, roles: &[&str], degree: &str) -> String {
    let inside = |of: &str, code: &str| words.get(&key(of, code)).to_lowercase();
    let roles: Vec<_> = roles.iter().map(|it| inside("network-role", it)).collect();
    let said = [
        ("number", number.to_string().into()),
        ("who", who.into()),
        ("roles", words.list(&roles).into()),
        ("degree", inside("participation-degree", degree).into()),
        ("wanted", "none".into()),
    ];
    plain(&words.with("stakeholder-map-marker", &said))
}

/// The key of the words of a code.
fn key(of: &str, code: &str) -> String {
    format!("{of}-{}", code.replace('_', "-"))
}

pub(crate) async fn add_a_stakeholder(person: &Person) {
    let Person { app, texts, .. } = person;
    // The cursor stands where the screen begins, and the navigation before it.
    person.tab_to("Shift+Tab", "button", &format!("{}…", person.say("step-stakeholders"))).await;
    app.press("Enter").await;
    app.wait_focus("heading", &person.say("step-stakeholders")).await;
    person.look().await;

    let who = person.say("stakeholder-quick");
    person.tab_to("Tab", "textbox", &who).await;
    person.type_text(texts.stakeholder).await;
    app.wait_field("textbox", &who, |it| it == texts.stakeholder).await;
    person.look().await;
    person.tab_to("Tab", "combobox", &person.say("stakeholder-participation-degree")).await;
    choose_with_arrows(person, &person.say(&key("participation-degree", DEGREE))).await;
    for role in ROLES {
        person.tab_to("Tab", "checkbox", &person.say(&key("network-role", role))).await;
        app.press("Space").await;
    }
    person.tab_to("Tab", "button", &person.say("stakeholder-add")).await;
    app.press("Enter").await;
    app.wait_text(&person.with("window-added", "name", texts.stakeholder)).await;
    app.wait_focus("textbox", &who).await;
    person.saved().await;
    person.look().await;

    // One stop for the map; the arrows go from ring to ring, and round a ring.
    let spoken = spoken(person);
    app.by_name("option", &spoken).await;
    person.tab_to("Tab", "option", "").await;
    app.press("ArrowDown").await;
    let mut heard = vec![person.focus().await.1];
    while heard.last() != Some(&spoken) {
        app.press("ArrowRight").await;
        let next = person.focus().await.1;
        assert!(!heard.contains(&next), "no “{spoken}” on the ring of {heard:?}");
        heard.push(next);
    }
    app.press("ArrowLeft").await;
    let beside = person.focus().await.1;
    assert!(beside.starts_with(|it: char| it.is_numeric()) && beside != spoken, "{beside}");
    app.press("ArrowRight").await;
    app.press("Enter").await;
    app.wait_focus("heading", &format!("{NUMBER} {}", texts.stakeholder)).await;
    person.look().await;
    app.press("Escape").await;
    app.wait_focus("option", &spoken).await;
}

async fn choose_with_arrows(person: &Person, option: &str) {
    let script = "const it = document.activeElement; return it.selectedOptions[0].text";
    let mut seen = Vec::new();
    loop {
        person.app.press("ArrowDown").await;
        let chosen = person.app.run(script, json!([])).await;
        if chosen == option {
            return;
        }
        assert!(!seen.contains(&chosen), "no “{option}” among {seen:?}, {chosen}");
        seen.push(chosen);
    }
}
