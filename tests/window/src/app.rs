//! The program in its window: start, stop, size.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::sync::{Mutex, MutexGuard};
use words::Language;

use crate::driver::{Driver, running};
use crate::page::{PATIENCE, PERIOD, answered};

/// Only the window in front has the focus, so the tests of a program take turns.
static TURN: Mutex<()> = Mutex::const_new(());

/// How the program is started.
#[derive(Clone, Debug)]
pub struct Options {
    /// The language of the system, and of the preferences if these are written.
    pub language: Language,
    /// `light`, `dark` or `system`: writes the preferences first, so that it is no first start.
    pub theme: Option<&'static str>,
    /// Percent; writes the preferences likewise.
    pub zoom: Option<u16>,
    /// Width and height of the window in pixels, without its menu bar.
    pub size: (u32, u32),
    /// More for the environment; goes before what the harness sets.
    pub variables: Vec<(String, String)>,
}

impl Default for Options {
    fn default() -> Self {
        let (theme, zoom, variables) = (None, None, Vec::new());
        Self { language: Language::Nl, theme, zoom, size: (1280, 800), variables }
    }
}

/// The running program and its window.
pub struct App {
    pub(crate) client: Client,
    driver: Driver,
    pub(crate) home: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

impl App {
    /// Starts the program with everything it keeps inside `home`, and waits for its page. The
    /// second of two programs in one test waits until the first has quit.
    pub async fn start(home: &Path, options: Options) -> Self {
        let turn = TURN.lock().await;
        let home = home.canonicalize().expect("the home folder");
        let variables = environment(&home, &options);
        write_preferences(&home, &options);
        let mut driver = Driver::start(&variables, &said(&home)).await;
        let browser = json!({ "binary": program(), "args": [] });
        let wanted: Map<String, Value> =
            [("webkitgtk:browserOptions".to_owned(), browser)].into_iter().collect();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let address = driver.address();
        let opening = builder.capabilities(wanted).connect(&address);
        let client = answered("to open the window", opening).await.unwrap_or_else(|error| {
            let said = fs::read_to_string(said(&home)).unwrap_or_default();
            panic!("{} did not open its window: {error}\n{said}", program().display())
        });
        driver.session = client.session_id().await.expect("a session");
        let app = Self { client, driver, home, _turn: turn };
        let (width, height) = options.size;
        app.resize(width, height).await;
        app.find("main").await;
        // Without it nothing shows where the focus is.
        app.until("focus in the window", async || {
            (app.ask("return document.hasFocus()").await.ok()? == true).then_some(())
        })
        .await;
        app.quiet().await;
        app
    }

    /// Closes the window, and waits until the program has stopped.
    pub async fn quit(mut self) {
        self.driver.session = None;
        let closing = self.client.clone().close();
        answered("to close the window", closing).await.expect("the window closes");
        let began = Instant::now();
        let home = self.data().to_string_lossy().into_owned();
        while !running(&home).is_empty() {
            assert!(began.elapsed() < PATIENCE, "the program still runs after its window closed");
            tokio::time::sleep(PERIOD).await;
        }
    }

    /// Ends the program as a power cut does.
    pub async fn kill(mut self) {
        self.driver.session = None;
        let home = self.data().to_string_lossy().into_owned();
        let processes = running(&home);
        assert!(!processes.is_empty(), "the program does not run");
        let killed = std::process::Command::new("kill").arg("-9").args(processes).status();
        assert!(killed.is_ok_and(|it| it.success()), "kill");
        while !running(&home).is_empty() {
            tokio::time::sleep(PERIOD).await;
        }
        // The driver is the one to tell that its session is over.
        let _ = answered("that the window is gone", self.client.clone().close()).await;
    }

    /// Where the program keeps its library and preferences.
    pub fn data(&self) -> PathBuf {
        self.home.join("middenweg")
    }

    /// Where the answers of file dialogs are looked for and go: a file that is saved, `open.json`
    /// to be opened, `opened.txt` with the path of what was opened in a viewer.
    pub fn dialogs(&self) -> PathBuf {
        self.home.join("dialogs")
    }

    /// Gives the page that many pixels of the screen; the window is higher by its menu bar.
    pub async fn resize(&self, width: u32, height: u32) {
        let mut bar = 0;
        self.until(&format!("window of {width} x {height}"), async || {
            let command = self.client.set_window_rect(0, 0, width, height + bar);
            answered("to set the size", command).await.ok()?;
            let size = self.ask("return [outerWidth, outerHeight, innerWidth, innerHeight]").await;
            let [outer_width, outer_height, inner_width, inner_height]: [f64; 4] =
                serde_json::from_value(size.ok()?).ok()?;
            // The inner size is counted in the page's own pixels, which grow with the zoom.
            let zoom = outer_width / inner_width;
            let shown = inner_height * zoom;
            bar = (outer_height - shown).round().max(0.0) as u32;
            let fits = (shown - f64::from(height)).abs() <= zoom;
            (outer_width == f64::from(width) && fits).then_some(())
        })
        .await;
    }

    /// The driver's own handle, for what has no word here yet.
    pub fn client(&self) -> &Client {
        &self.client
    }
}

/// What the program wrote to its standard error.
pub(crate) fn said(home: &Path) -> PathBuf {
    home.join("said.txt")
}

/// The folder of the project.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("this package lies two folders deep").to_owned()
}

/// The program that is started: `MIDDENWEG_BIN`, else what was built for tests.
pub fn program() -> PathBuf {
    let named = std::env::var_os("MIDDENWEG_BIN").map(PathBuf::from);
    named.unwrap_or_else(|| root().join("target/debug/middenweg"))
}

fn environment(home: &Path, options: &Options) -> Vec<(String, String)> {
    let locale = match options.language {
        Language::Nl => "nl_BE.UTF-8",
        Language::Fr => "fr_BE.UTF-8",
        Language::En => "en_GB.UTF-8",
    };
    let said = [
        ("TAURI_AUTOMATION", "true"),
        ("TAURI_WEBVIEW_AUTOMATION", "true"),
        // Without a graphics card, WebKit paints slower by way of one that is imitated.
        ("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1"),
        ("LANG", locale),
        ("LC_ALL", locale),
    ];
    let said = said.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let folders = [
        ("MIDDENWEG_HOME", "middenweg"),
        ("MIDDENWEG_DIALOGS", "dialogs"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "share"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "run"),
    ];
    let folders = folders.map(|(name, folder)| {
        let path = home.join(folder);
        fs::create_dir_all(&path).expect("a folder in the home");
        (name.to_owned(), path.to_str().expect("a Unicode path").to_owned())
    });
    said.into_iter().chain(folders).chain(options.variables.iter().cloned()).collect()
}

fn write_preferences(home: &Path, options: &Options) {
    if options.theme.is_some() || options.zoom.is_some() {
        let preferences = json!({
            "language": options.language.code(),
            "theme": options.theme.unwrap_or("system"),
            "zoom": options.zoom.unwrap_or(100),
        });
        let path = home.join("middenweg/preferences.json");
        fs::write(path, preferences.to_string()).expect("the preferences");
    }
}
