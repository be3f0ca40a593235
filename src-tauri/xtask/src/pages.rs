//! Builds and checks the pages of the window, when they are older than what they are made from.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::{Done, command, finish, root};

/// What Vite and the tests of the pages need.
const NODE: (u32, u32) = (20, 19);

/// What the pages are made from.
const SOURCES: &[&str] = &[
    "ui/src",
    "ui/index.html",
    "ui/package-lock.json",
    "ui/svelte.config.js",
    "ui/tsconfig.json",
    "ui/vite.config.ts",
    "assets/fonts",
    "assets/words",
];

/// Fetches the packages of the pages and builds them, each only when needed.
pub(crate) fn build() -> Done {
    node()?;
    let fetched = changed(&root().join("ui/node_modules/.package-lock.json"));
    if fetched < changed(&root().join("ui/package-lock.json")) {
        npm(&["ci", "--no-audit", "--no-fund"])?;
    }
    let built = root().join("ui/dist");
    let newest = SOURCES.iter().filter_map(|it| changed(&root().join(it))).max();
    // Without scripts it is the page that stands in until there are others.
    if !built.join("assets").exists() || changed(&built.join("index.html")) < newest {
        npm(&["run", "build"])?;
    }
    Ok(())
}

/// The checks of the pages by themselves.
pub(crate) fn test() -> Done {
    npm(&["run", "check"])?;
    npm(&["test"])
}

/// When something there was changed last; none where there is nothing.
fn changed(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|it| it.modified()).ok();
    let inside = fs::read_dir(path).into_iter().flatten().flatten();
    own.max(inside.filter_map(|it| changed(&it.path())).max())
}

fn npm(arguments: &[&str]) -> Done {
    let mut npm = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.arg("--prefix").arg(root().join("ui")).args(arguments);
    finish(npm)
}

/// Says what to install when Node.js is missing or too old.
fn node() -> Done {
    let said = Command::new("node").arg("--version").output().map(|it| it.stdout);
    let version = said.map(|it| String::from_utf8_lossy(&it).trim().to_owned()).unwrap_or_default();
    if enough(&version) {
        return Ok(());
    }
    let found = if version.is_empty() { "none was found" } else { &version };
    let (major, minor) = NODE;
    Err(format!(
        "The pages of the window are built with Node.js {major}.{minor} or newer, with npm; here: {found}.\n\
         Install it from https://nodejs.org, or as the package nodejs of your system if that is new enough."
    )
    .into())
}

fn enough(version: &str) -> bool {
    let mut parts = version.trim_start_matches('v').split('.').map(|it| it.parse().unwrap_or(0));
    NODE <= (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::enough;

    #[test]
    fn versions_are_compared_as_numbers() {
        for good in ["v20.19.0", "v20.20.2", "v22.4.1", "v100.0.0"] {
            assert!(enough(good), "{good}");
        }
        for old in ["", "v18.19.0", "v20.9.0", "nonsense"] {
            assert!(!enough(old), "{old}");
        }
    }
}
