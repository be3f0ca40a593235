//! x
use window::*;
#[tokio::test(flavor = "current_thread")]
async fn scratch() {
    let home = tempfile::tempdir().unwrap();
    let app = App::start(home.path(), Options::default()).await;
    let only = std::env::var("ONLY").unwrap_or_default();
    for screen in SCREENS.iter().filter(|it| only.is_empty() || it.name == only) {
        let t = std::time::Instant::now();
        app.visit(screen, Language::Nl).await;
        let v = t.elapsed();
        println!("== {} {v:?}", screen.name);
        if std::env::var("PIC").is_ok() {
            app.run("document.querySelector(arguments[0])?.scrollIntoView({block:'center'})", serde_json::json!([std::env::var("PIC").unwrap()])).await;
            println!("{}", app.clipped().await.join("\n"));
            println!("{}", app.run(&std::env::var("JS").unwrap_or("return 1".into()), serde_json::json!([])).await);
            app.screenshot(std::path::Path::new("/tmp/frame-stop.png")).await; continue; }
        let axe = app.axe().await;
        println!("axe {:?} {axe:#?}", t.elapsed());
        println!("clipped {:#?} sideways {}", app.clipped().await, app.sideways().await);
        println!("foreign {:#?}", app.words_of_other_language(Language::Nl).await);
        println!("{:?}", t.elapsed());
        let walk = app.tab_walk().await;
        if let Ok(n) = std::env::var("STOPS") {
            app.run("return walkStart()", serde_json::json!([])).await;
            for _ in 0..n.parse().unwrap() { app.press("Tab").await; app.quiet().await; }
            println!("{}", app.run("const e=document.activeElement; return [e.outerHTML, JSON.stringify(e.getBoundingClientRect()), innerWidth, innerHeight]", serde_json::json!([])).await);
            app.screenshot(std::path::Path::new("/tmp/frame-stop.png")).await;
        }
        println!("walk {:?} {} stops {:#?}", t.elapsed(), walk.stops.len(), walk.faults()); if only==screen.name { for (i, s) in walk.stops.iter().enumerate() { println!("{i} {}", s.element); } }
    }
    app.quit().await;
}
