//! A picture of every screen with the sample, in every language and theme, to look at:
//! `cargo xtask pictures [WORD…]` writes `target/pictures/<screen>-<language>-<theme>.png`; words
//! choose among the screens, languages and themes.

use window::{App, Language, Options, SCREENS, root};

const THEMES: [&str; 2] = ["light", "dark"];
/// As high as a picture of a whole page gets.
const LIMIT: u32 = 4000;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let all = |names: &mut dyn Iterator<Item = &'static str>| {
        let names: Vec<_> = names.collect();
        let some: Vec<_> = names.iter().filter(|it| wanted.iter().any(|w| w == *it)).collect();
        if some.is_empty() { names.clone() } else { some.into_iter().copied().collect() }
    };
    let languages = all(&mut Language::ALL.iter().map(|it| it.code()));
    let themes = all(&mut THEMES.into_iter());
    let screens = all(&mut SCREENS.iter().map(|it| it.name));
    for language in Language::ALL.into_iter().filter(|it| languages.contains(&it.code())) {
        for theme in &themes {
            let home = tempfile::tempdir().expect("a folder for the program");
            let options = Options { language, theme: Some(theme), ..Options::default() };
            let (width, height) = options.size;
            let app = App::start(home.path(), options).await;
            for screen in SCREENS.iter().filter(|it| screens.contains(&it.name)) {
                app.resize(width, height).await;
                app.visit(screen, language).await;
                app.stretch(LIMIT).await;
                let (screen, language) = (screen.name, language.code());
                let name = format!("target/pictures/{screen}-{language}-{theme}.png");
                app.screenshot(&root().join(&name)).await;
                println!("{name}");
            }
            app.quit().await;
        }
    }
}
