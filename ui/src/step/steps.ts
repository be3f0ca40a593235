/** The steps of the window, in their order: the main line of the method. */
import type { Kind, Progress, Substep, SubstepStatus } from "../generated/domain";

export type StepCode =
  | "intake"
  | "working-group"
  | "we-they"
  | "voices"
  | "citizen-types"
  | "challenge"
  | "stakeholders"
  | "objectives"
  | "actions"
  | "communication"
  | "depolarisation-test"
  | "evaluation";

export type Step = {
  code: StepCode;
  /** The substeps of the method whose status is asked here. */
  substeps: Substep[];
  /** What is recorded here; the first is counted in the overview. */
  kinds: Kind[];
  /** The view of the step that shows a kind. */
  viewOf?: Partial<Record<Kind, string>>;
};

/** A step with several views, and what is recorded in each; "" where several views show the same. */
function views(code: StepCode, substeps: Substep[], first: Kind, of: Record<string, Kind[]>): Step {
  const viewOf: Step["viewOf"] = {};
  for (const [view, kinds] of Object.entries(of)) for (const kind of kinds) viewOf[kind] = view || undefined;
  const kinds = Object.values(of).flat().filter((it) => it !== "deviation" && it !== first);
  return { code, substeps, kinds: [first, ...kinds], viewOf };
}

export const PARTS: { code: "start" | "understand" | "involve" | "check"; steps: Step[] }[] = [
  {
    code: "start",
    steps: [
      views("intake", ["0"], "signal", {
        signals: ["signal"],
        phase: ["phase_assessment", "deviation"],
        case: ["case"],
        prevention: ["prevention_item"],
        "ground-rules": ["ground_rule"],
      }),
      views("working-group", ["1.1", "1.3", "1.4", "1.5"], "working_group_member", {
        members: ["working_group_member"],
        composition: ["working_group", "composition_review"],
        expertise: ["expertise_item"],
        plans: ["plan_item"],
        roles: ["authority_role", "project_leader"],
        participation: ["participation_choice"],
        reports: ["strategic_consultation", "internal_report"],
      }),
    ],
  },
  {
    code: "understand",
    steps: [
      views("we-they", ["1.2", "2.1"], "opposition", {
        oppositions: ["opposition"],
        "loud-voices": ["loud_voice"],
        forums: ["loud_voice_forum", "response_log", "online_case"],
        situation: ["situation_scan", "environment_analysis"],
        nature: ["conflict_scan", "toxic_test"],
        checklist: ["phase_checklist"],
        strategy: ["strategy_choice"],
      }),
      views("voices", ["2.2"], "concern", {
        consultations: ["consultation"],
        concerns: ["concern"],
        workshops: ["workshop_session", "intervision_request"],
      }),
      { code: "citizen-types", substeps: ["2.3"], kinds: ["citizen_type_assessment"] },
      views("challenge", ["2.4", "3.1"], "challenge", {
        challenges: ["challenge"],
        dilemmas: ["dilemma_board"],
        priorities: ["challenge_validation"],
        checks: ["game_changer_check", "authentic_question"],
      }),
    ],
  },
  {
    code: "involve",
    steps: [
      views("stakeholders", ["2.5", "2.6"], "stakeholder", {
        "": ["stakeholder"],
        "blind-spots": ["blind_spot_check"],
        pitstop: ["pitstop"],
      }),
      views("objectives", ["3.2", "3.3"], "objective", {
        objectives: ["objective"],
        criteria: ["evaluation_criterion"],
        feasibility: ["feasibility"],
        "plan-links": ["plan_link", "plan_link_summary"],
      }),
      views("actions", ["3.4"], "action", { "": ["action"], tasks: ["task_division"] }),
      views("communication", ["3.5"], "communication_plan_row", {
        "": ["communication_plan_row"],
        principles: ["communication_principle"],
      }),
    ],
  },
  {
    code: "check",
    steps: [
      { code: "depolarisation-test", substeps: ["3.5"], kinds: ["depolarisation_test"] },
      views("evaluation", ["4"], "evaluation_moment", {
        moments: ["evaluation_moment"],
        learning: ["learning_point"],
        anchoring: ["anchoring_point"],
      }),
    ],
  },
];

export const STEPS = PARTS.flatMap((part) => part.steps);

export function step(code: StepCode): Step {
  return STEPS.find((it) => it.code === code) as Step;
}

export function partOf(code: StepCode) {
  return PARTS.find((part) => part.steps.some((it) => it.code === code)) as (typeof PARTS)[number];
}

export function next(code: StepCode): Step | undefined {
  return STEPS[STEPS.findIndex((it) => it.code === code) + 1];
}

export function stepOfKind(kind: Kind): Step | undefined {
  return STEPS.find((it) => it.kinds.includes(kind) || kind in (it.viewOf ?? {}));
}

/** What is recorded in a view of a step; without one, in the view that is shown first. */
export function kindsIn(step: Step, view?: string): Kind[] {
  const shown = view ?? (step.kinds[0] && step.viewOf?.[step.kinds[0]]);
  return step.kinds.filter((it) => !step.viewOf?.[it] || step.viewOf[it] === shown);
}

/** The state of a step: the group's own word, else what was written in it. */
export function state(step: Step, progress: Progress[], count: (kind: Kind) => number): SubstepStatus {
  const said = step.substeps.map((code) => progress.find((it) => it.substep === code)?.status ?? "not_started");
  if (said.every((it) => it === "done" || it === "not_applicable")) {
    return said.every((it) => it === "not_applicable") ? "not_applicable" : "done";
  }
  const written = step.kinds.some((kind) => kind !== "case" && 0 < count(kind));
  return written || said.some((it) => it !== "not_started") ? "busy" : "not_started";
}
