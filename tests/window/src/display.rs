//! A display that nobody sees. A program shows its window there as it does to a person, without a
//! driver: real keys go to it, and what it paints can be read from a file.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio::time::sleep;

use crate::app::root;

/// As wide as the window of the program, and a bit higher.
const SCREEN: &str = "1280x900x24";
/// How long something may take that must happen: much, since some tests slow the program down.
const PATIENCE: Duration = Duration::from_secs(120);
/// How often it is looked for.
const PERIOD: Duration = Duration::from_millis(10);
/// How long a picture must stay the same.
const CALM: Duration = Duration::from_millis(400);
/// More pixels than a cursor has that goes on and off.
const CURSOR: usize = 100;
/// Milliseconds between two keys: faster ones have got lost on a busy machine.
const PACE: &str = "60";

/// A display of its own, with its keyboard.
pub struct Display {
    server: Child,
    name: String,
    folder: TempDir,
}

/// What a display shows, four bytes to a pixel.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    pixels: Vec<u8>,
    width: usize,
}

impl Display {
    /// Starts one.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the picture");
        // It ends with us, whatever way that is, and with it all that shows itself there.
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "TERM", "Xvfb"]);
        command.args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp", "-fbdir"]);
        command.arg(folder.path()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = command.spawn().expect("setpriv, of the package util-linux");
        let mut number = String::new();
        let said = server.stdout.take().expect("its words are kept");
        BufReader::new(said).read_line(&mut number).expect("the number of the display");
        assert!(!number.is_empty(), "Xvfb, of the package xvfb, does not start");
        Self { server, name: format!(":{}", number.trim()), folder }
    }

    /// What a program finds in its environment: this display, a home, and nothing else.
    pub fn environment(&self, home: &Path) -> Vec<(String, PathBuf)> {
        let folders = [
            ("HOME", ""),
            ("MIDDENWEG_HOME", "middenweg"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "share"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_RUNTIME_DIR", "run"),
        ];
        let path = std::env::var_os("PATH").unwrap_or_default();
        let words = [("DISPLAY", self.name.as_str().into()), ("PATH", path.into())];
        let words = words.into_iter().chain([("LANG", "nl_BE.UTF-8".into())]);
        let folders = folders.map(|(name, folder)| {
            let path = home.join(folder);
            fs::create_dir_all(&path).expect("a folder in the home");
            (name, path)
        });
        words.chain(folders).map(|(name, value): (_, PathBuf)| (name.to_owned(), value)).collect()
    }

    /// What it shows now.
    pub fn picture(&self) -> Picture {
        let file = fs::read(self.folder.path().join("Xvfb_screen0")).expect("the picture");
        // The form is that of `xwd`: a head of big-endian numbers, colours of twelve bytes, pixels.
        let head = |place: usize| {
            let bytes = file[4 * place..4 * place + 4].try_into().expect("four bytes");
            u32::from_be_bytes(bytes) as usize
        };
        let (size, colours, line) = (head(0), head(19), head(12));
        Picture { pixels: file[size + 12 * colours..].to_vec(), width: line / 4 }
    }

    /// Waits until the picture is as wanted.
    pub async fn until(&self, what: &str, mut wanted: impl FnMut(&Picture) -> bool) -> Picture {
        self.within_patience(what, || Some(self.picture()).filter(|it| wanted(it))).await
    }

    /// Waits until nothing changes any more.
    pub async fn rest(&self) -> Picture {
        self.rest_for(CALM).await
    }

    /// Waits until nothing has changed for that long.
    pub async fn rest_for(&self, calm: Duration) -> Picture {
        let mut rested = (self.picture(), Instant::now());
        self.until("rest", |now| {
            if CURSOR < now.differs(&rested.0) {
                rested = (now.clone(), Instant::now());
            }
            calm <= rested.1.elapsed()
        })
        .await
    }

    /// Looks again and again until there is something, and fails with a picture when nothing comes.
    pub async fn within_patience<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let began = Instant::now();
        loop {
            if let Some(found) = look() {
                return found;
            }
            if PATIENCE < began.elapsed() {
                self.fail(what);
            }
            sleep(PERIOD).await;
        }
    }

    /// Presses keys by their names in X, each when what the one before did can be seen.
    pub async fn press(&self, keys: &[&str]) -> Picture {
        let mut now = self.rest().await;
        for key in keys {
            now = self.press_for(key, CURSOR).await;
        }
        now
    }

    /// Presses a key, and waits until more than so many pixels are others, and at rest.
    pub async fn press_for(&self, key: &str, pixels: usize) -> Picture {
        let before = self.picture();
        self.keys(&["key", key]);
        self.until(key, |now| pixels < now.differs(&before)).await;
        self.rest().await
    }

    /// Types a letter so many times, as fast as a person. On a busy machine one may get lost; with
    /// others among them nobody would know which.
    pub async fn type_letters(&self, letter: char, count: usize) -> Picture {
        let before = self.picture();
        self.keys(&["type", "--delay", PACE, &letter.to_string().repeat(count)]);
        self.until("letters", |now| CURSOR < now.differs(&before)).await;
        self.rest().await
    }

    fn keys(&self, arguments: &[&str]) {
        let done = Command::new("xdotool").args(arguments).env("DISPLAY", &self.name).status();
        assert!(done.expect("xdotool, of the package xdotool").success(), "{arguments:?}");
    }

    /// Stops the test with a picture of what is shown.
    pub fn fail(&self, what: &str) -> ! {
        let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let path = root().join("target/pictures").join(format!("failed-{test}.ppm"));
        let saved = self.picture().save(&path);
        panic!("No {what} in {} s. Picture: {} {saved:?}", PATIENCE.as_secs(), path.display());
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Picture {
    /// How many pixels are others.
    pub fn differs(&self, other: &Self) -> usize {
        self.changes(other).count()
    }

    /// Whether it is the same, but for a cursor that goes on and off.
    pub fn is_like(&self, other: &Self) -> bool {
        self.changes(other).nth(CURSOR).is_none()
    }

    fn changes(&self, other: &Self) -> impl Iterator {
        let lines = self.pixels.chunks(4 * self.width).zip(other.pixels.chunks(4 * other.width));
        let changed = lines.filter(|(one, other)| one != other);
        let pixels = changed.flat_map(|(one, other)| one.chunks(4).zip(other.chunks(4)));
        pixels.filter(|(one, other)| one[..3] != other[..3])
    }

    /// How many pixels are others than those before them: many where there are words.
    pub fn detail(&self) -> usize {
        let next = self.pixels[4..].chunks_exact(4);
        self.pixels.chunks_exact(4).zip(next).filter(|(one, next)| one[..3] != next[..3]).count()
    }

    fn save(&self, path: &Path) -> std::io::Result<()> {
        let height = self.pixels.len() / 4 / self.width;
        let mut file = format!("P6 {} {height} 255\n", self.width).into_bytes();
        // It holds blue first.
        file.extend(self.pixels.chunks_exact(4).flat_map(|it| [it[2], it[1], it[0]]));
        fs::create_dir_all(path.parent().expect("has a folder"))?;
        fs::write(path, file)
    }
}
