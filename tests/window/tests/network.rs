//! The proof that the program opens no connection: a whole run of it, as a person does it, in a
//! network of its own where there is nothing, while every call that has to do with networks is
//! noted. Without a driver, since that talks to the program over the network.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use window::{Display, program};

/// Between processes of one machine, and to ask the kernel what there is.
const HARMLESS: [&str; 2] = ["AF_UNIX", "AF_NETLINK"];
/// More pixels with another beside them than a window without words has.
const WORDS: usize = 5_000;
/// More pixels than change on a screen; fewer than when there is another one.
const SCREEN: usize = 12_000;
/// Fewer pixels than the picture of a page of the plan, or the dialog for a file.
const LARGE: usize = 150_000;
/// How many letters are typed for the passphrase, and how few it may have.
const PASSPHRASE: (usize, usize) = (24, 12);

#[tokio::test(flavor = "current_thread")]
async fn a_whole_run_opens_no_connection() {
    let folder = tempfile::tempdir().unwrap();
    // The dialog for a file begins where the program was started.
    let (home, log) = (folder.path().join("home"), folder.path().join("calls"));
    let display = Display::start();
    let environment = display.environment(&home);
    let mut command = watched(&log);
    command.arg(program()).current_dir(&home).env_clear().envs(environment);
    let said = fs::File::create(folder.path().join("said")).unwrap();
    let mut child = command.stdin(Stdio::null()).stderr(said).spawn().unwrap();

    display.until("first screen", |now| WORDS < now.detail()).await;
    // A passphrase of one's own.
    display.press(&["Tab", "Tab", "Tab"]).await;
    display.press_for("Return", SCREEN).await;
    // What is in a field is chosen when Tab comes to it.
    display.press(&["Tab"]).await;
    display.type_letters('m', PASSPHRASE.0).await;
    display.press(&["Tab", "Tab", "Tab", "space"]).await;
    display.press_for("Return", SCREEN).await;
    let data = home.join("middenweg");
    display.within_patience("library", || data.join("library.db").exists().then_some(())).await;
    // A case.
    display.press(&["Tab"; 5]).await;
    display.type_letters('p', 8).await;
    display.press_for("Return", SCREEN).await;
    let case = display.within_patience("case", || only(&data.join("cases"), "db")).await;
    // A signal in it.
    display.press(&["Tab"]).await;
    display.press_for("Return", SCREEN).await;
    display.press(&["Tab"; 4]).await;
    display.type_letters('s', 8).await;
    display.press(&["Return"]).await;
    // Its plan as a file.
    display.press_for("ctrl+p", LARGE).await;
    display.press(&["Tab", "Tab", "Tab"]).await;
    display.press_for("Return", LARGE).await;
    display.press_for("Return", LARGE).await;
    let plan = display.within_patience("plan", || only(&home, "pdf")).await;
    // The last item of the first menu.
    display.press(&["F10", "Up"]).await;
    display.press_for("Return", LARGE).await;
    let ended = display.within_patience("end", || child.try_wait().unwrap()).await;
    assert!(ended.success(), "{ended}");

    assert!(fs::read(plan).unwrap().starts_with(b"%PDF-"));
    let signals = exported(&data, &case)["signals"].take();
    let what = signals[0]["what"].as_str().unwrap_or_default();
    assert!(!what.is_empty() && what.bytes().all(|it| it == b's'), "the signal: {signals}");
    let families = families(&log);
    assert!(families.contains(HARMLESS[0]), "nothing was noted: {families:?}");
    let more: Vec<_> = families.iter().filter(|it| !HARMLESS.contains(&it.as_str())).collect();
    assert!(more.is_empty(), "the program opened sockets of {more:?}");
}

#[test]
fn a_connection_would_be_noted() {
    let folder = tempfile::tempdir().unwrap();
    for family in ["AF_INET", "AF_INET6"] {
        let log = folder.path().join(family);
        let opens = format!("import socket; socket.socket(socket.{family}, socket.SOCK_DGRAM)");
        let status = watched(&log).args(["python3", "-c", &opens]).status().unwrap();
        assert!(status.success(), "{status}");
        assert!(families(&log).contains(family), "{}", fs::read_to_string(log).unwrap());
    }
}

/// What goes before a program to start it in a network of its own, and to note its calls and those
/// of all that it starts.
fn watched(log: &Path) -> Command {
    let is_root = output(Command::new("id").arg("-u")).stdout == b"0\n";
    let own: &[&str] = if is_root { &["--net"] } else { &["--map-current-user", "--net"] };
    let tried = output(Command::new("unshare").args(own).arg("true"));
    assert!(
        tried.status.success(),
        "This proof takes a network namespace: run it as root, or let everybody make namespaces \
         (sysctl kernel.unprivileged_userns_clone=1, or on Ubuntu \
         kernel.apparmor_restrict_unprivileged_userns=0). unshare: {}",
        String::from_utf8_lossy(&tried.stderr)
    );
    let mut command = Command::new("unshare");
    command.args(own).args(["strace", "-f", "-e", "trace=network", "-o"]).arg(log);
    command
}

fn output(command: &mut Command) -> Output {
    command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"))
}

/// The kinds of sockets that were opened.
fn families(log: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(log).expect("calls, noted by strace, of the package strace");
    let calls = ["socket(", "socketpair("];
    let family = |line: &str| {
        let opened = calls.iter().find_map(|call| Some(line.split_once(call)?.1))?;
        Some(opened.split([',', ')']).next()?.trim().to_owned())
    };
    text.lines().filter_map(family).collect()
}

/// The one file with that ending.
fn only(folder: &Path, ending: &str) -> Option<PathBuf> {
    let files = fs::read_dir(folder).ok()?.map(|it| it.unwrap().path());
    let found: Vec<_> = files.filter(|it| it.extension() == Some(OsStr::new(ending))).collect();
    assert!(found.len() < 2, "{found:?}");
    found.into_iter().next()
}

/// The case as the command line gives it, with as many letters of the passphrase as arrived.
fn exported(data: &Path, case: &Path) -> Value {
    let (key, file) = (data.join("passphrase"), data.join("case.json"));
    let mut said = String::new();
    for letters in (PASSPHRASE.1..=PASSPHRASE.0).rev() {
        fs::write(&key, "m".repeat(letters)).unwrap();
        let mut export = Command::new(program());
        export.arg("export").arg(case.file_stem().unwrap()).arg("--passphrase-file").arg(&key);
        let done = output(export.arg("-o").arg(&file).env("MIDDENWEG_HOME", data));
        if done.status.success() {
            return serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        }
        said = String::from_utf8_lossy(&done.stderr).into_owned();
    }
    panic!("the case cannot be exported: {said}")
}
