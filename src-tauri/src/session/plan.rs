//! The plan, from the case to pages to a file, in steps between which it can be stopped.

use std::path::Path;
use std::sync::Arc;

use domain::audience::{Audience, Visible};
use domain::case::Case;
use domain::computed;
use domain::problem::Problem;
use domain::value::Date;
use report::Layout;
use report::document::Document;
use store::CaseId;
use words::Words;

use super::{Session, file_name, today, unexpected};
use crate::answer::{Laid, PlanOptions};
use crate::{output, preferences};

/// The steps of a long command, as it goes.
pub(crate) struct Course<'a> {
    pub(crate) steps: u32,
    /// Tells on which step it is, of how many; fails when it was stopped.
    pub(crate) tell: &'a dyn Fn(u32, u32) -> Result<(), Problem>,
}

impl Course<'_> {
    /// Goes on to a step, from 1.
    pub(crate) fn step(&self, step: u32) -> Result<(), Problem> {
        (self.tell)(step, self.steps)
    }
}

/// What a plan is laid out from, taken out of the session: meanwhile the group goes on.
pub(crate) struct Request {
    id: CaseId,
    case: Case,
    audience: Audience,
    words: Words,
    today: Date,
}

/// A plan on its pages.
pub(crate) struct Plan {
    /// Of which case.
    id: CaseId,
    document: Document,
    layout: Layout,
}

impl Request {
    /// Lays the plan out.
    pub(crate) fn lay_out(&self, course: &Course<'_>) -> Result<Plan, Problem> {
        course.step(1)?;
        let computed = computed::check(&self.case).computed;
        let visible = Visible::of(&self.case, self.audience);
        let document = report::plan(&visible, &computed, self.words, self.today);
        course.step(2)?;
        let layout = report::layout(&document);
        Ok(Plan { id: self.id, document, layout })
    }
}

impl Session {
    /// What the plan of the open case is laid out from.
    pub(crate) fn plan_request(&self, options: PlanOptions) -> Result<Request, Problem> {
        let words = Words::new(preferences::language(options.language));
        let open = self.open()?;
        let (id, case) = (open.file.id(), open.case.clone());
        Ok(Request { id, case, audience: options.audience, words, today: today() })
    }

    /// Keeps a plan until its case is closed or it is laid out anew.
    pub(crate) fn keep_plan(&mut self, plan: Plan) -> Result<Laid, Problem> {
        let laid = Laid {
            pages: plan.layout.page_count(),
            missing: plan.layout.missing().iter().collect(),
        };
        // Meanwhile the case may have been closed, or another opened.
        let its_case = self.open.as_mut().filter(|open| open.file.id() == plan.id);
        let open = its_case.ok_or(Problem::Cancelled)?;
        open.plan = Some(Arc::new(plan));
        Ok(laid)
    }

    /// A page of the plan as a picture, from 0.
    pub(crate) fn plan_page(&self, number: usize) -> Result<String, Problem> {
        let page = report::svg(&self.plan()?.layout, number);
        page.ok_or_else(|| unexpected(format!("the plan has no page {number}")))
    }

    /// The plan that was laid out.
    pub(crate) fn plan(&self) -> Result<Arc<Plan>, Problem> {
        let plan = self.open()?.plan.as_ref().map(Arc::clone);
        plan.ok_or_else(|| unexpected("no plan was laid out"))
    }
}

impl Plan {
    /// The name to propose for its file.
    pub(crate) fn file_name(&self) -> String {
        file_name(&self.document.meta.title, "pdf")
    }

    /// Writes it to a file, whole or not at all.
    pub(crate) fn write(&self, path: &Path, course: &Course<'_>) -> Result<(), Problem> {
        course.step(1)?;
        let pdf = report::pdf_of(&self.document, &self.layout).map_err(unexpected)?;
        course.step(2)?;
        output::write(path, &pdf.bytes)
    }
}
