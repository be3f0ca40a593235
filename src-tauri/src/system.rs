//! What differs per system.
//!
//! On Windows a release is a program without a console: what the command line says there can be
//! read in a file or a pipe, not on the screen. To attach to the console it was started from would
//! take a call that this project forbids itself (`unsafe`).

use std::env;

/// Whether there is a display to open a window on.
pub(crate) fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Sets the stage for a window, before anything of it is there.
///
/// With some graphics drivers WebKitGTK shows an empty window unless it is told to copy its
/// pictures. It reads that from the environment, which a program cannot safely change while it
/// runs: so it starts itself anew, in its own place. WebKit's driver for tests gets no picture of
/// such a window.
#[cfg(target_os = "linux")]
pub(crate) fn prepare_window() {
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    use crate::desk;

    const COPY: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if env::var_os(COPY).is_some() || desk::is_driven() {
        return;
    }
    let Ok(program) = env::current_exe() else { return };
    let mut arguments = env::args_os();
    let mut command = Command::new(program);
    if let Some(name) = arguments.next() {
        command.arg0(name);
    }
    // Comes back only when it could not be done: then the window opens as it is.
    let _ = command.args(arguments).env(COPY, "1").exec();
}

/// Sets the stage for a window: there is nothing to do.
#[cfg(not(target_os = "linux"))]
pub(crate) fn prepare_window() {}

/// A standard item of the menu for text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextEditing {
    Cut,
    Copy,
    Paste,
    SelectAll,
}

impl TextEditing {
    /// With the keys of their words, in the order of the menu.
    pub(crate) const ALL: [(Self, &str); 4] = [
        (Self::Cut, "menu-cut"),
        (Self::Copy, "menu-copy"),
        (Self::Paste, "menu-paste"),
        (Self::SelectAll, "menu-select-all"),
    ];
}

/// Does in the page what the menu asks for. GTK has no items that do it by themselves.
#[cfg(target_os = "linux")]
pub(crate) fn edit_text<R: tauri::Runtime>(window: &tauri::WebviewWindow<R>, what: TextEditing) {
    use webkit2gtk::WebViewExt;

    let command = match what {
        TextEditing::Cut => "Cut",
        TextEditing::Copy => "Copy",
        TextEditing::Paste => "Paste",
        TextEditing::SelectAll => "SelectAll",
    };
    // A window that is closing has no text any more.
    let _ = window.with_webview(move |page| page.inner().execute_editing_command(command));
}

/// Does in the page what the menu asks for: the items of this system do it by themselves.
#[cfg(not(target_os = "linux"))]
pub(crate) fn edit_text<R: tauri::Runtime>(_: &tauri::WebviewWindow<R>, _: TextEditing) {}
