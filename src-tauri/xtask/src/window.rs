//! Drives the window on a display that nobody sees.

use crate::{Done, command, finish, install, pages, sh};

/// Large enough for every size of the window that is tested. Without a reset when one window is gone
/// and the next not there yet: who comes at that moment is sent away.
const SCREEN: &str = "-screen 0 1920x1200x24 -noreset";

/// The tests that drive the window.
pub(crate) fn test() -> Done {
    if !cfg!(target_os = "linux") {
        println!("The tests of the window run on Linux only: other systems lack the driver.");
        return Ok(());
    }
    unseen(&["test", "--package", "window"], &[])
}

/// Pictures of every screen; words choose among screens, languages and themes.
pub(crate) fn pictures(words: &[String]) -> Done {
    install::packages(install::BUILD)?;
    install::packages(install::TEST)?;
    pages::build()?;
    unseen(&["run", "--quiet", "--package", "window", "--bin", "pictures", "--"], words)
}

/// Runs cargo with that display, on the program as it is started otherwise too.
fn unseen(cargo: &[&str], more: &[String]) -> Done {
    // The tests before were built with a program of their own.
    sh("cargo", ["build", "--quiet", "--package", "middenweg"])?;
    let mut xvfb = command("xvfb-run");
    xvfb.args(["--auto-servernum", "--server-args", SCREEN, "cargo"]).args(cargo).args(more);
    finish(xvfb)
}
