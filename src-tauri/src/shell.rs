//! What the commands of the window share: the session, the way to the page, and the long command
//! that is running.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::problem::Problem;
use tauri::async_runtime::spawn_blocking;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, Runtime};

use crate::answer::{MenuItem, Notice};
use crate::session::Session;
use crate::window::menu;

/// What the commands share.
pub(crate) struct Shell {
    session: Mutex<Session>,
    page: Mutex<Option<Channel<Notice>>>,
    /// Number of the latest long command. One with a lower number was stopped, or overtaken.
    run: AtomicU64,
}

impl Shell {
    pub(crate) fn new(session: Session) -> Self {
        Self { session: Mutex::new(session), page: Mutex::new(None), run: AtomicU64::new(0) }
    }

    /// The session, for one command at a time.
    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        // Memory and file may differ after a panic: better to stop than to go on from there.
        self.session.lock().expect("no command panicked while it had the session")
    }

    /// From now on the page hears what is said unasked.
    pub(crate) fn listen(&self, page: Channel<Notice>) {
        *self.page.lock().unwrap_or_else(PoisonError::into_inner) = Some(page);
    }

    fn say(&self, notice: Notice) {
        let page = self.page.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(page) = &*page {
            // A page that is gone hears nothing.
            let _ = page.send(notice);
        }
    }

    pub(crate) fn menu(&self, item: MenuItem) {
        self.say(Notice::Menu { item });
    }

    /// Stops the long command that is running, at its next step.
    pub(crate) fn cancel(&self) {
        self.run.fetch_add(1, Ordering::SeqCst);
    }

    /// Starts a long command; one that is running stops. What comes back tells the page on which
    /// step it is, and fails when it was stopped.
    pub(crate) fn start_run(&self) -> impl Fn(u32, u32) -> Result<(), Problem> {
        let mine = self.run.fetch_add(1, Ordering::SeqCst) + 1;
        move |step, steps| {
            if self.run.load(Ordering::SeqCst) != mine {
                return Err(Problem::Cancelled);
            }
            self.say(Notice::Progress { step, steps });
            Ok(())
        }
    }
}

/// Does work that may take long, or wait for the disk or a person, away from the thread that draws
/// the window. The menu then says what can be done now.
pub(crate) async fn off_thread<R, T, E>(
    app: AppHandle<R>,
    work: impl FnOnce(&AppHandle<R>) -> Result<T, E> + Send + 'static,
) -> Result<T, E>
where
    R: Runtime,
    T: Send + 'static,
    E: From<Problem> + Send + 'static,
{
    let done = spawn_blocking(move || {
        let done = work(&app);
        menu::renew(&app);
        done
    });
    let broken = |error: tauri::Error| Problem::Unexpected { detail: error.to_string() };
    done.await.unwrap_or_else(|error| Err(broken(error).into()))
}

/// The same with the session.
pub(crate) async fn with_session<R: Runtime, T: Send + 'static>(
    app: AppHandle<R>,
    work: impl FnOnce(&mut Session) -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    off_thread(app, |app| work(&mut app.state::<Shell>().session())).await
}
