//! `WebKitWebDriver`, which starts the program and hands on what a test does.

use std::fs::File;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// One driver, for one start of the program.
pub(crate) struct Driver {
    child: Child,
    port: u16,
    /// Ended when the driver is dropped in the middle of a test.
    pub(crate) session: Option<String>,
}

impl Driver {
    /// Starts it; `variables` are what the program finds in its environment, and what it says goes
    /// to a file.
    pub(crate) async fn start(variables: &[(String, String)], said: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr());
        let port = port.expect("a free port").port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).arg("--host=127.0.0.1").stdin(Stdio::null());
        // A developer's own session must not be asked whether the program is running already, and
        // its words must not decide the language.
        for name in ["DBUS_SESSION_BUS_ADDRESS", "LANGUAGE", "LC_MESSAGES", "WAYLAND_DISPLAY"] {
            command.env_remove(name);
        }
        command.envs(variables.iter().cloned());
        let said = File::options().create(true).append(true).open(said).expect("a file");
        let child = command.stdout(Stdio::null()).stderr(said).spawn();
        let child = child.expect("WebKitWebDriver, of the package webkit2gtk-driver");
        let driver = Self { child, port, session: None };
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        driver
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends the session by hand: a test that panics has no runtime left to do it.
    fn end_session(&self, session: &str) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")?;
        let _answer = stream.read(&mut [0; 64])?;
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(session) = self.session.take() {
            let _ = self.end_session(&session);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program's processes in that home: none when it has stopped.
pub(crate) fn running(home: &str) -> Vec<String> {
    let wanted = format!("MIDDENWEG_HOME={home}");
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let ours = |process: &PathBuf| {
        let environment = std::fs::read(process.join("environ")).unwrap_or_default();
        let command = std::fs::read(process.join("comm")).unwrap_or_default();
        environment.split(|byte| *byte == 0).any(|it| it == wanted.as_bytes())
            && command.starts_with(b"middenweg")
    };
    let ours = processes.map(|it| it.path()).filter(ours);
    ours.filter_map(|it| Some(it.file_name()?.to_str()?.to_owned())).collect()
}
