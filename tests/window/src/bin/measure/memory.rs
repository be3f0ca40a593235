//! Memory of a program and of the processes that draw its page.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use window::{App, Language, Options, SCREENS, program};

use crate::Outcome;
use crate::start::COPY;

/// How long what was needed for the beginning only gets to be given back.
pub(crate) const SETTLE: Duration = Duration::from_secs(2);

/// Mebibytes with a screen open, in the program that the harness starts: `none` is any program's
/// first.
pub(crate) async fn on_screen(name: &str) -> Outcome<Value> {
    let home = tempfile::tempdir()?;
    let variables = vec![(COPY.0.to_owned(), COPY.1.to_owned())];
    let app = App::start(home.path(), Options { variables, ..Options::default() }).await;
    if name != "none" {
        let screen = SCREENS.iter().find(|it| it.name == name);
        app.visit(screen.ok_or("no such screen")?, Language::Nl).await;
    }
    tokio::time::sleep(SETTLE).await;
    let ours =
        |pid: &u32| fs::read_link(format!("/proc/{pid}/exe")).is_ok_and(|it| it == program());
    let all = family(std::process::id())?;
    let root = all.into_iter().find(ours).ok_or("the program does not run")?;
    let found = shared_out(&family(root)?)?;
    app.quit().await;
    Ok(json!(found))
}

/// A process and all that it started.
pub(crate) fn family(root: u32) -> Outcome<Vec<u32>> {
    let mut parents = Vec::new();
    for process in fs::read_dir("/proc")? {
        let path = process?.path();
        let pid = path.file_name().and_then(|it| it.to_str()?.parse::<u32>().ok());
        // A process may end while it is looked at.
        let stat = fs::read_to_string(path.join("stat")).unwrap_or_default();
        let parent = stat.rsplit_once(')').and_then(|it| it.1.split_ascii_whitespace().nth(1));
        parents.extend(pid.zip(parent.and_then(|it| it.parse::<u32>().ok())));
    }
    let mut family = vec![root];
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        family.extend(parents.iter().filter(|it| it.1 == parent).map(|it| it.0));
        next += 1;
    }
    Ok(family)
}

/// Mebibytes of these processes together; of what others use too, each counts its share.
pub(crate) fn shared_out(processes: &[u32]) -> Outcome<f64> {
    let mut kibibytes = 0.0;
    for process in processes {
        let path = format!("/proc/{process}/smaps_rollup");
        let text = fs::read_to_string(Path::new(&path)).map_err(|it| format!("{path}: {it}"))?;
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
        let number = line.and_then(|it| it.trim().strip_suffix(" kB")).ok_or("no Pss")?;
        kibibytes += number.parse::<f64>()?;
    }
    Ok(kibibytes / 1024.0)
}
