//! The harness finds the faults it is there for: pages with planted ones, in the real window.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use serde_json::json;
use window::{App, Field, Language, Options, SCREENS};

async fn opened(home: &tempfile::TempDir) -> App {
    App::start(home.path(), Options::default()).await
}

/// Puts a page of the test in the place of the program's.
async fn plant(app: &App, page: &str, css: &str) {
    let script = "for (const it of document.querySelectorAll('link[rel=stylesheet], style')) it.remove();
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.boxed { width: 120px; overflow: hidden; white-space: nowrap }' + arguments[1]);
        document.adoptedStyleSheets = [sheet];
        document.documentElement.lang = 'nl';
        document.title = 'Proef';
        document.body.innerHTML = '<main><h1>Proef</h1>' + arguments[0] + '</main>';";
    app.run(script, json!([page, css])).await;
    app.quiet().await;
}

const FORM: &str = r#"
    <form>
      <label for="title">Titel</label> <input id="title" value="oud">
      <label>Uitleg <textarea></textarea></label>
      <span id="day">Dag</span> <input aria-labelledby="day when"> <i id="when">van de melding</i>
      <label>Trede <select><option>1 Informeren</option><option>2 Raadplegen</option></select></label>
      <fieldset><legend>Duur</legend>
        <label><input type="radio" name="long" value="a"> kort</label>
        <label><input type="radio" name="long" value="b"> lang</label>
      </fieldset>
      <label class="tick"><input type="checkbox"> Akkoord</label>
      <button type="button" aria-label="Kaart verwijderen">✕</button>
      <button type="button" disabled>Uit</button>
    </form>
    <a href="/elders"><svg aria-hidden="true"></svg>Naar <b>elders</b></a>
    <nav><button type="button">Twee</button></nav>
    <aside><button type="button">Twee</button></aside>
    <div role="tablist"><button role="tab" aria-selected="true">Kaart</button>
      <button role="tab" tabindex="-1">Tabel</button></div>"#;

#[tokio::test(flavor = "current_thread")]
async fn things_are_found_by_what_they_are_called() {
    let home = tempfile::tempdir().unwrap();
    let app = opened(&home).await;
    plant(&app, FORM, ".tick input { opacity: 0 }").await;
    for (role, name) in [
        ("heading", "Proef"),
        ("textbox", "Titel"),
        ("textbox", "Uitleg"),
        ("textbox", "Dag van de melding"),
        ("combobox", "Trede"),
        ("group", "Duur"),
        ("radio", "lang"),
        ("button", "Kaart verwijderen"),
        ("link", "Naar elders"),
        ("tab", "Tabel"),
    ] {
        app.by_name(role, name).await;
    }
    app.fill("Titel", "Wijk “Zuid” & co, 50 % één").await;
    app.fill("Uitleg", "twee\nregels").await;
    app.fill("Dag van de melding", "3 december 2026").await;
    app.choose("Trede", "2 Raadplegen").await;
    app.click("radio", "lang").await;
    app.click("checkbox", "Akkoord").await;
    let field = async |role: &str, name: &str| app.field(role, name).await;
    assert_eq!(field("textbox", "Titel").await.value, "Wijk “Zuid” & co, 50 % één");
    assert_eq!(field("textbox", "Uitleg").await.value, "twee regels");
    assert_eq!(field("combobox", "Trede").await.value, "2 Raadplegen");
    assert!(field("radio", "lang").await.checked && !field("radio", "kort").await.checked);
    assert!(field("checkbox", "Akkoord").await.checked);
    assert!(field("tab", "Kaart").await.checked);
    let off = Field { value: String::new(), checked: false, enabled: false };
    assert_eq!(field("button", "Uit").await, off);
    let note = "document.querySelector('nav button').onclick = () => document.title = 'nav'";
    app.run(note, json!([])).await;
    app.click_in("nav", "button", "Twee").await;
    assert_eq!(app.run("return document.title", json!([])).await, "nav");
    app.quit().await;
}

#[tokio::test(flavor = "current_thread")]
async fn keys_arrive_as_they_were_pressed() {
    let home = tempfile::tempdir().unwrap();
    let app = opened(&home).await;
    plant(&app, "<button type=button>Hier</button><p id=keys></p>", "").await;
    let listen = "window.heard = []; addEventListener('keydown', (it) => {
        const held = ['ctrl', 'shift', 'alt'].filter((key) => it[`${key}Key`]);
        if (!['Control', 'Shift', 'Alt'].includes(it.key)) heard.push([...held, it.key, it.code].join(' '));
        it.preventDefault();
    }, true)";
    app.run(listen, json!([])).await;
    app.click("button", "Hier").await;
    for keys in ["Control+z", "Control+Shift+z", "F5", "Alt+ArrowLeft", "Control+=", "Escape", "a"]
    {
        app.press(keys).await;
    }
    let heard = app.run("return heard", json!([])).await;
    let expected = json!([
        "ctrl z KeyZ",
        "ctrl shift Z KeyZ",
        "F5 F5",
        "alt ArrowLeft ArrowLeft",
        "ctrl = Equal",
        "Escape Escape",
        "a KeyA",
    ]);
    assert_eq!(heard, expected);
    app.quit().await;
}

#[tokio::test(flavor = "current_thread")]
async fn words_come_and_go() {
    let home = tempfile::tempdir().unwrap();
    let app = opened(&home).await;
    plant(&app, "<p>Bezig</p><p hidden>Verborgen</p>", "").await;
    app.wait_text("Bezig").await;
    assert!(!app.text().await.contains("Verborgen"));
    let later = "setTimeout(() => document.querySelector('p').textContent = 'Klaar', 300)";
    app.run(later, json!([])).await;
    app.gone("Bezig").await;
    app.wait_text("Klaar").await;
    app.quit().await;
}

#[tokio::test(flavor = "current_thread")]
async fn the_walk_with_tab_finds_what_hinders() {
    let home = tempfile::tempdir().unwrap();
    let app = opened(&home).await;
    plant(&app, FORM, "").await;
    let walk = app.tab_walk().await;
    let names = [
        "Titel",
        "Uitleg",
        "Dag van de melding",
        "Trede",
        "kort",
        "Akkoord",
        "Kaart verwijderen",
        "Naar elders",
        "Twee",
        "Twee",
        "Kaart",
    ];
    assert_eq!(walk.names(), names);
    assert_eq!(walk.faults(), [""; 0]);

    let faulty = r#"<button class="bare">Kaal</button><button class="under">Onder</button>
        <div class="over">Erover</div><button class="far">Ver</button><div tabindex="0"></div>
        <button class="skipped">Overgeslagen</button><button>Val</button><button>Voorbij</button>"#;
    let css = ".bare:focus { outline: none } .under { margin: 0; position: absolute; top: 200px; left: 0 }
        .over { position: absolute; top: 190px; left: 0; width: 300px; height: 60px }
        .far { position: fixed; left: -300px } div { height: 20px }";
    plant(&app, faulty, css).await;
    let trap = "const skipped = document.querySelector('.skipped');
        skipped.onfocus = () => skipped.nextElementSibling.focus();
        skipped.nextElementSibling.onkeydown = (it) => it.preventDefault();";
    app.run(trap, json!([])).await;
    let walk = app.tab_walk().await;
    assert_eq!(
        walk.faults(),
        [
            "Tab does not come to <button.skipped> button “Overgeslagen”",
            "Tab does not come to <button> button “Voorbij”",
            "Tab does not go on from <button> button “Val”",
            "nothing shows the focus at <button.bare> button “Kaal”",
            "<button.under> button “Onder” with the focus lies under <div.over> “Erover”",
            "out of sight with the focus: <button.far> button “Ver”",
            "Tab comes to <div> “”, which has no role or no name",
        ]
    );
    app.quit().await;
}

#[tokio::test(flavor = "current_thread")]
async fn a_walk_stays_in_the_dialog_that_is_open() {
    let home = tempfile::tempdir().unwrap();
    let app = opened(&home).await;
    let page = "<button>Achter</button><dialog aria-label=Vraag><button>Ja</button><button>Nee</button></dialog>";
    plant(&app, page, "").await;
    app.run("document.querySelector('dialog').showModal()", json!([])).await;
    let walk = app.tab_walk().await;
    assert_eq!(walk.names(), ["Ja", "Nee"]);
    assert_eq!(walk.faults(), [""; 0]);
    app.quit().await;
}

#[tokio::test(flavor = "current_thread")]
async fn text_that_is_cut_off_is_found() {
    let home = tempfile::tempdir().unwrap();
    let app = opened(&home).await;
    let long = "Meervoudigepersoonlijkheidswoordenboek";
    let check = async |page: &str, css: &str, words: &[&str]| {
        plant(&app, page, css).await;
        let lines = app.clipped().await;
        assert_eq!(lines.len(), words.len(), "{page}: {lines:#?}");
        for (line, word) in lines.iter().zip(words) {
            assert!(line.contains(word), "{page}: {line}");
        }
    };
    let whole = "<p>Gewoon</p><p class=scroll>Lang genoeg om te schuiven, dat mag</p>
        <p class=eyes>Alleen voor schermlezers, in een punt</p><button>Knop</button>
        <label>Kort <input value=ja></label><textarea>lang\nen\nnog\nlanger\nen\nnog\neens</textarea>
        <svg width=200 height=40><text x=5 y=20>Binnen</text></svg>
        <div class=holder><p class=apart>Los van zijn vak geplaatst</p></div>";
    let css = ".scroll { width: 80px; overflow: auto; white-space: nowrap }
        .eyes { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
        .holder { width: 20px; height: 20px; overflow: hidden } .apart { position: absolute }";
    check(whole, css, &[]).await;
    check(&format!("<p class=boxed>{long}</p>"), "", &["cut off sideways"]).await;
    let dots = format!("<p class='boxed dots'>{long}</p>");
    check(&dots, ".dots { text-overflow: ellipsis }", &["“Meervoudige"]).await;
    let low = "<p class=low>Twee regels die niet passen in een laag vak</p>";
    check(low, ".low { width: 90px; height: 20px; overflow: hidden }", &["in height"]).await;
    let clamp = ".low { width: 90px; display: -webkit-box; -webkit-box-orient: vertical;
        -webkit-line-clamp: 1; overflow: hidden }";
    check(low, clamp, &["Twee regels"]).await;
    let cell = format!("<div class=row><div class=cell>{long}</div><div>b</div></div>");
    check(&cell, ".row { display: flex } .cell { width: 90px }", &["stands outside"]).await;
    check(
        &format!("<div class=wide>{long}</div>"),
        ".wide { position: absolute; left: 1150px }",
        &["beyond the right edge"],
    )
    .await;
    check(
        "<svg width=60 height=40><text x=5 y=20>Buiten de tekening</text></svg>",
        "",
        &["sideways"],
    )
    .await;
    let field = "<label>Kort <input class=boxed value='Veel te lang voor dit veld'></label>";
    check(field, "", &["does not fit"]).await;
    let list = "<label>Kies <select class=boxed><option>Veel te lang voor deze lijst</option></select></label>";
    check(list, "", &["does not fit"]).await;
    app.quit().await;
}

#[tokio::test(flavor = "current_thread")]
async fn a_page_that_scrolls_sideways_is_found() {
    let home = tempfile::tempdir().unwrap();
    let app = opened(&home).await;
    plant(&app, "<p>Smal</p>", "").await;
    assert!(!app.sideways().await);
    plant(&app, "<p>Breed</p>", "p { width: 1400px }").await;
    assert!(app.sideways().await);
    app.resize(1500, 700).await;
    assert!(!app.sideways().await);
    let size = app.run("return [innerWidth, innerHeight]", json!([])).await;
    assert_eq!(size, json!([1500, 700]));
    app.quit().await;
}

#[tokio::test(flavor = "current_thread")]
async fn axe_finds_its_faults() {
    let home = tempfile::tempdir().unwrap();
    let app = opened(&home).await;
    plant(&app, "<p>Goed</p>", "").await;
    assert_eq!(app.axe().await, [""; 0]);
    let page = "<input><p class=pale>Bleek</p><h4>Te diep</h4>";
    plant(&app, page, ".pale { color: #bbb; background: #fff }").await;
    let lines = app.axe().await;
    for rule in ["label (", "color-contrast (", "heading-order ("] {
        assert!(lines.iter().any(|it| it.starts_with(rule)), "{rule}: {lines:#?}");
    }
    app.quit().await;
}

#[tokio::test(flavor = "current_thread")]
async fn words_of_another_language_are_found() {
    let home = tempfile::tempdir().unwrap();
    let app = opened(&home).await;
    let page = "<p>Werkgroep</p><p>Groupe de travail</p><button title='Working group'>ja</button>
        <p>Dit staat hier voor jullie</p><p>You can read the rest of this</p><p>Nederlands</p>
        <p lang=fr>Groupe de travail</p>";
    plant(&app, page, "").await;
    let foreign = app.words_of_other_language(Language::Nl).await;
    assert_eq!(foreign, ["Groupe de travail", "Working group", "You can read the rest of this"]);
    app.quit().await;
}

#[tokio::test(flavor = "current_thread")]
async fn a_picture_of_the_whole_page_is_taken() {
    let home = tempfile::tempdir().unwrap();
    let app = opened(&home).await;
    plant(&app, "<p class=high>Hoog</p>", ".high { height: 2500px }").await;
    app.stretch(4000).await;
    let path = home.path().join("picture.png");
    app.screenshot(&path).await;
    let picture = std::fs::read(path).unwrap();
    let height = u32::from_be_bytes(picture[20..24].try_into().unwrap());
    assert!((2500..2700).contains(&height), "{height}");
    app.quit().await;
}

#[tokio::test(flavor = "current_thread")]
async fn the_program_starts_as_asked_and_comes_back() {
    let home = tempfile::tempdir().unwrap();
    let (language, theme, zoom) = (Language::Fr, Some("dark"), Some(200));
    let asked = Options { language, theme, zoom, ..Options::default() };
    let app = App::start(home.path(), asked).await;
    let look = "return [document.documentElement.lang, document.documentElement.dataset.theme, innerWidth]";
    assert_eq!(app.run(look, json!([])).await, json!(["fr", "dark", 640]));
    app.resize(1024, 768).await;
    assert_eq!(app.run("return [innerWidth, innerHeight]", json!([])).await, json!([512, 384]));
    plant(&app, "<button>Knop</button>", "button { margin: 200px 0 0 300px }").await;
    app.run("document.querySelector('button').onclick = () => document.title = 'ja'", json!([]))
        .await;
    app.click("button", "Knop").await;
    assert_eq!(app.run("return document.title", json!([])).await, "ja");
    let overview = SCREENS.iter().find(|it| it.name == "overview").unwrap();
    app.visit(overview, language).await;
    let text = app.text().await;
    app.reload("?pseudo").await;
    assert!(text.len() * 5 / 4 < app.text().await.len(), "words are not longer");
    let data = app.data();
    app.kill().await;

    let app = App::start(home.path(), Options::default()).await;
    assert_eq!(app.run(look, json!([])).await, json!(["fr", "dark", 640]));
    assert_eq!(app.data(), data);
    app.quit().await;
}
