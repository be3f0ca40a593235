//! Makes what Tauri builds in.

fn main() {
    tauri_build::build();
}
