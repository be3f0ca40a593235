//! The least that Tauri can show, a window with one field: what the bench compares ours with.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
