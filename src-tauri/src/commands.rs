//! What the page can ask for. Each command hands on and answers; what it does stands elsewhere.
//!
//! Commands run beside each other, in no set order: who needs the answer of one before the next
//! waits for it.

#[macro_use]
pub(crate) mod names;

use std::path::{Path, PathBuf};

use domain::case::Case;
use domain::edit::Edit;
use domain::problem::Problem;
use domain::stakeholder_map::{Frame, Scene};
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};

use crate::answer::{
    Beginning, CaseHits, CaseRow, Changed, EditRow, Found, Laid, Notice, Opened, PlanOptions,
    Refusal, Start, VersionRow,
};
use crate::preferences::Preferences;
use crate::session::{Course, Ready};
use crate::shell::{Shell, off_thread, with_session};
use crate::{desk, output, passphrase, window};

type Answer<T> = Result<T, Problem>;

#[tauri::command]
pub(crate) async fn start<R: Runtime>(app: AppHandle<R>) -> Answer<Start> {
    with_session(app, |session| session.start()).await
}

/// Whether the window may close now; when text could not be saved it stays.
#[tauri::command]
pub(crate) fn answer_close<R: Runtime>(
    leave: bool,
    window: WebviewWindow<R>,
    shell: State<'_, Shell>,
) {
    shell.close_answered();
    if leave {
        // A window that is gone already needs no more.
        let _ = window.destroy();
    }
}

#[tauri::command]
pub(crate) fn listen(channel: Channel<Notice>, shell: State<'_, Shell>) {
    shell.listen(channel);
}

#[tauri::command]
pub(crate) async fn set_preferences<R: Runtime>(
    app: AppHandle<R>,
    preferences: Preferences,
) -> Answer<()> {
    window::zoom(&app, preferences.within_bounds().zoom);
    with_session(app, move |session| session.set_preferences(preferences)).await
}

#[tauri::command]
pub(crate) async fn propose_passphrase<R: Runtime>(app: AppHandle<R>) -> Answer<String> {
    with_session(app, |session| passphrase::propose(session.words().language)).await
}

#[tauri::command]
pub(crate) async fn create_library<R: Runtime>(
    app: AppHandle<R>,
    passphrase: String,
) -> Answer<()> {
    with_session(app, move |session| session.create_library(&passphrase)).await
}

#[tauri::command]
pub(crate) async fn unlock<R: Runtime>(app: AppHandle<R>, passphrase: String) -> Answer<()> {
    with_session(app, move |session| session.unlock(&passphrase)).await
}

#[tauri::command]
pub(crate) async fn lock<R: Runtime>(app: AppHandle<R>) -> Answer<()> {
    app.state::<Shell>().cancel();
    with_session(app, |session| {
        session.lock();
        Ok(())
    })
    .await
}

#[tauri::command]
pub(crate) async fn change_passphrase<R: Runtime>(
    app: AppHandle<R>,
    old: String,
    new: String,
) -> Answer<()> {
    with_session(app, move |session| session.change_passphrase(&old, &new)).await
}

#[tauri::command]
pub(crate) async fn save_passphrase_sheet<R: Runtime>(
    app: AppHandle<R>,
) -> Answer<Option<PathBuf>> {
    off_thread(app, |app| {
        let sheet = app.state::<Shell>().session().passphrase_sheet()?;
        let saved = save(app, &sheet)?;
        saved.iter().for_each(|path| app.state::<Shell>().session().keep_written(path));
        Ok(saved)
    })
    .await
}

#[tauri::command]
pub(crate) async fn list_cases<R: Runtime>(app: AppHandle<R>) -> Answer<Vec<CaseRow>> {
    with_session(app, |session| session.list_cases()).await
}

#[tauri::command]
pub(crate) async fn create_case<R: Runtime>(
    app: AppHandle<R>,
    title: String,
    beginning: Beginning,
) -> Answer<Opened> {
    with_session(app, move |session| session.create_case(&title, &beginning)).await
}

#[tauri::command]
pub(crate) async fn open_case<R: Runtime>(app: AppHandle<R>, id: String) -> Answer<Opened> {
    with_session(app, move |session| session.open_case(&id)).await
}

#[tauri::command]
pub(crate) async fn close_case<R: Runtime>(app: AppHandle<R>) -> Answer<()> {
    app.state::<Shell>().cancel();
    with_session(app, |session| {
        session.close_case();
        Ok(())
    })
    .await
}

#[tauri::command]
pub(crate) async fn open_sample<R: Runtime>(app: AppHandle<R>) -> Answer<Opened> {
    with_session(app, |session| session.open_sample()).await
}

#[tauri::command]
pub(crate) async fn keep_sample<R: Runtime>(app: AppHandle<R>) -> Answer<Opened> {
    with_session(app, |session| session.keep_sample()).await
}

#[tauri::command]
pub(crate) async fn import_case<R: Runtime>(app: AppHandle<R>) -> Result<Option<Opened>, Refusal> {
    off_thread(app, |app| {
        let Some(path) = desk::ask_open(app) else { return Ok(None) };
        app.state::<Shell>().session().import_case(&path).map(Some)
    })
    .await
}

#[tauri::command]
pub(crate) async fn apply<R: Runtime>(app: AppHandle<R>, edit: Edit) -> Answer<Changed> {
    with_session(app, move |session| session.apply(&edit)).await
}

#[tauri::command]
pub(crate) async fn undo<R: Runtime>(app: AppHandle<R>) -> Answer<Changed> {
    with_session(app, |session| session.undo()).await
}

#[tauri::command]
pub(crate) async fn redo<R: Runtime>(app: AppHandle<R>) -> Answer<Changed> {
    with_session(app, |session| session.redo()).await
}

#[tauri::command]
pub(crate) async fn search_case<R: Runtime>(app: AppHandle<R>, words: String) -> Answer<Found> {
    with_session(app, move |session| session.search_case(&words)).await
}

#[tauri::command]
pub(crate) async fn search_library<R: Runtime>(
    app: AppHandle<R>,
    words: String,
) -> Answer<Vec<CaseHits>> {
    with_session(app, move |session| session.search_library(&words)).await
}

#[tauri::command]
pub(crate) async fn history<R: Runtime>(app: AppHandle<R>, limit: usize) -> Answer<Vec<EditRow>> {
    with_session(app, move |session| session.history(limit)).await
}

#[tauri::command]
pub(crate) async fn list_versions<R: Runtime>(app: AppHandle<R>) -> Answer<Vec<VersionRow>> {
    with_session(app, |session| session.list_versions()).await
}

#[tauri::command]
pub(crate) async fn keep_version<R: Runtime>(
    app: AppHandle<R>,
    name: String,
) -> Answer<VersionRow> {
    with_session(app, move |session| session.keep_version(&name)).await
}

#[tauri::command]
pub(crate) async fn open_version<R: Runtime>(app: AppHandle<R>, id: String) -> Answer<Case> {
    with_session(app, move |session| session.open_version(&id)).await
}

#[tauri::command]
pub(crate) async fn stakeholder_map<R: Runtime>(app: AppHandle<R>, frame: Frame) -> Answer<Scene> {
    with_session(app, move |session| session.stakeholder_map(frame)).await
}

#[tauri::command]
pub(crate) async fn lay_out_plan<R: Runtime>(
    app: AppHandle<R>,
    options: PlanOptions,
) -> Answer<Laid> {
    off_thread(app, move |app| {
        let shell = app.state::<Shell>();
        let request = shell.session().plan_request(options)?;
        let plan = request.lay_out(&Course { steps: 2, tell: &shell.start_run() })?;
        shell.session().keep_plan(plan)
    })
    .await
}

#[tauri::command]
pub(crate) async fn plan_page<R: Runtime>(app: AppHandle<R>, number: usize) -> Answer<String> {
    with_session(app, move |session| session.plan_page(number)).await
}

#[tauri::command]
pub(crate) async fn save_plan<R: Runtime>(
    app: AppHandle<R>,
    open: bool,
) -> Answer<Option<PathBuf>> {
    off_thread(app, move |app| {
        let shell = app.state::<Shell>();
        let plan = shell.session().plan()?;
        let Some(path) = desk::ask_save(app, &plan.file_name()) else { return Ok(None) };
        plan.write(&path, &Course { steps: 2, tell: &shell.start_run() })?;
        shell.session().keep_written(&path);
        if open {
            desk::show(app, &path)?;
        }
        Ok(Some(path))
    })
    .await
}

#[tauri::command]
pub(crate) async fn open_file<R: Runtime>(app: AppHandle<R>, path: PathBuf) -> Answer<()> {
    off_thread(app, move |app| {
        app.state::<Shell>().session().check_written(&path)?;
        desk::show(app, &path)
    })
    .await
}

#[tauri::command]
pub(crate) fn cancel(shell: State<'_, Shell>) {
    shell.cancel();
}

#[tauri::command]
pub(crate) async fn save_copy<R: Runtime>(
    app: AppHandle<R>,
    pending: Option<Edit>,
) -> Answer<Option<PathBuf>> {
    off_thread(app, move |app| {
        let copy = app.state::<Shell>().session().copy(pending.as_ref())?;
        save(app, &copy)
    })
    .await
}

/// Asks where a file may go and writes it there.
fn save<R: Runtime>(app: &AppHandle<R>, ready: &Ready) -> Answer<Option<PathBuf>> {
    let Some(path) = desk::ask_save(app, &ready.name) else { return Ok(None) };
    output::write(Path::new(&path), &ready.bytes)?;
    Ok(Some(path))
}
