//! The wall, as it ships: what the page may call, and who else may not.

use std::sync::{Arc, Mutex};

use domain::problem::Problem;
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, Channel, InvokeBody, InvokeResponseBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindowBuilder};
use tempfile::TempDir;
use words::Language;

use super::{context, is_own, with_commands};
use crate::answer::MenuItem;
use crate::session::Session;
use crate::shell::Shell;

fn app(folder: &TempDir) -> App<MockRuntime> {
    let session = Session::new(folder.path().join("home"), Language::Nl);
    with_commands(mock_builder(), session).build(context()).unwrap()
}

/// What a page in the window of that name gets for a command.
fn call(
    app: &App<MockRuntime>,
    window: &str,
    command: &str,
    arguments: Value,
) -> Result<Value, Value> {
    let window = app.get_webview_window(window).unwrap_or_else(|| {
        WebviewWindowBuilder::new(app, window, Default::default()).build().unwrap()
    });
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: "tauri://localhost".parse().unwrap(),
        body: InvokeBody::Json(arguments),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(&window, request).map(|body| body.deserialize().unwrap())
}

#[test]
fn the_page_makes_a_library_and_works_in_a_case() {
    let folder = TempDir::new().unwrap();
    let app = app(&folder);
    let ask = |command: &str, arguments| call(&app, "main", command, arguments);
    let good = |command: &str, arguments| ask(command, arguments).unwrap();
    let code = |command: &str, arguments| ask(command, arguments).unwrap_err()["code"].clone();

    let start = good("start", json!({}));
    assert_eq!((&start["library"], &start["first"]), (&json!("none"), &json!(true)));
    assert_eq!(start["preferences"], json!({ "language": "nl", "theme": "system", "zoom": 100 }));
    let preferences = json!({ "language": "fr", "theme": "dark", "zoom": 125 });
    good("set_preferences", json!({ "preferences": preferences }));
    let passphrase = good("propose_passphrase", json!({}));
    assert_eq!(passphrase.as_str().unwrap().split(' ').count(), 6);
    assert_eq!(code("list_cases", json!({})), "locked");
    good("create_library", json!({ "passphrase": passphrase }));
    let other = json!({ "old": passphrase, "new": "een andere" });
    good("change_passphrase", other.clone());
    assert_eq!(code("change_passphrase", other), "passphrase-wrong");
    good("lock", json!({}));
    assert_eq!(code("unlock", json!({ "passphrase": passphrase })), "passphrase-wrong");
    good("unlock", json!({ "passphrase": "een andere" }));

    assert_eq!(code("undo", json!({})), "no-case-open");
    let opened =
        good("create_case", json!({ "title": "Plein", "beginning": { "with": "nothing" } }));
    let sheet = opened["case"]["case"]["id"].clone();
    let set = json!([{ "do": "set", "id": sheet, "field": "title", "value": "Park" }]);
    let changed = good("apply", json!({ "edit": set }));
    assert_eq!(changed["changed"][0][1]["title"], "Park");
    assert_eq!(good("undo", json!({}))["redo"]["verb"], "changed");
    good("redo", json!({}));
    assert_eq!(code("redo", json!({})), "nothing-to-redo");
    let bad = json!([{ "do": "set", "id": sheet, "field": "title", "value": 7 }]);
    assert_eq!(code("apply", json!({ "edit": bad })), "wrong-type");
    let rows = good("history", json!({ "limit": 2 }));
    assert_eq!((&rows[0]["act"], &rows[1]["act"]), (&json!("redo"), &json!("undo")));
    let found = good("search_case", json!({ "words": "park" }));
    assert_eq!(found["hits"][0]["snippet"], json!([["Park", true]]));
    assert_eq!(good("search_library", json!({ "words": "park" }))[0]["id"], opened["id"]);
    let frame = json!({ "width_mm": 100.0, "height_mm": 100.0 });
    assert_eq!(good("stakeholder_map", json!({ "frame": frame }))["markers"], json!([]));
    let options = json!({ "language": "fr", "audience": "college" });
    let laid = good("lay_out_plan", json!({ "options": options }));
    assert!(laid["pages"].as_u64().unwrap() > 1, "{laid}");
    let page = good("plan_page", json!({ "number": 0 }));
    assert!(page.as_str().unwrap().starts_with("<svg"));
    good("cancel", json!({}));
    assert_eq!(code("open_file", json!({ "path": "/etc/passwd" })), "file-missing");
    good("close_case", json!({}));
    assert_eq!(good("list_cases", json!({}))[0]["title"], "Park");
    good("open_case", json!({ "id": opened["id"] }));
    good("open_sample", json!({}));
    good("keep_sample", json!({}));
    assert_eq!(good("list_cases", json!({})).as_array().unwrap().len(), 2);
    assert_eq!(good("start", json!({}))["preferences"], preferences);
}

#[test]
fn another_window_is_refused_every_command() {
    macro_rules! as_texts {
        ($($name:ident)*) => { [$(stringify!($name)),*] };
    }
    let folder = TempDir::new().unwrap();
    let app = app(&folder);
    for command in commands!(as_texts) {
        let refused = call(&app, "other", command, json!({})).unwrap_err().to_string();
        assert!(refused.contains("not allowed"), "{command}: {refused}");
    }
}

/// Nothing of Tauri itself is for the page, nor of what we use of it.
#[test]
fn the_page_has_nothing_but_our_own_commands() {
    let folder = TempDir::new().unwrap();
    let app = app(&folder);
    let others = [
        "plugin:event|emit",
        "plugin:event|listen",
        "plugin:window|close",
        "plugin:webview|create_webview_window",
        "plugin:app|version",
        "plugin:opener|open_path",
        "plugin:dialog|open",
        "plugin:window-state|save_window_state",
        "plugin:fs|read_file",
        "nothing",
    ];
    for command in others {
        let refused = call(&app, "main", command, json!({})).unwrap_err().to_string();
        assert!(refused.contains("not allowed") || refused.contains("not found"), "{refused}");
    }
}

#[test]
fn the_window_stays_on_its_own_pages() {
    let own = |address: &str| is_own(&address.parse().unwrap());
    assert!(own("tauri://localhost/index.html") && own("http://tauri.localhost/"));
    for foreign in
        ["https://example.org", "tauri://example.org", "file:///etc/passwd", "http://localhost"]
    {
        assert!(!own(foreign), "{foreign}");
    }
}

/// What the page hears unasked. A long command stops when it is told to, or when another begins.
#[test]
fn the_page_hears_the_menu_and_how_far_a_long_command_is() {
    let folder = TempDir::new().unwrap();
    let session = Session::new(folder.path().join("home"), Language::Nl);
    let shell = Shell::new(session);
    shell.menu(MenuItem::Undo);
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ear = Arc::clone(&heard);
    shell.listen(Channel::new(move |body| {
        let InvokeResponseBody::Json(text) = body else { panic!("notices are JSON") };
        ear.lock().unwrap().push(serde_json::from_str::<Value>(&text).unwrap());
        Ok(())
    }));
    shell.menu(MenuItem::SaveCopy);
    let first = shell.start_run();
    first(1, 2).unwrap();
    shell.cancel();
    assert_eq!(first(2, 2), Err(Problem::Cancelled));
    let second = shell.start_run();
    let third = shell.start_run();
    assert_eq!(second(1, 2), Err(Problem::Cancelled));
    third(2, 2).unwrap();
    let expected = json!([
        { "notice": "menu", "item": "save_copy" },
        { "notice": "progress", "step": 1, "steps": 2 },
        { "notice": "progress", "step": 2, "steps": 2 },
    ]);
    assert_eq!(Value::Array(heard.lock().unwrap().clone()), expected);
}
