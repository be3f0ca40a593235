//! Makes what Tauri builds in: the permissions of our commands, and pages where there are none yet.

#[macro_use]
#[path = "src/commands/names.rs"]
mod names;

use std::fs;
use std::path::Path;

use tauri_build::{AppManifest, Attributes};

macro_rules! as_texts {
    ($($name:ident)*) => { &[$(stringify!($name)),*] };
}

const PLACEHOLDER: &str = "<!doctype html><meta charset=\"utf-8\"><title>Middenweg</title>
<p>The pages are not built yet: run <code>cargo xtask run</code>.</p>
";

fn main() {
    let pages = Path::new("../ui/dist");
    println!("cargo::rerun-if-changed=../ui/dist");
    // So that building, checking and testing work before npm, or without it.
    if !pages.join("index.html").exists() {
        fs::create_dir_all(pages).expect("ui/dist can be made");
        fs::write(pages.join("index.html"), PLACEHOLDER).expect("ui/dist can be written to");
    }
    let names: &'static [&'static str] = commands!(as_texts);
    let attributes = Attributes::new().app_manifest(AppManifest::new().commands(names));
    tauri_build::try_build(attributes).expect("the description of the window is good");
}
