//! Looks at PDFs with the tools of others.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs a program and gives what it printed.
pub fn tool(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Verdicts of the engine of veraPDF, in the order of the questions.
pub fn verdicts(questions: &[(&str, &Path)]) -> Vec<String> {
    let folder = std::env::var("MIDDENWEG_PDF_CHECKER")
        .expect("the PDF checker is installed by: cargo xtask test");
    let folder = PathBuf::from(folder);
    let parts = ["FastInfoset", "istack-commons-runtime", "javax.activation", "jaxb-api"];
    let more = ["jaxb-core", "jaxb-runtime", "stax-ex", "txw2"];
    let parts = parts.iter().chain(&more).map(|it| format!("/usr/share/java/{it}.jar"));
    let own = [folder.display().to_string(), folder.join("vera.jar").display().to_string()];
    let classes = own.into_iter().chain(parts).collect::<Vec<_>>().join(":");
    let mut arguments = vec!["-Xmx2g", "-cp", &classes, "PdfChecker"];
    for (profile, path) in questions {
        arguments.extend([profile, path.to_str().expect("a path in Unicode")]);
    }
    tool("java", &arguments).lines().map(str::to_owned).collect()
}
