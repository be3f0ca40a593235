//! Memory of a program and of the processes that draw its page.

use std::collections::BTreeMap;
use std::fs;
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
    let found = together(&family(root)?)?;
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

/// Mebibytes of these processes together, each page once. That is the sum of what the system calls
/// their proportional shares, but does not change with what else runs on the machine: there, a page
/// of WebKit counts less when somebody else has it too.
pub(crate) fn together(processes: &[u32]) -> Outcome<f64> {
    let mut own = 0;
    // By what is mapped: the most that one of them has of it.
    let mut shared: BTreeMap<String, u64> = BTreeMap::new();
    for process in processes {
        let path = format!("/proc/{process}/smaps");
        let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
        let (private, its_shared) = mapped(&text);
        own += private;
        for (name, kibibytes) in its_shared {
            let most = shared.entry(name).or_default();
            *most = kibibytes.max(*most);
        }
    }
    Ok((own + shared.values().sum::<u64>()) as f64 / 1024.0)
}

/// Kibibytes that only one process has, and those that others have too by what is mapped.
fn mapped(text: &str) -> (u64, BTreeMap<String, u64>) {
    let (mut private, mut shared) = (0, BTreeMap::new());
    let mut name = String::new();
    for line in text.lines() {
        let words: Vec<&str> = line.split_ascii_whitespace().collect();
        match words[..] {
            ["Private_Clean:" | "Private_Dirty:", size, _] => private += number(size),
            ["Shared_Clean:" | "Shared_Dirty:", size, _] => {
                *shared.entry(name.clone()).or_default() += number(size);
            }
            [place, _, _, _, _, ..] if place.contains('-') => name = words[5..].join(" "),
            _ => {}
        }
    }
    (private, shared)
}

fn number(text: &str) -> u64 {
    text.parse().expect("the kernel writes numbers")
}
