//! Keys in a field of a large case: until what was typed is painted, and until it is saved.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use window::{App, Options, PASSPHRASE, program};
use words::{Language, Words};

use crate::Outcome;
use crate::start::COPY;

/// How long a saved key may take before the measuring is given up.
const PATIENCE: Duration = Duration::from_secs(60);

/// Notes for every key the milliseconds until the frame after it is painted; for every edit those
/// from when the page sends it until the frame that says that it is saved.
const NOTE: &str = "
window.noted = { keys: [], saves: [] };
const [saving] = arguments;
const painted = (then) => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => then(performance.now());
  channel.port2.postMessage(null);
});
addEventListener('keydown', () => {
  const began = performance.now();
  painted((now) => noted.keys.push(now - began));
}, true);
const send = window.fetch;
window.fetch = (address, options) => {
  if (String(address).endsWith('/apply')) {
    const began = performance.now();
    const { callbacks } = window.__TAURI_INTERNALS__;
    const id = Number(options.headers.get('Tauri-Callback'));
    const take = callbacks.get(id);
    const look = () => painted((now) => {
      if (document.querySelector('header').innerText.includes(saving)) look();
      else noted.saves.push(now - began);
    });
    callbacks.set(id, (answer) => (take(answer), look()));
  }
  return send(address, options);
};";

/// Opens a record of the case and types in its first field of text; milliseconds of each key.
pub(crate) async fn typing(case: &Path, keys: &str) -> Outcome<Value> {
    let (keys, words) = (keys.parse::<usize>()?, Words::new(Language::Nl));
    let home = tempfile::tempdir()?;
    let key = home.path().join("passphrase");
    fs::write(&key, PASSPHRASE)?;
    command_line(home.path(), &["init"], &key)?;
    command_line(home.path(), &["import", case.to_str().ok_or("a path in Unicode")?], &key)?;
    let variables = vec![(COPY.0.to_owned(), COPY.1.to_owned())];
    let app = App::start(home.path(), Options { variables, ..Options::default() }).await;
    app.invoke("unlock", json!({ "passphrase": PASSPHRASE })).await;
    let cases = app.invoke("list_cases", json!({})).await;
    app.invoke("open_case", json!({ "id": cases[0]["id"] })).await;
    app.reload("").await;
    let step = format!("{}…", words.get("step-actions"));
    app.click_in("nav", "button", &step).await;
    app.find("main [data-record]").await.click().await?;
    app.quiet().await;
    app.run(NOTE, json!([words.get("window-saving")])).await;
    app.find("aside :is(textarea, input[type=text])").await.click().await?;
    for number in 1..=keys {
        app.press("m").await;
        let began = Instant::now();
        // The page saves when nothing was typed for a while.
        while app.run("return noted.saves.length", json!([])).await != json!(number) {
            if PATIENCE < began.elapsed() {
                let noted = app.run("return noted", json!([])).await;
                return Err(format!("key {number} is not saved: {noted}").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
    let noted = app.run("return noted", json!([])).await;
    app.quit().await;
    Ok(noted)
}

/// Runs the program without its window.
fn command_line(home: &Path, arguments: &[&str], key: &Path) -> Outcome {
    let mut command = Command::new(program());
    command.args(arguments).arg("--passphrase-file").arg(key);
    let done = command.env("MIDDENWEG_HOME", home.join("middenweg")).output()?;
    let said = String::from_utf8_lossy(&done.stderr);
    if done.status.success() { Ok(()) } else { Err(format!("{arguments:?}: {said}").into()) }
}
