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
  | "depolarisation-test";

export type Step = {
  code: StepCode;
  /** The substeps of the method whose status is asked here. */
  substeps: Substep[];
  /** What is recorded here; the first is counted in the overview. */
  kinds: Kind[];
  /** The view of the step that shows a kind. */
  viewOf?: Partial<Record<Kind, string>>;
};

export const PARTS: { code: "start" | "understand" | "involve" | "check"; steps: Step[] }[] = [
  {
    code: "start",
    steps: [
      {
        code: "intake",
        substeps: ["0"],
        kinds: ["signal", "case", "phase_assessment"],
        viewOf: { signal: "signals", phase_assessment: "phase", deviation: "phase", case: "case" },
      },
      {
        code: "working-group",
        substeps: ["1.3", "1.4", "1.5"],
        kinds: ["working_group_member", "plan_item", "participation_choice"],
        viewOf: { working_group_member: "members", plan_item: "plans", participation_choice: "participation" },
      },
    ],
  },
  {
    code: "understand",
    steps: [
      { code: "we-they", substeps: ["2.1"], kinds: ["opposition", "loud_voice"], viewOf: { opposition: "oppositions", loud_voice: "loud-voices" } },
      { code: "voices", substeps: ["2.2"], kinds: ["concern", "consultation"], viewOf: { consultation: "consultations", concern: "concerns" } },
      { code: "citizen-types", substeps: ["2.3"], kinds: ["citizen_type_assessment"] },
      { code: "challenge", substeps: ["2.4"], kinds: ["challenge"] },
    ],
  },
  {
    code: "involve",
    steps: [
      { code: "stakeholders", substeps: ["2.5"], kinds: ["stakeholder"] },
      { code: "objectives", substeps: ["3.2"], kinds: ["objective", "evaluation_criterion"], viewOf: { evaluation_criterion: "criteria" } },
      { code: "actions", substeps: ["3.4"], kinds: ["action"] },
      { code: "communication", substeps: ["3.5"], kinds: ["communication_plan_row"] },
    ],
  },
  {
    code: "check",
    steps: [{ code: "depolarisation-test", substeps: ["3.5"], kinds: ["depolarisation_test"] }],
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
  return STEPS.find((it) => it.kinds.includes(kind) || it.viewOf?.[kind]);
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
