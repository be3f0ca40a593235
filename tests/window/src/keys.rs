//! Keys by their names: `Tab`, `Control+z`, `Shift+F10`.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// Presses the keys in order, and lets them go.
pub(crate) fn pressed(keys: &str) -> KeyActions {
    let (front, last) = keys.rsplit_once('+').unwrap_or(("", keys));
    let held = front.split('+').filter(|it| !it.is_empty());
    let codes: Vec<char> = held.chain([last]).map(code).collect();
    let down = codes.iter().map(|value| KeyAction::Down { value: *value });
    let up = codes.iter().rev().map(|value| KeyAction::Up { value: *value });
    down.chain(up).fold(KeyActions::new("keyboard".to_owned()), InputSource::then)
}

fn code(name: &str) -> char {
    let key = match name {
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Space" => return ' ',
        "Shift" => Key::Shift,
        "Control" => Key::Control,
        "Alt" => Key::Alt,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "F1" => Key::F1,
        "F2" => Key::F2,
        "F3" => Key::F3,
        "F4" => Key::F4,
        "F5" => Key::F5,
        "F6" => Key::F6,
        "F7" => Key::F7,
        "F8" => Key::F8,
        "F9" => Key::F9,
        "F10" => Key::F10,
        "F11" => Key::F11,
        "F12" => Key::F12,
        _ => {
            let mut letters = name.chars();
            let letter = letters.next().expect("a key has a name");
            assert!(letters.next().is_none(), "there is no key {name}");
            return letter;
        }
    };
    char::from(key)
}
