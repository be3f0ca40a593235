//! x
use serde_json::json;
use window::*;
#[tokio::test(flavor = "current_thread")]
async fn scratch() {
    let home = tempfile::tempdir().unwrap();
    let app = App::start(home.path(), Options::default()).await;
    app.run("document.body.innerHTML='<button>A</button><input><textarea></textarea><dialog><button>x</button></dialog>'", json!([])).await;
    for _ in 0..3 {
        app.press("Tab").await;
        app.quiet().await;
        println!("{}", app.run("const e=document.activeElement; const s=getComputedStyle(e); return [document.hasFocus(), e.outerHTML, e.matches(':focus'), e.matches(':focus-visible'), s.outline, s.outlineStyle, s.outlineWidth, s.outlineColor, document.visibilityState]", json!([])).await);
    }
    app.find("textarea").await.send_keys("twee\nregels").await.unwrap();
    println!("{}", app.run("return document.querySelector('textarea').value", json!([])).await);
    println!("{}", app.run("const d=document.createElement('input'); d.type='date'; return [d.type, navigator.userAgent]", json!([])).await);
    app.quit().await;
}
