//! Asks a person for files and shows them. Nobody answers when a test drives the window: then the
//! folder `MIDDENWEG_DIALOGS` stands in for the desk. Without that folder every question is
//! cancelled.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use domain::problem::Problem;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use tauri_plugin_opener::OpenerExt;

use crate::output;
use crate::shell::Shell;

/// Whether a test drives the window. WebKit goes by the same variable.
pub(crate) fn is_driven() -> bool {
    env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

/// The folder that stands in for the desk.
fn stand_in() -> Option<PathBuf> {
    env::var_os("MIDDENWEG_DIALOGS").map(PathBuf::from).filter(|folder| folder.is_dir())
}

/// Asks where a file of that name may go. None when the person thought better of it.
pub(crate) fn ask_save<R: Runtime>(app: &AppHandle<R>, name: &str) -> Option<PathBuf> {
    if is_driven() {
        return stand_in().map(|folder| folder.join(name));
    }
    let ending = Path::new(name).extension().and_then(OsStr::to_str).unwrap_or_default();
    let asked = dialog(app, "desk-save", ending).set_file_name(name).blocking_save_file()?;
    Some(with_ending(asked.into_path().ok()?, ending))
}

/// Asks for a case file. None when the person thought better of it.
pub(crate) fn ask_open<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    if is_driven() {
        return stand_in().map(|folder| folder.join("open.json")).filter(|path| path.exists());
    }
    dialog(app, "desk-open", "json").blocking_pick_file()?.into_path().ok()
}

/// Shows a file in the program that the system has for it.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>, path: &Path) -> Result<(), Problem> {
    let text = path.display().to_string();
    if is_driven() {
        let Some(folder) = stand_in() else { return Ok(()) };
        return output::write(&folder.join("opened.txt"), text.as_bytes());
    }
    // The viewer itself would only say that something failed.
    fs::metadata(path).map_err(|error| output::problem(path, &error))?;
    let opened = app.opener().open_path(text, None::<&str>);
    opened.map_err(|error| Problem::Unexpected { detail: error.to_string() })
}

fn dialog<R: Runtime>(app: &AppHandle<R>, title: &str, ending: &str) -> FileDialogBuilder<R> {
    let title = app.state::<Shell>().session().words().get(title);
    let dialog = app.dialog().file().set_title(title);
    let dialog = dialog.add_filter(ending.to_uppercase(), &[ending]);
    match app.get_webview_window("main") {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

/// Not every system adds the ending that the person left out. It is not added where that would
/// name a file that is there: nobody was asked whether that one may go.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    let has = path.extension().is_some_and(|it| it.eq_ignore_ascii_case(ending));
    let mut longer = path.clone().into_os_string();
    longer.push(format!(".{ending}"));
    let longer = PathBuf::from(longer);
    if has || longer.exists() { path } else { longer }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::with_ending;

    #[test]
    fn the_ending_is_added_but_never_onto_another_file() {
        let folder = tempfile::tempdir().unwrap();
        let check = |name: &str, expected: &str| {
            assert_eq!(with_ending(folder.path().join(name), "pdf"), folder.path().join(expected));
        };
        check("plan.pdf", "plan.pdf");
        check("plan.PDF", "plan.PDF");
        check("plan", "plan.pdf");
        check("plan 1.2", "plan 1.2.pdf");
        fs::write(folder.path().join("plan.pdf"), "").unwrap();
        check("plan", "plan");
        assert_eq!(with_ending(PathBuf::new(), "pdf"), PathBuf::from(".pdf"));
    }
}
