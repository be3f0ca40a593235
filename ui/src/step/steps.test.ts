import { expect, test } from "vitest";
import type { Kind, Progress, SubstepStatus } from "../generated/domain";
import { KINDS } from "../kinds";
import { state, step, stepOfKind, STEPS } from "./steps";

const said = (status: SubstepStatus, ...substeps: string[]) => substeps.map((substep) => ({ substep, status })) as unknown as Progress[];
const none = () => 0;
const some = () => 1;

test("a step is begun by what is written in it, and done when the group says so", () => {
  const group = step("working-group");
  expect(state(group, [], none)).toBe("not_started");
  expect(state(group, [], some)).toBe("busy");
  expect(state(group, said("done", "1.1", "1.3", "1.4", "1.5"), none)).toBe("done");
  expect(state(group, said("done", "1.3", "1.4"), some)).toBe("busy");
  expect(state(group, said("not_applicable", "1.1", "1.3", "1.4", "1.5"), none)).toBe("not_applicable");
});

test("the case's own sheet alone does not begin a step: every case has one", () => {
  expect(state(step("intake"), [], (kind) => (kind === "case" ? 1 : 0))).toBe("not_started");
});

test("every kind is recorded on one step, but those that stand beside the steps", () => {
  const beside: Kind[] = ["step_status", "override", "deviation"];
  for (const kind of KINDS) expect(STEPS.filter((it) => it.kinds.includes(kind)).length, kind).toBe(beside.includes(kind) ? 0 : 1);
  expect(stepOfKind("loud_voice")?.code).toBe("we-they");
});
