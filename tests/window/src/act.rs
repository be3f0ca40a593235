//! What a person does: look for something by its name, click, type, press keys.

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::app::App;
use crate::keys::pressed;
use crate::page::answered;

/// Roles of what can be typed into.
const TYPED: [&str; 4] = ["textbox", "searchbox", "spinbutton", "combobox"];

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What was typed or chosen.
    pub value: String,
    /// Whether it is ticked.
    pub checked: bool,
    /// Whether it can be used.
    pub enabled: bool,
}

impl App {
    /// The first element of a CSS selector, waited for.
    pub async fn find(&self, css: &str) -> Element {
        self.until(css, async || answered(css, self.client.find(Locator::Css(css))).await.ok())
            .await
    }

    /// The one element of that role and accessible name: what a screen reader calls it. A name that
    /// ends in … may be the beginning of one.
    pub async fn by_name(&self, role: &str, name: &str) -> Element {
        self.by_name_in("", role, name).await
    }

    /// The same, inside what a CSS selector names.
    pub async fn by_name_in(&self, css: &str, role: &str, name: &str) -> Element {
        self.one(css, &[role], name).await.0
    }

    /// The element, and what a person sees of it. Two with the same name are no use to anybody
    /// who hears them: that fails, and `…_in` says which one is meant.
    async fn one(&self, css: &str, roles: &[&str], name: &str) -> (Element, Element) {
        let script = "const { found, names } = named(...arguments);
            return { found, seen: found.map(seen), names }";
        let mut heard = Value::Null;
        let found = self
            .within_patience(async || {
                let answer = self.ask_with(script, json!([roles, name, css])).await.ok()?;
                heard = answer["names"].clone();
                let (found, seen) = (answer["found"].as_array()?, answer["seen"].as_array()?);
                if 1 < found.len() {
                    self.fail(&format!("{} of {roles:?} are named “{name}”", found.len())).await;
                }
                element(&self.client, found.first()?).zip(element(&self.client, seen.first()?))
            })
            .await;
        match found {
            Some(found) => found,
            None => self.fail(&format!("No {roles:?} “{name}”. There are: {heard}")).await,
        }
    }

    /// Clicks what has that role and name.
    pub async fn click(&self, role: &str, name: &str) {
        self.click_in("", role, name).await;
    }

    /// Clicks inside what a CSS selector names.
    pub async fn click_in(&self, css: &str, role: &str, name: &str) {
        self.click_one(css, &[role], name).await;
    }

    async fn click_one(&self, css: &str, roles: &[&str], name: &str) -> Element {
        let mut last = None;
        let clicked = self
            .within_patience(async || {
                let (element, seen) = self.one(css, roles, name).await;
                match self.click_on(&seen).await {
                    Ok(()) => Some(element),
                    Err(error) => {
                        last = Some(error);
                        None
                    }
                }
            })
            .await;
        match (clicked, last) {
            (Some(element), _) => element,
            (None, Some(error)) if passing(&error) => {
                self.fail(&format!("{roles:?} “{name}” cannot be clicked: {error}")).await
            }
            (None, error) => panic!("{roles:?} “{name}”: {error:?}"),
        }
    }

    /// WebKit's driver clicks beside what it should when the page is larger or smaller; there the
    /// mouse is moved by hand.
    async fn click_on(&self, seen: &Element) -> Result<(), CmdError> {
        let element = serde_json::to_value(seen).expect("an element can be named");
        let script = "const it = arguments[0];
            it.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            const [box, zoom] = [it.getBoundingClientRect(), outerWidth / innerWidth];
            return [zoom, zoom * (box.x + box.width / 2), zoom * (box.y + box.height / 2)]";
        let place = self.ask_with(script, json!([element])).await?;
        let [zoom, x, y]: [f64; 3] = serde_json::from_value(place).expect("three numbers");
        if (zoom - 1.0).abs() < 0.01 {
            return answered("to click", seen.click()).await;
        }
        let mouse = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        answered("to click", self.client.perform_actions(mouse)).await
    }

    /// Puts the mouse where it lights nothing up.
    pub(crate) async fn move_mouse_away(&self) {
        let mouse = MouseActions::new("mouse".to_owned());
        let away = mouse.then(PointerAction::MoveTo { duration: None, x: 1.0, y: 1.0 });
        let moved = answered("to move the mouse", self.client.perform_actions(away)).await;
        moved.expect("the mouse can be moved");
    }

    /// Clears a field and types with the keyboard.
    pub async fn fill(&self, label: &str, text: &str) {
        self.fill_in("", label, text).await;
    }

    /// Types into a field inside what a CSS selector names.
    pub async fn fill_in(&self, css: &str, label: &str, text: &str) {
        let field = self.click_one(css, &TYPED, label).await;
        self.press("Control+a").await;
        self.press("Delete").await;
        if !text.is_empty() {
            let keys = text.replace('\n', &char::from(Key::Enter).to_string());
            let typed = answered("to type", field.send_keys(&keys)).await;
            typed.unwrap_or_else(|error| panic!("typing “{text}”: {error}"));
        }
        self.until(&format!("“{text}” in “{label}”"), async || {
            let value = answered("for a value", field.prop("value")).await.ok()??;
            (value == text).then_some(())
        })
        .await;
    }

    /// Chooses an option of a list by its words.
    pub async fn choose(&self, label: &str, option: &str) {
        let list = self.one("", &["combobox", "listbox"], label).await.0;
        let script =
            "return [...arguments[0].options].find((it) => tidy(it.text) === arguments[1])";
        let list = serde_json::to_value(&list).expect("an element can be named");
        let found = self.run(script, json!([list, option])).await;
        let Some(found) = element(&self.client, &found) else {
            self.fail(&format!("“{label}” has no option “{option}”")).await
        };
        let chosen = answered("to choose", found.click()).await;
        chosen.unwrap_or_else(|error| panic!("“{option}”: {error}"));
    }

    /// What stands in a field, or whether it is ticked.
    pub async fn field(&self, role: &str, label: &str) -> Field {
        let field = self.by_name(role, label).await;
        let field = serde_json::to_value(&field).expect("an element can be named");
        let script = "const it = arguments[0];
            const chosen = it.tagName === 'SELECT' ? it.selectedOptions[0]?.text : it.value;
            const said = it.ariaChecked ?? it.ariaSelected ?? it.ariaPressed;
            const off = it.matches(':disabled') || it.ariaDisabled === 'true';
            return [tidy(chosen ?? ''), it.checked ?? said === 'true', !off]";
        let held = self.run(script, json!([field])).await;
        let (value, checked, enabled) = serde_json::from_value(held).expect("three answers");
        Field { value, checked, enabled }
    }

    /// Presses keys together: `Tab`, `Control+z`, `Control+Shift+z`.
    pub async fn press(&self, keys: &str) {
        let done = answered(keys, self.client.perform_actions(pressed(keys))).await;
        done.unwrap_or_else(|error| panic!("{keys}: {error}"));
    }

    /// Waits until the keys go to what has that role and name.
    pub async fn wait_focus(&self, role: &str, name: &str) {
        let script = "const it = document.activeElement;
            return roleOf(it) === arguments[0] && nameOf(it) === tidy(arguments[1])";
        let what = format!("focus on {role} “{name}”");
        let there = async || self.ask_with(script, json!([role, name])).await.ok()?.as_bool();
        self.until(&what, async || there().await?.then_some(())).await;
    }

    /// Waits until a field holds what is wanted.
    pub async fn wait_field(&self, role: &str, label: &str, wanted: impl Fn(&str) -> bool) {
        let held = async || self.field(role, label).await.value;
        self.until(label, async || wanted(&held().await).then_some(())).await;
    }

    /// A CSS selector of the one element of that role and name, for the functions that end in `_in`.
    pub async fn path(&self, role: &str, name: &str) -> String {
        let element = serde_json::to_value(self.by_name(role, name).await);
        let script = "const way = [];
            for (let it = arguments[0]; it.parentElement; it = it.parentElement) {
              way.unshift(`:nth-child(${[...it.parentElement.children].indexOf(it) + 1})`);
            }
            return [':root', ...way].join(' > ')";
        let path = self.run(script, json!([element.expect("an element can be named")])).await;
        path.as_str().expect("a selector").to_owned()
    }
}

/// Whether a click may work later: what was found was drawn anew, or lay under something.
fn passing(error: &CmdError) -> bool {
    matches!(error, CmdError::Standard(_))
}

fn element(client: &Client, reference: &Value) -> Option<Element> {
    // The name that the WebDriver standard gives to the reference of an element.
    let id = reference.get("element-6066-11e4-a52e-4f735466cecf")?.as_str()?;
    Some(Element::from_element_id(client.clone(), ElementRef::from(id.to_owned())))
}
