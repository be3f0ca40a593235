import { expect, test } from "vitest";
import { along, thread } from "./model";

type Lists = Parameters<typeof thread>[0];
const none = {
  signals: [],
  phase_assessments: [],
  oppositions: [],
  citizen_type_assessments: [],
  consultations: [],
  concerns: [],
  challenges: [],
  objectives: [],
  actions: [],
  communication_plan_rows: [],
  evaluation_moments: [],
};
const of = (lists: object) => thread({ ...none, ...lists } as unknown as Lists);
const whole = {
  signals: [{ id: "S1" }],
  citizen_type_assessments: [{ id: "T1", type: "sad", where_noticed: ["S1", "X1"] }],
  consultations: [{ id: "X1", concerns_found: ["C1"] }],
  concerns: [{ id: "C1", citizen_types: ["sad"] }],
  challenges: [{ id: "CH1", shared_concerns: ["C1"] }],
  objectives: [{ id: "O1", challenge: "CH1" }],
  actions: [{ id: "A1", status: "chosen", objective: ["O1"], criteria: ["E1"] }],
  communication_plan_rows: [{ id: "K1", action: "A1" }],
  evaluation_moments: [{ id: "M1", criteria: ["E1"] }],
};
const loose = (lists: object) => of(lists).nodes.filter((it) => it.loose.length).map((it) => `${it.id}: ${it.loose.join(" ")}`);

test("from what was heard to what is told, nothing hangs loose", () => {
  expect(of(whole).links.map((it) => `${it.from}>${it.to}`)).toEqual(["S1>C1", "X1>C1", "C1>CH1", "CH1>O1", "O1>A1", "A1>K1", "A1>M1"]);
  expect(loose(whole)).toEqual([]);
});

test("each link that is gone leaves both its ends loose", () => {
  const without = (list: keyof typeof whole, fields: object) => loose({ ...whole, [list]: [{ ...whole[list][0], ...fields }] });
  expect(without("consultations", { concerns_found: [] })).toEqual(["X1: no-concern", "C1: no-source"]);
  expect(without("challenges", { shared_concerns: [] })).toEqual(["C1: no-challenge", "CH1: no-concern"]);
  expect(without("objectives", { challenge: null })).toEqual(["CH1: no-objective", "O1: no-challenge"]);
  expect(without("actions", { objective: [] })).toEqual(["O1: no-action", "A1: no-objective"]);
  expect(without("communication_plan_rows", { action: null })).toEqual(["A1: no-message", "K1: no-action"]);
  expect(without("evaluation_moments", { criteria: [] })).toEqual(["A1: no-moment", "M1: no-action"]);
  expect(without("citizen_type_assessments", { where_noticed: [] })).toEqual(["S1: unused"]);
});

test("a stopped action is not part of the thread; a link to what is gone is none", () => {
  const stopped = of({ ...whole, actions: [{ ...whole.actions[0], status: "stopped" }] });
  expect(stopped.nodes.map((it) => it.id)).not.toContain("A1");
  expect(stopped.links.map((it) => it.to)).not.toContain("A1");
});

test("one thread is what leads to a node and what it leads to, and nothing beside it", () => {
  const two = of({ ...whole, objectives: [...whole.objectives, { id: "O2", challenge: "CH1" }], actions: [...whole.actions, { id: "A2", status: "idea", objective: ["O1", "O2"], criteria: [] }] });
  expect([...along("O2", two)].sort()).toEqual(["A2", "C1", "CH1", "O2", "S1", "X1"]);
  expect([...along("A2", two)].sort()).toEqual(["A2", "C1", "CH1", "O1", "O2", "S1", "X1"]);
  expect([...along("K1", two)].sort()).toEqual(["A1", "C1", "CH1", "K1", "O1", "S1", "X1"]);
});
