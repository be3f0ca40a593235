//! Question 1: the plan as PDF, against programs that print the same content from HTML.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use lopdf::Document as Pdf;
use report::document::Document;

use crate::Outcome;
use crate::content;
use crate::html;
use crate::measure::{self, Run, medians};
use crate::rivals::{self, Rival};
use crate::table::{self, Requirement};

/// How many times longer the others take at 20 pages, at least.
const TIMES: f64 = 15.0;

/// The whole way from the file of the case to the file of the plan: what the process that is
/// measured does.
pub(crate) fn print(blocks: &str, to: &str) -> Outcome {
    let plan = content::long(&content::plan()?, blocks.parse()?);
    fs::write(to, report::pdf(&plan)?.bytes)?;
    if let Some(peak) = measure::peak() {
        println!("peak {peak}");
    }
    Ok(())
}

/// Prints the tables and gives the requirements.
pub(crate) fn question() -> Outcome<Vec<Requirement>> {
    let plan = content::plan()?;
    println!(
        "Every row is a whole process, from nothing to the PDF; medians of runs in turn.\n\
         Ours writes PDF/UA-1 and PDF/A-3a; the others are not asked for either.\n"
    );
    compare("The plan of the sample", &plan, content::own_blocks(&plan), 5)?;
    let at_20 = compare("At least 20 pages", &plan, content::blocks_for(&plan, 20), 9)?;
    compare("At least 200 pages", &plan, content::blocks_for(&plan, 200), 3)?;
    Ok(at_20
        .into_iter()
        .map(|(name, times)| {
            let promise = format!("at 20 pages {name} takes at least {TIMES} times as long");
            Requirement::at_least(promise, TIMES, times)
        })
        .collect())
}

/// Measures one length and says how many times as long the others take.
fn compare(
    title: &str,
    plan: &Document,
    blocks: usize,
    rounds: usize,
) -> Outcome<Vec<(String, f64)>> {
    let folder = rivals::folder()?;
    let page = folder.join("plan.html");
    fs::write(&page, html::html(&content::long(plan, blocks), &content::assets().join("fonts"))?)?;
    let mut names = vec!["ours".to_owned()];
    for rival in Rival::ALL {
        names.push(rival.name()?);
    }
    let pdf = |place: usize| folder.join(format!("plan-{place}.pdf"));
    let mut runs = vec![Vec::new(); names.len()];
    for _ in 0..rounds {
        runs[0].push(ours(blocks, &pdf(0))?);
        for (place, rival) in Rival::ALL.into_iter().enumerate() {
            runs[place + 1].push(rival.print(&page, &pdf(place + 1))?);
        }
    }
    let ours = medians(&runs[0]);
    let mut rows = Vec::new();
    let mut times = Vec::new();
    for (place, (name, runs)) in names.into_iter().zip(&runs).enumerate() {
        let all = medians(runs);
        let pages = Pdf::load(pdf(place))?.get_pages().len();
        let size = fs::metadata(pdf(place))?.len() as f64 / 1e3;
        let number = |value: Option<f64>, digits: usize| {
            value.map_or_else(|| "-".to_owned(), |it| format!("{it:.digits$}"))
        };
        let cpu = all.cpu.zip(ours.cpu).map(|(all, ours)| all / ours);
        rows.push(vec![
            name.clone(),
            pages.to_string(),
            format!("{:.3}", all.wall),
            number(all.cpu, 2),
            number(all.peak, 0),
            format!("{size:.0}"),
            format!("{:.1}", all.wall / ours.wall),
            number(cpu, 1),
        ]);
        if place > 0 {
            times.push((name, all.wall / ours.wall));
        }
    }
    let head = ["", "pages", "wall s", "CPU s", "peak MB", "kB", "wall : ours", "CPU : ours"];
    table::print(&format!("{title} ({rounds} runs each)"), &head, &rows);
    Ok(times)
}

fn ours(blocks: usize, to: &Path) -> Outcome<Run> {
    let mut command = Command::new(env::current_exe()?);
    measure::run(command.arg("print").arg(blocks.to_string()).arg(to))
}
