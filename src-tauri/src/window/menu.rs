//! The menu bar, in the window's language. It has no keys of its own: the page handles them, and
//! most of what is chosen.

use std::sync::{Mutex, PoisonError};

use domain::edit::Label;
use tauri::menu::{Menu, MenuEvent, MenuItem, MenuItemKind, PredefinedMenuItem, Submenu};
use tauri::{App, AppHandle, Manager, Runtime, Wry};
use words::Language;

use crate::answer;
use crate::say::Say;
use crate::session::Session;
use crate::shell::Shell;
use crate::system::{self, TextEditing};

/// A line between items.
const LINE: &str = "-";

/// The menus with their items, by the keys of their words.
const MENUS: [(&str, &[&str]); 4] = [
    (
        "menu-file",
        &[
            "menu-cases",
            "menu-save-copy",
            "menu-print",
            LINE,
            "menu-settings",
            "menu-lock",
            LINE,
            "menu-quit",
        ],
    ),
    (
        "menu-edit",
        &[
            "menu-undo",
            "menu-redo",
            LINE,
            "menu-cut",
            "menu-copy",
            "menu-paste",
            "menu-select-all",
            LINE,
            "menu-search",
        ],
    ),
    (
        "menu-view",
        &[
            "menu-larger",
            "menu-smaller",
            "menu-normal-size",
            LINE,
            "menu-light",
            "menu-dark",
            "menu-system",
        ],
    ),
    ("menu-help", &["menu-sample", "menu-shortcuts"]),
];

/// The menu bar as it stands; none before it is put up.
struct Bar<R: Runtime>(Mutex<Option<(State, Items<R>)>>);

type Items<R> = Vec<(&'static str, MenuItemKind<R>)>;

/// What the menu goes by.
#[derive(PartialEq)]
struct State {
    language: Language,
    undo: Option<Label>,
    redo: Option<Label>,
    is_unlocked: bool,
    has_case: bool,
}

impl State {
    fn of(session: &Session) -> Self {
        let (undo, redo) = session.turnable();
        Self {
            language: session.words().language,
            undo: undo.cloned(),
            redo: redo.cloned(),
            is_unlocked: session.is_unlocked(),
            has_case: session.has_case(),
        }
    }

    /// What an item says.
    fn text(&self, item: &str) -> String {
        let say = Say::new(self.language);
        let (turned, key) = match item {
            "menu-undo" => (&self.undo, "menu-undo-what"),
            "menu-redo" => (&self.redo, "menu-redo-what"),
            _ => (&None, item),
        };
        let text = match turned {
            Some(label) => {
                let what = say.words.inside(&say.label(label));
                say.with(key, &[("what", what.into())])
            }
            None => say.word(item),
        };
        // What somebody typed may have the sign that marks a letter to press.
        text.replace('&', "&&")
    }

    /// Whether an item can be chosen.
    fn allows(&self, item: &str) -> bool {
        match item {
            "menu-undo" => self.undo.is_some(),
            "menu-redo" => self.redo.is_some(),
            "menu-save-copy" | "menu-print" => self.has_case,
            "menu-lock" | "menu-search" => self.is_unlocked || self.has_case,
            _ => true,
        }
    }
}

/// Puts the menu bar up, before the window is there.
pub(super) fn put_up(app: &App) {
    app.manage(Bar::<Wry>(Mutex::new(None)));
    app.on_menu_event(chosen);
    renew(app.handle());
}

/// Lets the menu say what can be done now. Where no window was opened there is nothing to do.
pub(crate) fn renew<R: Runtime>(app: &AppHandle<R>) {
    let Some(bar) = app.try_state::<Bar<R>>() else { return };
    let mut bar = bar.0.lock().unwrap_or_else(PoisonError::into_inner);
    let now = State::of(&app.state::<Shell>().session());
    let done = match bar.take() {
        Some((before, items)) if before == now => Ok(items),
        Some((before, items)) if before.language == now.language => say(items, &now),
        // GTK does not let the menus themselves be renamed.
        _ => build(app, &now),
    };
    // A menu that cannot be made or renewed is made anew next time; the page can do all it does.
    *bar = done.ok().map(|items| (now, items));
}

fn build<R: Runtime>(app: &AppHandle<R>, now: &State) -> tauri::Result<Items<R>> {
    let bar = Menu::new(app)?;
    let mut items = Vec::new();
    for (name, its_items) in MENUS {
        let menu = Submenu::new(app, now.text(name), true)?;
        for item in its_items {
            let kind = make(app, item)?;
            menu.append(&kind)?;
            items.push((*item, kind));
        }
        bar.append(&menu)?;
    }
    let items = say(items, now)?;
    app.set_menu(bar)?;
    Ok(items)
}

fn say<R: Runtime>(items: Items<R>, now: &State) -> tauri::Result<Items<R>> {
    for (name, kind) in items.iter().filter(|(name, _)| *name != LINE) {
        match kind {
            MenuItemKind::MenuItem(item) => {
                item.set_text(now.text(name))?;
                item.set_enabled(now.allows(name))?;
            }
            MenuItemKind::Predefined(item) => item.set_text(now.text(name))?,
            _ => {}
        }
    }
    Ok(items)
}

fn make<R: Runtime>(app: &AppHandle<R>, item: &str) -> tauri::Result<MenuItemKind<R>> {
    let text = Some("");
    let standard = match item {
        LINE => PredefinedMenuItem::separator(app)?,
        // GTK has these without what they do.
        "menu-cut" if !cfg!(target_os = "linux") => PredefinedMenuItem::cut(app, text)?,
        "menu-copy" if !cfg!(target_os = "linux") => PredefinedMenuItem::copy(app, text)?,
        "menu-paste" if !cfg!(target_os = "linux") => PredefinedMenuItem::paste(app, text)?,
        "menu-select-all" if !cfg!(target_os = "linux") => {
            PredefinedMenuItem::select_all(app, text)?
        }
        _ => {
            let own = MenuItem::with_id(app, item, "", true, None::<&str>)?;
            return Ok(MenuItemKind::MenuItem(own));
        }
    };
    Ok(MenuItemKind::Predefined(standard))
}

fn chosen(app: &AppHandle, event: MenuEvent) {
    let name = event.id().as_ref();
    let window = app.get_webview_window("main");
    if let Some(item) = item(name) {
        app.state::<Shell>().menu(item);
    } else if let (Some((what, _)), Some(window)) = (text_editing(name), &window) {
        system::edit_text(window, what);
    } else if let ("menu-quit", Some(window)) = (name, &window) {
        // As with the cross of the window: what is under way there is the same.
        let _ = window.close();
    }
}

/// What of the menu the page does.
fn item(name: &str) -> Option<answer::MenuItem> {
    let code = name.strip_prefix("menu-")?.replace('-', "_");
    serde_json::from_value(code.into()).ok()
}

fn text_editing(name: &str) -> Option<(TextEditing, &'static str)> {
    TextEditing::ALL.into_iter().find(|(_, its_name)| *its_name == name)
}

#[cfg(test)]
mod tests {
    use domain::edit::{Label, Verb};
    use domain::record::Kind;
    use words::Language;

    use super::{LINE, MENUS, State, item, text_editing};

    fn state(language: Language) -> State {
        State { language, undo: None, redo: None, is_unlocked: false, has_case: false }
    }

    #[test]
    fn every_item_has_words_and_somebody_who_does_it() {
        for language in Language::ALL {
            for (menu, items) in MENUS {
                for name in items.iter().chain([&menu]).filter(|name| **name != LINE) {
                    let text = state(language).text(name);
                    assert!(!text.contains("menu-") && !text.is_empty(), "{name}: {text}");
                }
            }
        }
        for name in MENUS.iter().flat_map(|(_, items)| *items) {
            let doers = [item(name).is_some(), text_editing(name).is_some()];
            let alone = doers.iter().filter(|it| **it).count();
            assert_eq!(alone, usize::from(!["menu-quit", LINE].contains(name)), "{name}");
        }
    }

    #[test]
    fn undo_says_what_it_undoes() {
        let name = "Wijkcomité Noord & Zuid".to_owned();
        let label = Label { verb: Verb::Removed, kind: Kind::Stakeholder, name, count: 1 };
        let before = state(Language::Nl);
        assert!(
            !before.allows("menu-undo")
                && !before.allows("menu-lock")
                && before.allows("menu-quit")
        );
        let after = State { undo: Some(label), has_case: true, ..before };
        let text = after.text("menu-undo");
        assert!(text.starts_with("Ongedaan maken: ") && text.contains("Noord && Zuid"), "{text}");
        assert!(
            after.allows("menu-undo") && !after.allows("menu-redo") && after.allows("menu-lock")
        );
    }
}
