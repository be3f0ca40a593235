//! The page in the window: code that runs in it, and waiting for what it shows.

use std::fmt::Debug;
use std::fs;
use std::time::{Duration, Instant};

use fantoccini::error::CmdError;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::app::{App, root, said};

/// How long a test waits for what must come. A busy machine starts the program in seven seconds.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// How often it looks.
pub(crate) const PERIOD: Duration = Duration::from_millis(30);
/// How long the driver may take for one command; its own limit for a script is half a minute.
const ANSWER: Duration = Duration::from_secs(60);

/// The code that runs in the page.
const PAGE: &str = concat!(
    include_str!("page/names.js"),
    include_str!("page/quiet.js"),
    include_str!("page/walk.js"),
    include_str!("page/cut.js"),
);

impl App {
    /// Loads the page anew, `query` being empty or beginning with `?`.
    pub async fn reload(&self, query: &str) {
        let script = "window.before = true; location.search === arguments[0] \
                      ? location.reload() : location.search = arguments[0]";
        self.run(script, json!([query])).await;
        self.until("page anew", async || {
            let there = "return !window.before && document.querySelector('main') !== null";
            (self.ask(there).await.ok()? == true).then_some(())
        })
        .await;
        self.quiet().await;
    }

    /// Calls a command of the program as the page does; for setting up, not for what is tested.
    pub async fn invoke(&self, command: &str, arguments: Value) -> Value {
        let script = "const [name, args, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(name, args).then(
                (answer) => done({ answer }), (problem) => done({ problem }))";
        let command_and_arguments = vec![json!(command), arguments];
        let mut said = self.ask_later(script, command_and_arguments).await;
        let said = said.as_mut().unwrap_or_else(|error| panic!("{command}: {error}"));
        assert!(said.get("problem").is_none(), "{command}: {}", said["problem"]);
        said["answer"].take()
    }

    /// Waits until the page has come to rest: fonts there, nothing moving, nothing changing.
    pub async fn quiet(&self) {
        self.rest(100).await;
    }

    /// The same after a change for which the page need not ask the program.
    pub async fn settled(&self) {
        self.rest(40).await;
    }

    pub(crate) async fn rest(&self, calm: u64) {
        match self.ask_later("whenQuiet(arguments[0], arguments[1])", vec![json!(calm)]).await {
            Ok(Value::Bool(true)) => {}
            Ok(_) => self.fail("The page does not come to rest").await,
            // A page that is being loaded is not at rest yet; who waits for what is on it will see.
            Err(CmdError::Standard(_)) => {}
            Err(error) => panic!("{error}"),
        }
    }

    /// Runs code in the page with a list of arguments, and fails when it fails.
    pub async fn run(&self, script: &str, arguments: Value) -> Value {
        let ran = self.ask_with(script, arguments).await;
        ran.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    pub(crate) async fn ask(&self, script: &str) -> Result<Value, CmdError> {
        self.ask_with(script, json!([])).await
    }

    pub(crate) async fn ask_with(&self, script: &str, list: Value) -> Result<Value, CmdError> {
        let Value::Array(arguments) = list else { panic!("arguments are a list") };
        let script = format!("{PAGE}; {script}");
        answered("a script", self.client.execute(&script, arguments)).await
    }

    /// A script whose last argument is what it calls with its answer.
    pub(crate) async fn ask_later(
        &self,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<Value, CmdError> {
        let script = format!("{PAGE}; {script}");
        answered("a script", self.client.execute_async(&script, arguments)).await
    }

    /// Looks again and again until there is something, and fails when nothing comes.
    pub(crate) async fn until<T>(&self, what: &str, look: impl AsyncFnMut() -> Option<T>) -> T {
        match self.within_patience(look).await {
            Some(found) => found,
            None => self.fail(&format!("No {what} in {} s", PATIENCE.as_secs())).await,
        }
    }

    pub(crate) async fn within_patience<T>(
        &self,
        mut look: impl AsyncFnMut() -> Option<T>,
    ) -> Option<T> {
        let began = Instant::now();
        loop {
            let found = look().await;
            if found.is_some() || PATIENCE < began.elapsed() {
                return found;
            }
            tokio::time::sleep(PERIOD).await;
        }
    }

    /// Stops the test with a sentence, what the page says, and a picture.
    pub(crate) async fn fail(&self, sentence: &str) -> ! {
        let page = self.ask("return document.body.innerText").await;
        let page = page.ok().and_then(|it| Some(it.as_str()?.to_owned())).unwrap_or_default();
        let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let path = root().join("target/pictures").join(format!("failed-{test}.png"));
        if let Ok(picture) = answered("for a picture", self.client.screenshot()).await {
            let _ = fs::create_dir_all(path.parent().expect("has a folder"));
            let _ = fs::write(&path, picture);
        }
        let said = fs::read_to_string(said(&self.home)).unwrap_or_default();
        let picture = path.display();
        panic!(
            "{sentence}.\nPicture: {picture}\nThe page says:\n{page}\nThe program said:\n{said}"
        );
    }
}

/// A driver that does not answer at all must not stop everything for ever.
pub(crate) async fn answered<T, E: Debug>(
    what: &str,
    command: impl Future<Output = Result<T, E>>,
) -> Result<T, E> {
    let answer = timeout(ANSWER, command).await;
    answer.unwrap_or_else(|_| panic!("the driver does not answer when asked {what}"))
}
