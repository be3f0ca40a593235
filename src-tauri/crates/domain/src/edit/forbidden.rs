//! What the hard rules of the method keep an edit from doing.

use crate::action::approval;
use crate::challenge;
use crate::composition_review;
use crate::describe;
use crate::problem::Problem;
use crate::record::{Fields, Kind};
use crate::route;
use crate::rule::Finding;
use crate::step_status::Substep;
use crate::value::RecordId;

use super::{Edit, Overlay, Records, Step, Touched};

impl<R: Records> Overlay<'_, R> {
    /// Whether the rules let the edit be done.
    pub(super) fn check_rules(&self, edit: &Edit) -> Result<(), R::Error> {
        self.check_route(edit)?;
        self.check_approvals()?;
        self.check_closing()?;
        self.check_uses()
    }

    /// Nothing is written in a substep that was closed before the edit. What is there may still go.
    fn check_route(&self, edit: &Edit) -> Result<(), R::Error> {
        let written = edit.steps.iter().filter_map(|step| match step {
            Step::Add { kind, .. } => describe::kind(*kind).substep,
            Step::Set { id, .. } => describe::kind(self.touched[id].kind).substep,
            Step::Remove { .. } | Step::Move { .. } => None,
        });
        // What no route closes needs no look at the route.
        let Some(latest) = written.max().filter(|it| *it != Substep::S0) else { return Ok(()) };
        let rule = route::obstacle(&self.records.of_kinds(route::CLOSING)?, latest);
        let refusal = rule.map(|rule| {
            let words = format!("finding-{}", rule.to_lowercase());
            Problem::RuleForbids { rule: rule.to_owned(), words }
        });
        refusal.map_or(Ok(()), |it| Err(it.into()))
    }

    /// No action becomes approved that a hard rule, or an open warning of its test, keeps from it.
    fn check_approvals(&self) -> Result<(), R::Error> {
        let status = |fields: &Option<Fields>| fields.as_ref()?.get("status").cloned();
        let approving = |it: &&Touched| {
            it.kind == Kind::Action && status(&it.before) != status(&it.after) && it.after.is_some()
        };
        if !self.touched.values().any(|it| approving(&it)) {
            return Ok(());
        }
        let case = self.case()?;
        for (id, _) in self.touched.iter().filter(|(_, it)| approving(it)) {
            let action = case.actions.iter().find(|it| it.id == *id);
            refuse(action.and_then(|action| approval::obstacle(&case, action)))?;
        }
        Ok(())
    }

    /// Step 1 does not come to be closed without a review of the composition: not by closing it,
    /// and not by taking the review away.
    fn check_closing(&self) -> Result<(), R::Error> {
        let decides = |it: &Touched| matches!(it.kind, Kind::StepStatus | Kind::CompositionReview);
        if !self.touched.values().any(decides)
            || composition_review::is_closed_unreviewed(&self.records.case()?)
        {
            return Ok(());
        }
        Ok(refuse(composition_review::r15_01(&self.case()?).into_iter().next())?)
    }

    /// Step 3 starts to use no challenge that a hard rule keeps from it.
    fn check_uses(&self) -> Result<(), R::Error> {
        let challenge = |fields: &Option<Fields>| {
            let id = fields.as_ref()?.get("challenge")?.as_str()?;
            Some(RecordId::from(id))
        };
        let step_3 = [Kind::Objective, Kind::ChallengeValidation];
        let uses = self.touched.values().filter(|it| step_3.contains(&it.kind));
        let uses = uses.filter(|it| challenge(&it.before) != challenge(&it.after));
        let used: Vec<_> = uses.filter_map(|it| challenge(&it.after)).collect();
        if used.is_empty() {
            return Ok(());
        }
        let case = self.case()?;
        Ok(refuse(used.iter().find_map(|id| challenge::obstacle(&case, id)))?)
    }
}

/// Refuses the edit for what a rule finds.
fn refuse(found: Option<Finding>) -> Result<(), Problem> {
    match found {
        Some(found) => {
            let (rule, words) = (found.rule.to_owned(), found.words());
            Err(Problem::RuleForbids { rule, words })
        }
        None => Ok(()),
    }
}
