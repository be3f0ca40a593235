//! The plan: laid out, looked at, written, and stopped at every step.

use std::cell::RefCell;

use domain::audience::Audience;
use domain::choice::Language as Chosen;

use super::*;
use crate::answer::{Laid, PlanOptions};
use crate::session::Course;

const OPTIONS: PlanOptions = PlanOptions { language: Chosen::Fr, audience: Audience::College };

/// Lets a long command run on.
fn on(_: u32, _: u32) -> Result<(), Problem> {
    Ok(())
}

fn lay_out(session: &mut Session) -> Result<Laid, Problem> {
    let plan = session.plan_request(OPTIONS)?.lay_out(&Course { steps: 2, tell: &on })?;
    session.keep_plan(plan)
}

#[test]
fn a_plan_is_laid_out_looked_at_and_written() {
    let mut laptop = Laptop::new();
    let session = &mut laptop.session;
    session.open_sample().unwrap();
    let laid = lay_out(session).unwrap();
    assert!(5 < laid.pages && laid.missing.is_empty(), "{laid:?}");
    let page = session.plan_page(0).unwrap();
    assert!(page.starts_with("<svg") && page.contains("Plan"), "{page}");
    session.plan_page(laid.pages - 1).unwrap();
    assert!(matches!(session.plan_page(laid.pages), Err(Problem::Unexpected { .. })));
    let plan = session.plan().unwrap();
    assert!(plan.file_name().ends_with(".pdf"));
    let told = RefCell::new(Vec::new());
    let tell = |step, steps| {
        told.borrow_mut().push((step, steps));
        Ok(())
    };
    let path = laptop.path("plan.pdf");
    plan.write(&path, &Course { steps: 2, tell: &tell }).unwrap();
    assert_eq!(told.into_inner(), [(1, 2), (2, 2)]);
    assert!(fs::read(&path).unwrap().starts_with(b"%PDF-1.7"));
    assert_eq!(names(laptop.folder.path()), ["plan.pdf"], "no half file is left");
    let nowhere = laptop.path("nowhere/plan.pdf");
    assert!(plan.write(&nowhere, &Course { steps: 2, tell: &on }).is_err());
}

#[test]
fn a_letter_that_the_typeface_lacks_is_told() {
    let mut laptop = Laptop::with_case("Plein 中");
    assert_eq!(lay_out(&mut laptop.session).unwrap().missing, "中");
}

#[test]
fn stopped_at_any_step_nothing_is_written() {
    let mut laptop = Laptop::with_case("Plein");
    for last in 1..=2 {
        let stop = |step, _| if step < last { Ok(()) } else { Err(Problem::Cancelled) };
        let course = Course { steps: 2, tell: &stop };
        let request = laptop.session.plan_request(OPTIONS).unwrap();
        fails(request.lay_out(&course).map(|_| ()), &Problem::Cancelled);
        lay_out(&mut laptop.session).unwrap();
        let plan = laptop.session.plan().unwrap();
        fails(plan.write(&laptop.path("plan.pdf"), &course), &Problem::Cancelled);
        assert_eq!(names(laptop.folder.path()), ["home"]);
    }
}

#[test]
fn a_plan_belongs_to_its_case() {
    let mut laptop = Laptop::new();
    let session = &mut laptop.session;
    fails(lay_out(session), &Problem::NoCaseOpen);
    fails(session.plan_page(0), &Problem::NoCaseOpen);
    session.create_library(PASSPHRASE).unwrap();
    session.create_case("Een", &Beginning::Nothing).unwrap();
    assert!(matches!(session.plan_page(0), Err(Problem::Unexpected { .. })));
    lay_out(session).unwrap();
    let course = Course { steps: 2, tell: &on };
    let late = session.plan_request(OPTIONS).unwrap().lay_out(&course).unwrap();
    session.create_case("Twee", &Beginning::Nothing).unwrap();
    assert!(matches!(session.plan_page(0), Err(Problem::Unexpected { .. })));
    // It was laid out while the other case was opened, or while its own was closed.
    fails(session.keep_plan(late).map(|_| ()), &Problem::Cancelled);
    let late = session.plan_request(OPTIONS).unwrap().lay_out(&course).unwrap();
    session.close_case();
    fails(session.keep_plan(late).map(|_| ()), &Problem::Cancelled);
}
