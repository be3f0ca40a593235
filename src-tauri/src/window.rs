//! The window: one page of our own, which can call our own commands and nothing else.

pub(crate) mod menu;
#[cfg(debug_assertions)]
mod pages;
mod place;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use tauri::webview::{NewWindowResponse, PageLoadEvent, Url};
use tauri::{App, AppHandle, Builder, Context, Manager, RunEvent, Runtime, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;
use words::Language;

use crate::desk;
use crate::session::Session;
use crate::shell::Shell;

/// Opens the window on the library in that folder, and comes back when it is closed.
pub(crate) fn run(home: PathBuf, language: Language) -> tauri::Result<()> {
    let builder = with_commands(Builder::default(), Session::new(home, language));
    let builder = builder.plugin(tauri_plugin_dialog::init()).plugin(tauri_plugin_opener::init());
    // Tests run beside each other, and leave nothing behind.
    let builder = if desk::is_driven() {
        builder
    } else {
        let kept = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
        builder
            .plugin(tauri_plugin_single_instance::init(|app, _, _| come_forward(app)))
            .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(kept).build())
    };
    let app = builder.setup(|app| Ok(open(app)?)).build(context())?;
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            app.state::<Shell>().session().lock();
        }
    });
    Ok(())
}

macro_rules! handler {
    ($($name:ident)*) => { tauri::generate_handler![$(crate::commands::$name),*] };
}

/// With all that the page can call.
fn with_commands<R: Runtime>(builder: Builder<R>, session: Session) -> Builder<R> {
    builder.manage(Shell::new(session)).invoke_handler(commands!(handler))
}

/// What was built in: the pages, and what they may do.
fn context<R: Runtime>() -> Context<R> {
    #[allow(unused_mut)] // Releases take the pages as they were built in.
    let mut context = tauri::generate_context!();
    #[cfg(debug_assertions)]
    pages::from_folder(&mut context);
    context
}

fn open(app: &mut App) -> tauri::Result<()> {
    menu::put_up(app);
    let config = app.config().app.windows[0].clone();
    WebviewWindowBuilder::from_config(app.handle(), &config)?
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        // Nothing of a case stays behind in a cache. A test cannot drive such a window.
        .incognito(!desk::is_driven())
        .on_page_load(|window, load| {
            // Only by now the system has told where the window really is.
            if load.event() == PageLoadEvent::Finished {
                place::onto_a_monitor(&window);
            }
        })
        .build()?;
    let percent = app.state::<Shell>().session().preferences().zoom;
    zoom(app.handle(), percent);
    Ok(())
}

/// Whether an address is that of our own pages.
fn is_own(address: &Url) -> bool {
    let place = (address.scheme(), address.host_str());
    matches!(place, ("tauri", Some("localhost")) | ("http", Some("tauri.localhost")))
}

/// Sets the size of everything, in percent.
pub(crate) fn zoom<R: Runtime>(app: &AppHandle<R>, percent: u32) {
    if let Some(window) = app.get_webview_window("main") {
        // A window that is closing has no size any more.
        let _ = window.set_zoom(f64::from(percent) / 100.0);
    }
}

/// The program was started a second time: the window that is open is what the person wants.
fn come_forward<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window("main") {
        // Not every system lets a window come forward by itself.
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
}
