//! Every screen as people meet it: in each language, light and dark, enlarged, on a small laptop,
//! before a room, with longer words, with the keyboard alone, with nothing in the case and with
//! much.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;
use window::{App, Language, Move, Options, PASSPHRASE, SCREENS, Screen};
use words::Words;

/// More stakeholders than any group will have.
const MANY: usize = 150;
/// A small laptop with Windows on it, and an old projector.
const SIZES: [(u32, u32); 2] = [(1280, 720), (1024, 768)];

#[tokio::test(flavor = "current_thread")]
async fn dutch_light_and_dark() {
    light_and_dark(Language::Nl, true).await;
}

#[tokio::test(flavor = "current_thread")]
async fn french_light_and_dark() {
    light_and_dark(Language::Fr, false).await;
}

#[tokio::test(flavor = "current_thread")]
async fn english_light_and_dark() {
    light_and_dark(Language::En, false).await;
}

async fn light_and_dark(language: Language, unfolded: bool) {
    let mut round = Round::start(Options { language, ..light() }).await;
    let look = async |app: &App, _: &Screen| {
        if unfolded {
            unfold(app).await;
        }
        let mut faults = app.axe().await;
        let paint = "document.documentElement.dataset.theme = arguments[0]";
        app.run(paint, json!(["dark"])).await;
        faults.extend(app.axe_of_colors().await.iter().map(|it| format!("dark: {it}")));
        app.run(paint, json!(["light"])).await;
        let said = app.run("return document.documentElement.lang", json!([])).await;
        if said != language.code() {
            faults.push(format!("the page says that its language is {said}"));
        }
        let foreign = app.words_of_other_language(language).await;
        faults.extend(foreign.iter().map(|it| format!("not {}: “{it}”", language.code())));
        faults
    };
    round.over(SCREENS, look).await;
    round.end().await;
}

#[tokio::test(flavor = "current_thread")]
async fn the_keyboard_alone() {
    let mut round = Round::start(light()).await;
    let look = async |app: &App, screen: &Screen| {
        unfold(app).await;
        // What stands around the screens of a case is the same for all.
        let whole = screen.way.is_empty();
        let walk = if whole { app.tab_walk().await } else { app.tab_walk_in_main().await };
        walk.faults()
    };
    // It has a thousand buttons in the sample, and the same ones in a new case.
    let short: Vec<_> = SCREENS.iter().copied().filter(|it| it.name != "review").collect();
    round.over(&short, look).await;
    round.end().await;
}

#[tokio::test(flavor = "current_thread")]
async fn longer_words() {
    let mut round = Round::start(light()).await;
    round.longer = true;
    let look = async |app: &App, _: &Screen| {
        let mut faults = Vec::new();
        let [large, small] = SIZES;
        // The window need not change between the two looks at its small size.
        for (unfolded, sizes) in [(false, [large, small]), (true, [small, large])] {
            if unfolded {
                unfold(app).await;
            }
            for (width, height) in sizes {
                app.resize(width, height).await;
                let found = unfit(app).await;
                let line = |it| format!("{width} x {height}, unfolded {unfolded}: {it}");
                faults.extend(found.iter().map(line));
            }
        }
        faults
    };
    round.over(SCREENS, look).await;
    round.end().await;
}

#[tokio::test(flavor = "current_thread")]
async fn twice_as_large() {
    let mut round = Round::start(Options { zoom: Some(200), ..light() }).await;
    let look = async |app: &App, _: &Screen| {
        let mut faults = unfit(app).await;
        if unfold(app).await {
            faults.extend(unfit(app).await.iter().map(|it| format!("unfolded: {it}")));
        }
        faults
    };
    round.over(SCREENS, look).await;
    round.end().await;
}

#[tokio::test(flavor = "current_thread")]
async fn before_a_room() {
    let mut round = Round::start(Options { size: SIZES[1], ..light() }).await;
    let look = async |app: &App, _: &Screen| {
        app.press("F5").await;
        let faults = unfit(app).await;
        app.press("F5").await;
        faults
    };
    round.over(&steps(), look).await;
    round.end().await;
}

#[tokio::test(flavor = "current_thread")]
async fn nothing_in_the_case() {
    let mut round = Round::start(light()).await;
    round.app.invoke("create_library", json!({ "passphrase": PASSPHRASE })).await;
    let empty = json!({ "title": "Stationsbuurt", "beginning": { "with": "nothing" } });
    round.app.invoke("create_case", empty).await;
    round.app.reload("").await;
    for screen in steps() {
        round.look_at(&screen, &whole).await;
    }
    let review = SCREENS.iter().find(|it| it.name == "review").unwrap();
    round.look_at(review, &async |app: &App, _: &Screen| app.tab_walk().await.faults()).await;
    round.end().await;
}

#[tokio::test(flavor = "current_thread")]
async fn many_stakeholders() {
    let mut round = Round::start(light()).await;
    let sample = fs::read(window::root().join("assets/sample/nl.json")).unwrap();
    let mut case: Value = serde_json::from_slice(&sample).unwrap();
    let stakeholders = case["stakeholders"].as_array_mut().unwrap();
    let models = stakeholders.clone();
    for (number, model) in (models.len() + 1..=MANY).zip(models.iter().cycle()) {
        let mut another = model.clone();
        another["id"] = json!(format!("ST{number}"));
        another["who"] = json!(format!("{} {number}", model["who"].as_str().unwrap()));
        stakeholders.push(another);
    }
    fs::write(round.app.dialogs().join("open.json"), case.to_string()).unwrap();
    round.app.invoke("create_library", json!({ "passphrase": PASSPHRASE })).await;
    round.app.invoke("import_case", json!({})).await;
    round.app.reload("").await;
    for screen in steps() {
        round.look_at(&screen, &whole).await;
    }
    round.end().await;
}

/// Not the first start, which would go by the system.
fn light() -> Options {
    Options { theme: Some("light"), ..Options::default() }
}

/// The screens of the steps of the method.
fn steps() -> Vec<Screen> {
    let is_step =
        |it: &&Screen| matches!(it.way, [Move::Choose(key), ..] if key.starts_with("step-"));
    SCREENS.iter().filter(is_step).copied().collect()
}

/// One start of the program, and what was found wrong on the screens it showed.
struct Round {
    app: App,
    _home: TempDir,
    language: Language,
    /// Whether the page makes its words longer.
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

    /// Goes from one screen to the next.
    async fn over(&mut self, screens: &[Screen], look: impl AsyncFn(&App, &Screen) -> Vec<String>) {
        let mut stage = None;
        for screen in screens {
            if stage.replace(screen.stage) != Some(screen.stage) {
                self.app.visit(&Screen { way: &[], ..*screen }, self.language).await;
                if self.longer {
                    self.app.reload("?pseudo").await;
                }
            }
            self.look_at(screen, &look).await;
        }
    }

    async fn look_at(
        &mut self,
        screen: &Screen,
        look: &impl AsyncFn(&App, &Screen) -> Vec<String>,
    ) {
        for step in screen.way {
            match step {
                Move::Choose(key) => {
                    // Where there is little room, the steps are folded away.
                    let folded = "const fold = document.querySelector('nav [aria-expanded=false]');
                        return fold !== null && shown(fold)";
                    if self.app.run(folded, json!([])).await == true {
                        self.app.click_in("nav", "button", &self.name("window-steps")).await;
                    }
                    self.app.click_in("nav", "button", &self.name(key)).await;
                }
                Move::Click(role, key) => self.app.click(role, &self.name(key)).await,
                Move::Press(keys) => self.app.press(keys).await,
            }
        }
        self.app.quiet().await;
        let found = look(&self.app, screen).await;
        self.faults.extend(found.iter().map(|it| format!("{}: {it}", screen.name)));
    }

    /// What has those words is called so; the status of a step is read out after them.
    fn name(&self, key: &str) -> String {
        let words = Words::new(self.language).get(key);
        format!("{}…", if self.longer { longer(&words) } else { words })
    }

    async fn end(self) {
        self.app.quit().await;
        let faults = &self.faults;
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    }
}

/// As `longer` in `ui/src/words.svelte.ts`.
fn longer(text: &str) -> String {
    let mut extra = 0.0;
    let mut grown = |word: &str| {
        extra += word.chars().count() as f64 * 0.4;
        let more = f64::floor(extra);
        extra -= more;
        let accents = [('a', 'á'), ('e', 'ë'), ('i', 'ï'), ('o', 'ö'), ('u', 'ü')];
        let accent = |it| accents.iter().find(|(plain, _)| *plain == it).map_or(it, |it| it.1);
        word.chars().map(accent).collect::<String>() + &"n".repeat(more as usize)
    };
    text.split(' ').map(&mut grown).collect::<Vec<_>>().join(" ")
}

/// Opens the first record in its panel, and all that is folded away; whether there was anything.
async fn unfold(app: &App) -> bool {
    let open = "const record = document.querySelector('main [data-record]');
        record?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        return record !== null";
    let opened = app.run(open, json!([])).await == true;
    app.settled().await;
    let unfold =
        "const all = [...document.querySelectorAll('main details:not([open])')].filter(shown);
        for (const it of all) it.querySelector('summary').click();
        return all.length > 0";
    let unfolded = app.run(unfold, json!([])).await == true;
    app.settled().await;
    opened || unfolded
}

/// What cannot be read.
async fn unfit(app: &App) -> Vec<String> {
    let mut faults = app.clipped().await;
    if app.sideways().await {
        faults.push("must be scrolled sideways".to_owned());
    }
    faults
}

async fn whole(app: &App, _: &Screen) -> Vec<String> {
    let mut faults = app.axe().await;
    faults.extend(unfit(app).await);
    faults
}
