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
        let axe = app.axe().await;
        println!("axe {:?} {axe:#?}", t.elapsed());
        println!("clipped {:#?} sideways {}", app.clipped().await, app.sideways().await);
        println!("foreign {:#?}", app.words_of_other_language(Language::Nl).await);
        println!("{:?}", t.elapsed());
        let walk = app.tab_walk().await;
        println!("walk {:?} {} stops {:#?}", t.elapsed(), walk.stops.len(), walk.faults());
    }
    app.quit().await;
}
