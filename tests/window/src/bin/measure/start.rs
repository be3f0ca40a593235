//! From the start of the process to a screen that can be typed into, and the memory of it then:
//! ours with a library that waits for its passphrase, and the least that Tauri can show. Both are
//! seen from outside: the time ends when the display shows what it goes on to show.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use window::{Display, PASSPHRASE, Picture, program};

use crate::Outcome;
use crate::memory::{SETTLE, family, together};

/// What ours gives itself at its start. The other one has it from the beginning.
pub(crate) const COPY: (&str, &str) = ("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
/// A window that changes no more for so long shows what it goes on to show.
const SURE: Duration = Duration::from_secs(4);

/// A program that is started again and again.
struct Subject {
    command: Command,
    /// What its display shows in the end; none before the first start.
    shown: Option<Picture>,
    seconds: Vec<f64>,
    memory: Vec<f64>,
    _home: TempDir,
}

/// Starts them in turn; the first start of each is for warming up.
pub(crate) async fn starts(empty: &Path, rounds: &str) -> Outcome<Value> {
    let rounds: usize = rounds.parse()?;
    let display = Display::start();
    let mut ours = subject(&display, &program())?;
    let mut theirs = subject(&display, empty)?;
    theirs.command.env(COPY.0, COPY.1);
    make_library(&ours.command)?;
    for _ in 0..=rounds {
        ours.start(&display).await?;
        theirs.start(&display).await?;
    }
    let found = |it: Subject| json!({ "seconds": it.seconds, "memory": it.memory });
    Ok(json!({ "ours": found(ours), "empty": found(theirs) }))
}

fn subject(display: &Display, program: &Path) -> Outcome<Subject> {
    let home = tempfile::tempdir()?;
    let mut command = Command::new(program);
    command.env_clear().envs(display.environment(home.path())).current_dir(home.path());
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Ok(Subject { command, shown: None, seconds: Vec::new(), memory: Vec::new(), _home: home })
}

/// Makes a library in the home of that program.
fn make_library(command: &Command) -> Outcome {
    let words = command.get_envs().filter_map(|(name, value)| Some((name, value?)));
    let mut init = Command::new(command.get_program());
    init.arg("init").envs(words);
    let file = tempfile::NamedTempFile::new()?;
    fs::write(file.path(), PASSPHRASE)?;
    let made = init.arg("--passphrase-file").arg(file.path()).output()?;
    let said = String::from_utf8_lossy(&made.stderr);
    if made.status.success() { Ok(()) } else { Err(format!("init: {said}").into()) }
}

impl Subject {
    async fn start(&mut self, display: &Display) -> Outcome {
        let nothing = display.picture();
        let began = Instant::now();
        let mut child = self.command.spawn()?;
        if let Some(shown) = &self.shown {
            display.until("screen", |now| now.is_like(shown)).await;
            self.seconds.push(began.elapsed().as_secs_f64());
            tokio::time::sleep(SETTLE).await;
            self.memory.push(together(&family(child.id())?)?);
        } else {
            display.until("window", |now| !now.is_like(&nothing)).await;
            self.shown = Some(display.rest_for(SURE).await);
        }
        // It can be typed into: the first field is the next thing for Tab.
        display.press(&["Tab"]).await;
        display.type_letters('m', 8).await;
        end(&mut child, display, &nothing).await
    }
}

/// Ends the program, and waits until nothing of it is left.
async fn end(child: &mut Child, display: &Display, nothing: &Picture) -> Outcome {
    let family = family(child.id())?;
    child.kill()?;
    child.wait()?;
    let runs = |pid: &u32| Path::new(&format!("/proc/{pid}")).exists();
    display.within_patience("end", || (!family.iter().any(runs)).then_some(())).await;
    display.until("empty display", |now| now.is_like(nothing)).await;
    Ok(())
}
