/** What a route closes, and where the group decides to go on all the same. */
import type { Deviation, Kind, Route, Substep } from "../generated/domain";
import { here } from "../frame/place.svelte";
import { codeKey } from "../words.svelte";
import { STEPS, type Step, type StepCode } from "../step/steps";

/** The rules that close a route. */
export type Closer = "R0-01" | "R12-04";

/** The route that a rule closes, and where the answers stand that did: there the decision to go on is recorded. */
export const CLOSERS: Record<Closer, { route: Route; step: StepCode; view: string }> = {
  "R0-01": { route: "crisis", step: "intake", view: "phase" },
  "R12-04": { route: "mediation", step: "we-they", view: "nature" },
};

/** The rule that closes a route, whether or not the group goes on. */
export function closerOf(route: Route): Closer | undefined {
  return (Object.keys(CLOSERS) as Closer[]).find((it) => CLOSERS[it].route === route);
}

/** Goes where the decision about a rule is recorded. */
export function toDecision(rule: Closer) {
  const { step, view } = CLOSERS[rule];
  here.go({ screen: "step", step, view });
}

/** The kinds whose own view leads on, where they name what a route proposes. */
export const PROPOSED_FIELD: Partial<Record<Kind, string>> = { conflict_scan: "mediation_service" };

export type Shut = "all" | "part" | "none";

/** How much of a step is closed. */
export function shut(step: Step, closed: readonly Substep[]): Shut {
  const count = step.substeps.filter((it) => closed.includes(it)).length;
  return count === 0 ? "none" : count === step.substeps.length ? "all" : "part";
}

/** The steps that are closed, or partly. */
export function shutSteps(closed: readonly Substep[]): { step: Step; shut: Shut }[] {
  return STEPS.map((step) => ({ step, shut: shut(step, closed) })).filter((it) => it.shut !== "none");
}

/** What a decision to go on tells: without one of these it does not count. */
export const DECIDED = ["decision", "by", "on", "reason"] as const;

/** What is still to be filled in before the decision counts. */
export function missing(decision: Pick<Deviation, (typeof DECIDED)[number]>): string[] {
  return DECIDED.filter((it) => !decision[it]);
}

/** The rules that ask for a decision to go on: those that close a route, and the one that wants the rung chosen by the pitstop. */
export type Decided = Closer | "R26-03";

/** The keys of what is said about the decision. */
export function decisionWords(rule: Decided): { title: string; goesOn: string; add: string } {
  const title = codeKey("deviation", rule.toLowerCase());
  return { title, goesOn: `${title}-goes-on`, add: rule === "R26-03" ? `${title}-add` : "deviation-add" };
}

/** The decision to go on in spite of a rule; the latest in the list. */
export function decisionToGoOn<D extends Pick<Deviation, "rule">>(deviations: readonly D[], rule: Decided): D | undefined {
  return deviations.filter((it) => it.rule === rule).at(-1);
}
