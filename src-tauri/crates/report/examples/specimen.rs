//! Prints a specimen of every block: `cargo run -p report --example specimen [FILE.pdf]`.

#[path = "specimen/content.rs"]
mod content;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "/tmp/specimen.pdf".to_owned());
    let document = content::document();
    let started = std::time::Instant::now();
    let pdf = report::pdf(&document)?;
    let spent = started.elapsed();
    std::fs::write(&path, &pdf.bytes)?;
    println!(
        "{path}: {} pages, {} bytes, {spent:?}, missing {:?}",
        pdf.pages,
        pdf.bytes.len(),
        pdf.missing
    );
    // Once more, now that the fonts are read: the layout alone, and all of it.
    let started = std::time::Instant::now();
    let layout = report::layout(&document);
    let laid_out = started.elapsed();
    report::pdf(&document)?;
    println!("again: layout {laid_out:?}, all {:?}", started.elapsed() - laid_out);
    for page in 0..layout.page_count() {
        if let Some(svg) = report::svg(&layout, page) {
            std::fs::write(format!("{path}.{}.svg", page + 1), svg)?;
        }
    }
    Ok(())
}
