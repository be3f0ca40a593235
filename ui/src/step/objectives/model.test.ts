import { expect, test } from "vitest";
import type { Action, Challenge, EvaluationCriterion, Objective } from "../../generated/domain";
import { byChallenge, loose, measuredBy, serving } from "./model";

const challenges = [{ id: "CH1" }, { id: "CH2" }] as Challenge[];
const of = (id: string, challenge: string | null) => ({ id, challenge }) as Objective;
const groups = (...objectives: Objective[]) => byChallenge(challenges, objectives).map((it) => `${it.id}: ${it.records.map((one) => one.id).join(" ")}`);

test("every challenge is a group, also without objectives", () => {
  expect(groups(of("O1", "CH2"), of("O2", "CH2"))).toEqual(["CH1: ", "CH2: O1 O2"]);
});
test("those without a challenge come last, only when there are such", () => {
  expect(groups(of("O1", null), of("O2", "gone"), of("O3", "CH1"))).toEqual(["CH1: O3", "CH2: ", "null: O1 O2"]);
});
test("without any challenge there is one group", () => {
  expect(byChallenge([], [])).toEqual([{ id: null, records: [] }]);
});
test("actions by what they serve and by what they are measured with", () => {
  const actions = [
    { id: "A1", objective: ["O1", "O2"], criteria: [] as string[] },
    { id: "A2", objective: [], criteria: ["E1"] },
  ] as unknown as Action[];
  expect(serving(of("O2", null), actions).map((it) => it.id)).toEqual(["A1"]);
  expect(loose([of("O1", null)], actions).map((it) => it.id)).toEqual(["A2"]);
  expect(measuredBy({ id: "E1" } as EvaluationCriterion, actions).map((it) => it.id)).toEqual(["A2"]);
});
