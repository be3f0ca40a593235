//! Drives the real window as a person does, and looks at what it shows.
//!
//! `WebKitWebDriver` starts the program under an X display (`xvfb-run` in the tests), and types and
//! clicks in it. A test fails by panicking with a sentence, the text of the page and a picture.
//!
//! ```ignore
//! let home = tempfile::tempdir().unwrap();
//! let app = App::start(home.path(), Options::default()).await;
//! app.fill("Titel", "Pleinbuurt").await;
//! app.click("button", "Bewaren").await;
//! app.wait_text("Bewaard om").await;
//! assert_eq!(app.faults(Language::Nl).await, [""; 0]);
//! app.quit().await;
//! ```

mod act;
mod app;
mod display;
mod driver;
mod foreign;
mod keys;
mod look;
mod page;
mod screens;
mod walk;

pub use act::Field;
pub use app::{App, Options, program, root};
pub use display::{Display, Picture};
pub use screens::{Move, PASSPHRASE, SCREENS, Screen, Stage};
pub use walk::{Stop, TabWalk};
pub use words::Language;
