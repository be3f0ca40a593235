//! Every screen as people meet it: in each language, light and dark, enlarged, on a small laptop,
//! with longer words, with the keyboard alone, with nothing in the case and with much.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;
use window::{App, Language, Move, Options, PASSPHRASE, SCREENS, Screen, Stage};
use words::Words;

/// Many for a working group: a hundred would be much.
const MANY: usize = 150;

/// One start of the program, and what was found wrong on the screens it showed.
struct Round {
    app: App,
    _home: TempDir,
    language: Language,
    /// Words are longer than they are.
    longer: bool,
    faults: Vec<String>,
}

impl Round {
    async fn start(options: Options) -> Self {
        let home = tempfile::tempdir().unwrap();
        let language = options.language;
        let app = App::start(home.path(), options).await;
        Self { app, _home: home, language, longer: false, faults: Vec::new() }
    }

    /// Goes through all screens, from one to the next.
    async fn all(&mut self, look: impl AsyncFn(&App) -> Vec<String>) {
        let mut stage = None;
        for screen in SCREENS {
            if stage.replace(screen.stage) != Some(screen.stage) {
                self.app.visit(&Screen { way: &[], ..*screen }, self.language).await;
                if self.longer {
                    self.app.reload("?pseudo").await;
                }
            }
            self.look_at(screen, &look).await;
        }
    }

    /// Goes through the screens of the case that is open.
    async fn of_case(&mut self, look: impl AsyncFn(&App) -> Vec<String>) {
        self.app.reload("").await;
        for screen in SCREENS.iter().filter(|it| is_step(it)) {
            self.look_at(screen, &look).await;
        }
    }

    async fn look_at(&mut self, screen: &Screen, look: &impl AsyncFn(&App) -> Vec<String>) {
        let t = std::time::Instant::now();
        for step in screen.way {
            match step {
                Move::Choose(key) => {
                    self.unfold().await;
                    self.app.click_in("nav", "button", &self.name(key)).await;
                }
                Move::Click(role, key) => self.app.click(role, &self.name(key)).await,
                Move::Press(keys) => self.app.press(keys).await,
            }
        }
        self.app.quiet().await;
        if !std::env::var("ONLY")
            .unwrap_or(screen.name.to_owned())
            .split(',')
            .any(|it| it == screen.name)
        {
            return;
        }
        let found = look(&self.app).await;
        eprintln!("{} {:?}", screen.name, t.elapsed());
        for f in &found {
            eprintln!("   {}: {f}", screen.name);
        }
        self.faults.extend(found.iter().map(|it| format!("{}: {it}", screen.name)));
    }

    /// Where there is little room, the steps are folded away.
    async fn unfold(&self) {
        let folded = "const fold = document.querySelector('nav [aria-expanded=false]');
            return fold !== null && shown(fold)";
        if self.app.run(folded, json!([])).await == true {
            self.app.click_in("nav", "button", &self.name("window-steps")).await;
        }
    }

    /// The words of a key as the page says them; the status of a step is read out after its name.
    fn name(&self, key: &str) -> String {
        let text = Words::new(self.language).get(key);
        format!("{}…", if self.longer { longer(&text) } else { text })
    }

    async fn end(self) {
        self.app.quit().await;
        assert!(
            self.faults.is_empty(),
            "{} faults:\n{}",
            self.faults.len(),
            self.faults.join("\n")
        );
    }
}

/// A screen of a step of the method.
fn is_step(screen: &Screen) -> bool {
    matches!(screen.way, [Move::Choose(key), ..] if key.starts_with("step-"))
}

/// As the page makes its words longer (`ui/src/words.svelte.ts`).
fn longer(text: &str) -> String {
    let mut extra = 0.0;
    let longer = text.split(' ').map(|word| {
        extra += word.chars().count() as f64 * 0.4;
        let more = f64::floor(extra);
        extra -= more;
        let accents = [("a", "á"), ("e", "ë"), ("i", "ï"), ("o", "ö"), ("u", "ü")];
        let word =
            accents.iter().fold(word.to_owned(), |it, (plain, accent)| it.replace(plain, accent));
        word + &"n".repeat(more as usize)
    });
    longer.collect::<Vec<_>>().join(" ")
}

/// Opens the first record of a list in its panel, and all that is folded away. Says whether there
/// was anything.
async fn opened(app: &App) -> bool {
    let open = "const record = document.querySelector('main [data-record]');
        record?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        return record !== null";
    let panel = app.run(open, json!([])).await == true;
    app.quiet().await;
    let unfold =
        "const folded = [...document.querySelectorAll('main details:not([open])')].filter(shown);
        for (const it of folded) it.querySelector('summary').click();
        return folded.length > 0";
    let unfolded = app.run(unfold, json!([])).await == true;
    app.quiet().await;
    panel || unfolded
}

/// What nobody can read or use.
async fn unfit(app: &App) -> Vec<String> {
    let mut faults = app.clipped().await;
    if app.sideways().await {
        faults.push("the page must be scrolled sideways".to_owned());
    }
    faults
}

async fn speaks(language: Language) {
    let mut round =
        Round::start(Options { language, theme: Some("light"), ..Options::default() }).await;
    round
        .all(async |app| {
            let mut faults = app.axe().await;
            let paint = "document.documentElement.dataset.theme = arguments[0]";
            app.run(paint, json!(["dark"])).await;
            faults.extend(app.axe().await.iter().map(|it| format!("dark: {it}")));
            app.run(paint, json!(["light"])).await;
            let spoken = app.run("return document.documentElement.lang", json!([])).await;
            if spoken != language.code() {
                faults.push(format!("the page says its language is {spoken}"));
            }
            let foreign = app.words_of_other_language(language).await;
            faults.extend(foreign.iter().map(|it| format!("not {}: “{it}”", language.code())));
            faults
        })
        .await;
    round.end().await;
}

#[tokio::test(flavor = "current_thread")]
async fn axe_and_the_language_in_dutch() {
    speaks(Language::Nl).await;
}

#[tokio::test(flavor = "current_thread")]
async fn axe_and_the_language_in_french() {
    speaks(Language::Fr).await;
}

#[tokio::test(flavor = "current_thread")]
async fn axe_and_the_language_in_english() {
    speaks(Language::En).await;
}

#[tokio::test(flavor = "current_thread")]
async fn everything_is_reached_with_tab() {
    let mut round = Round::start(Options::default()).await;
    round
        .all(async |app| {
            opened(app).await;
            let w = app.tab_walk().await;
            eprintln!("{} stops", w.stops.len());
            w.faults()
        })
        .await;
    round.end().await;
}

#[tokio::test(flavor = "current_thread")]
async fn longer_words_are_not_cut_off() {
    let mut round = Round::start(Options { size: (1280, 720), ..Options::default() }).await;
    round.longer = true;
    round
        .all(async |app| {
            let mut faults = unfit(app).await;
            opened(app).await;
            faults.extend(unfit(app).await.iter().map(|it| format!("open: {it}")));
            app.resize(1024, 768).await;
            faults.extend(unfit(app).await.iter().map(|it| format!("1024 open: {it}")));
            app.resize(1280, 720).await;
            faults
        })
        .await;
    round.end().await;
}

#[tokio::test(flavor = "current_thread")]
async fn enlarged_pages_are_not_scrolled_sideways() {
    let mut round = Round::start(Options { zoom: Some(200), ..Options::default() }).await;
    round
        .all(async |app| {
            let mut faults = unfit(app).await;
            opened(app).await;
            faults.extend(unfit(app).await.iter().map(|it| format!("open: {it}")));
            faults
        })
        .await;
    round.end().await;
}

#[tokio::test(flavor = "current_thread")]
async fn nothing_in_the_case() {
    let mut round = Round::start(Options::default()).await;
    round.app.invoke("create_library", json!({ "passphrase": PASSPHRASE })).await;
    round.app.invoke("create_case", json!({ "title": "Stationsbuurt" })).await;
    round.of_case(whole).await;
    round.end().await;
}

#[tokio::test(flavor = "current_thread")]
async fn many_stakeholders() {
    let mut round = Round::start(Options::default()).await;
    let sample = fs::read(window::root().join("assets/sample/nl.json")).unwrap();
    let mut case: Value = serde_json::from_slice(&sample).unwrap();
    let stakeholders = case["stakeholders"].as_array_mut().unwrap();
    for number in stakeholders.len()..MANY {
        let mut another = stakeholders[number % 10].clone();
        another["id"] = json!(format!("ST{}", number + 1));
        another["who"] = json!(format!("{} {number}", another["who"].as_str().unwrap()));
        stakeholders.push(another);
    }
    fs::write(round.app.dialogs().join("open.json"), case.to_string()).unwrap();
    round.app.invoke("create_library", json!({ "passphrase": PASSPHRASE })).await;
    round.app.invoke("import_case", json!({})).await;
    round.of_case(whole).await;
    round.end().await;
}

async fn whole(app: &App) -> Vec<String> {
    let mut faults = app.axe().await;
    faults.extend(unfit(app).await);
    faults
}
