//! The keyboard alone: from the navigation to a new stakeholder, and to its marker on the map.

use crate::person::{Person, plain};

/// Its number, after those of the sample.
const NUMBER: &str = "11";

/// What the marker of the new stakeholder is called aloud.
fn spoken(person: &Person) -> String {
    let inside = |key: &str| person.say(key).to_lowercase();
    let roles = ["network-role-connector", "network-role-critical-thinker"].map(inside);
    let marker = [
        ("number", NUMBER.into()),
        ("who", person.texts.stakeholder.into()),
        ("roles", person.words.list(&roles).into()),
        ("degree", inside("participation-degree-3-advise").into()),
        ("wanted", "none".into()),
    ];
    let spoken = plain(&person.words.with("stakeholder-map-marker", &marker));
    assert!(roles.iter().all(|it| spoken.contains(it)), "{spoken}");
    spoken
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
    choose_with_arrows(person, &person.say("participation-degree-3-advise")).await;
    for role in ["connector", "critical-thinker"] {
        let role = person.say(&format!("network-role-{role}"));
        person.tab_to("Tab", "checkbox", &role).await;
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
        let chosen = person.app.run(script, serde_json::json!([])).await;
        if chosen == option {
            return;
        }
        assert!(!seen.contains(&chosen), "no “{option}” among {seen:?}, {chosen}");
        seen.push(chosen);
    }
}
