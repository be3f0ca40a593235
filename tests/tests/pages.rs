//! The rules of the house for the pages of the window, and for the wall between them and the
//! program.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tests::house::{calls, files_in, read, root};

/// The sources of the pages: their path from `ui/src`, and their text.
fn sources(endings: &[&str]) -> Vec<(String, String)> {
    let folder = root().join("ui/src");
    let name = |path: &Path| path.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
    let files = files_in("ui/src", endings);
    assert!(!files.is_empty(), "the pages were not found");
    files.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

/// What the page can call is what it calls: nothing is open that nobody needs.
#[test]
fn commands_are_registered_allowed_and_called() {
    let names = read("src-tauri/src/commands/names.rs");
    let list = names.split("$takes! {").nth(1).unwrap().split('}').next().unwrap();
    let registered: BTreeSet<_> = list.split_whitespace().map(str::to_owned).collect();

    let capability = read("src-tauri/capabilities/main.json");
    let capability: serde_json::Value = serde_json::from_str(&capability).unwrap();
    let permissions = capability["permissions"].as_array().unwrap();
    let allowed = permissions.iter().map(|it| {
        let name = it.as_str().unwrap().strip_prefix("allow-");
        name.unwrap_or_else(|| panic!("{it} is no command of ours")).replace('-', "_")
    });
    let allowed: BTreeSet<_> = allowed.collect();

    let mut called = BTreeSet::new();
    for (path, text) in sources(&["ts", "svelte"]) {
        let own = path.starts_with("backend/");
        for call in calls(&text, "invoke") {
            assert!(own, "{path} calls the program itself; that is for ui/src/backend");
            let name = call.strip_prefix('"').and_then(|it| it.split('"').next());
            let name = name.unwrap_or_else(|| panic!("{path}: a command has a name: {call:.40}"));
            called.insert(name.to_owned());
        }
        assert!(!text.contains("__TAURI"), "{path}: Tauri's own doors");
    }
    assert_eq!(registered, allowed, "registered (left), allowed (right)");
    assert_eq!(registered, called, "registered (left), called by the pages (right)");
}

#[test]
fn files_of_the_pages_stay_short() {
    for (path, text) in sources(&["ts", "svelte", "css"]) {
        let lines = text.lines().count();
        assert!(lines <= 400, "{path}: {lines} lines");
    }
}

/// What must not be in the pages, and why.
#[test]
fn the_pages_keep_their_promises() {
    // The one place that shows what the program drew: a page of a document.
    let drawn = "print/Page.svelte";
    let banned = [
        (" style=\"", "the security policy ignores it; say style:name={...}"),
        (" style='", "the security policy ignores it; say style:name={...}"),
        (" style={", "the security policy ignores it; say style:name={...}"),
        ("{@html", "text of a case would be read as a page"),
        ("innerHTML", "text of a case would be read as a page"),
        ("draggable", "dragging needs a steady hand; there are buttons"),
        ("localStorage", "nothing of a case stays behind in a browser"),
        ("sessionStorage", "nothing of a case stays behind in a browser"),
        ("indexedDB", "nothing of a case stays behind in a browser"),
        ("document.cookie", "nothing of a case stays behind in a browser"),
        ("fetch(", "nothing is fetched"),
        ("XMLHttpRequest", "nothing is fetched"),
        ("WebSocket", "nothing is fetched"),
        ("EventSource", "nothing is fetched"),
        ("sendBeacon", "nothing is sent"),
        ("http://", "nothing lies elsewhere"),
        ("https://", "nothing lies elsewhere"),
        ("eval(", "text is not code"),
        ("new Function", "text is not code"),
    ];
    let shipped = |(path, _): &(String, String)| !path.ends_with(".test.ts");
    for (path, text) in sources(&["ts", "svelte", "css"]).into_iter().filter(shipped) {
        // The name of a drawing's elements, not an address.
        let text = text.replace("http://www.w3.org/2000/svg", "");
        for (word, why) in banned {
            let allowed = word == "{@html" && path == drawn;
            assert!(allowed || !text.contains(word), "{path}: {word}: {why}");
        }
    }
    let (_, page) = sources(&["svelte"]).into_iter().find(|(path, _)| path == drawn).unwrap();
    assert!(page.contains("{@html"), "{drawn} needs no exception any more");
}
