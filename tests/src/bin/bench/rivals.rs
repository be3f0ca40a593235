//! The programs that print the same content from HTML.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::Outcome;
use crate::measure::{self, Run};

/// Starts WeasyPrint as its own command does, and tells what memory it took.
const WEASYPRINT: &str = "
import re, sys
from weasyprint.__main__ import main
main(sys.argv[1:])
status = open('/proc/self/status').read()
print('peak', int(re.search(r'VmHWM:\\s*(\\d+)', status).group(1)) * 1024 / 1e6)
";

/// What nobody printing a page wants of a browser.
const CHROMIUM: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pdf-header-footer",
];

/// A program that prints HTML as PDF.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Rival {
    WeasyPrint,
    Chromium,
}

impl Rival {
    pub(crate) const ALL: [Self; 2] = [Self::WeasyPrint, Self::Chromium];

    /// Its name and version.
    pub(crate) fn name(self) -> Outcome<String> {
        let output = match self {
            Self::WeasyPrint => {
                Command::new(python()?).args(["-m", "weasyprint", "--version"]).output()
            }
            Self::Chromium => Command::new("chromium").arg("--version").output(),
        };
        let output = output.map_err(|error| format!("{self:?}: {error}"))?;
        let text = String::from_utf8_lossy(&output.stdout);
        let version =
            text.split_ascii_whitespace().find(|it| it.starts_with(|c: char| c.is_ascii_digit()));
        Ok(format!("{self:?} {}", version.unwrap_or_default()))
    }

    /// Prints a page as a PDF, as a process of its own with nothing kept from the time before.
    pub(crate) fn print(self, page: &Path, to: &Path) -> Outcome<Run> {
        match self {
            Self::WeasyPrint => {
                let mut command = Command::new(python()?);
                measure::run(command.args(["-c", WEASYPRINT, "--quiet"]).args([page, to]))
            }
            Self::Chromium => {
                let profile = TempDir::new_in(folder()?)?;
                let mut command = Command::new("chromium");
                command.args(CHROMIUM);
                command.arg(format!("--user-data-dir={}", profile.path().display()));
                command.arg(format!("--print-to-pdf={}", to.display()));
                measure::run(command.arg(url(page)))
            }
        }
    }
}

/// The folder on a real disk that `cargo xtask bench` set up.
pub(crate) fn folder() -> Outcome<PathBuf> {
    let folder = env::var_os("MIDDENWEG_BENCH").ok_or("start this with: cargo xtask bench")?;
    Ok(folder.into())
}

/// The address of a file.
pub(crate) fn url(path: &Path) -> String {
    format!("file://{}", path.display().to_string().replace('%', "%25").replace(' ', "%20"))
}

fn python() -> Outcome<PathBuf> {
    Ok(folder()?.join("weasyprint/bin/python"))
}
