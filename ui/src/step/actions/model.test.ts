import { describe as suite, expect, test } from "vitest";
import type { Action, DepolarisationTest, Finding, Objective, TaskDivision, TestRow } from "../../generated/domain";
import { answered, balance, byObjective, byStatus, daysLate, divisions, inPlan, isBalance, needs, perObjective } from "./model";

function action(id: string, fields: Partial<Action> = {}): Action {
  return { id, objective: [], plan_samenleven_types: [], citizen_types_aimed: [], suggested_by: [], criteria: [], ...fields } as unknown as Action;
}
function tested(id: string, of: string, rows: Partial<TestRow>[]): DepolarisationTest {
  return { id, action: of, rows, by: [] } as unknown as DepolarisationTest;
}
const objectives = [{ id: "O1" }, { id: "O2" }] as Objective[];
const ids = (records: { id: string }[]) => records.map((it) => it.id).join(" ");
const FIVE = ["d1", "d2", "d3", "d4", "d5"].map((q) => ({ q, none_seen: true, why: "quiet" })) as Partial<TestRow>[];

suite("groups", () => {
  test("an action stands under the first objective that is there, and once", () => {
    const actions = [action("A1", { objective: ["O2", "O1"] }), action("A2"), action("A3", { objective: ["gone", "O1"] })];
    const groups = byObjective(objectives, actions).map((it) => `${it.id}: ${ids(it.records)}`);
    expect(groups).toEqual(["O1: A3", "O2: A1", "null: A2"]);
  });
  test("the place for loose actions is always there", () => {
    expect(byObjective([], [])).toEqual([{ id: null, records: [] }]);
  });
  test("every status is a column, and what has none is an idea", () => {
    const columns = byStatus([action("A1", { status: "done" }), action("A2")]).map((it) => `${it.status}: ${ids(it.records)}`);
    expect(columns).toEqual(["idea: A2", "chosen: ", "approved: ", "running: ", "done: A1", "stopped: "]);
  });
});

suite("late", () => {
  const late = (fields: Partial<Action>, today: string) => daysLate(action("A1", fields), today);
  test("from the day after its end", () => {
    expect(late({ end: "2026-02-27" }, "2026-02-27")).toBe(0);
    expect(late({ end: "2026-02-27" }, "2026-03-01")).toBe(2);
    expect(late({ end: "2026-03-27" }, "2026-03-31")).toBe(4);
    expect(late({ end: "2027-01-01" }, "2026-03-31")).toBe(0);
    expect(late({}, "2026-03-31")).toBe(0);
  });
  test("what is done or stopped is never late", () => {
    expect(late({ end: "2026-01-01", status: "done" }, "2026-03-01")).toBe(0);
    expect(late({ end: "2026-01-01", status: "stopped" }, "2026-03-01")).toBe(0);
    expect(late({ end: "2026-02-28", status: "running" }, "2026-03-01")).toBe(1);
  });
});

suite("approval", () => {
  const ready = { responsible: "youth service", start: "2026-01-01", end: "2026-02-01", criteria: ["E1"] };
  const of = (fields: Partial<Action>, tests: DepolarisationTest[], findings: Finding[] = []) =>
    needs(action("A1", fields), tests, findings).map((it) => it.words + (it.field ? `/${it.field}` : ""));
  test("names every field that is missing, and the test", () => {
    expect(of({}, [])).toEqual(["action-responsible/responsible", "action-start/start", "action-end/end", "action-criteria/criteria", "action-need-test"]);
    expect(of(ready, [])).toEqual(["action-need-test"]);
    expect(of(ready, [tested("T1", "A2", FIVE)])).toEqual(["action-need-test"]);
    expect(of(ready, [tested("T1", "A1", FIVE.slice(1))])).toEqual(["action-need-test"]);
    expect(of(ready, [tested("T1", "A1", FIVE)])).toEqual([]);
  });
  test("a risk without a measure holds it up until it is set aside", () => {
    const finding = { rule: "R50-02", record: "T1", state: "open" } as Finding;
    expect(of(ready, [tested("T1", "A1", FIVE)], [finding])).toEqual(["action-need-measures"]);
    expect(of(ready, [tested("T1", "A1", FIVE)], [{ ...finding, state: "set_aside" }])).toEqual([]);
    expect(of(ready, [tested("T1", "A1", FIVE)], [{ ...finding, record: "T2" }])).toEqual([]);
  });
  test("of several tests the latest counts", () => {
    const finding = { rule: "R50-02", record: "T1", state: "open" } as Finding;
    const [old, now] = [tested("T1", "A1", FIVE), tested("T2", "A1", FIVE)];
    expect(of(ready, [old, now], [finding])).toEqual([]);
    expect(of(ready, [old, now], [{ ...finding, record: "T2" }])).toEqual(["action-need-measures"]);
    expect(of(ready, [old, tested("T2", "A1", FIVE.slice(1))])).toEqual(["action-need-test"]);
    expect(of(ready, [tested("T1", "A1", []), now])).toEqual([]);
  });
  test("counts questions, not rows, and only answers", () => {
    const rows = [{ q: "d1", risk: "a crowd" }, { q: "d1", risk: "a press" }, { q: "d2" }, { q: "d3", none_seen: true }] as Partial<TestRow>[];
    expect(answered(tested("T1", "A1", rows))).toBe(1);
    expect(answered(undefined)).toBe(0);
  });
});

suite("balance", () => {
  const chosen = (id: string, fields: Partial<Action>) => action(id, { status: "chosen", ...fields });
  const actions = [
    chosen("A1", { term: "short", channel: "both", citizen_types_aimed: ["sad"], plan_samenleven_types: ["4_debate", "none"], quick_effect: true, objective: ["O1"] }),
    chosen("A2", { term: "long", channel: "offline", citizen_types_aimed: ["angry_political"], suggested_by: ["network"], quick_effect: false, objective: ["O1", "O2"] }),
    chosen("A3", {}),
    action("A4", { term: "short", status: "idea" }),
    action("A5", { term: "short", status: "stopped" }),
    action("A6", { term: "short" }),
  ];
  const rows = (name: string, weighing: string[] = []) => balance(actions, weighing).find((it) => it.name === name)?.rows.map((it) => `${it.code}: ${ids(it.actions)}`);
  test("ideas and stopped actions do not count", () => {
    expect(ids(inPlan(actions))).toBe("A1 A2 A3");
    expect(rows("term")).toEqual(["short: A1", "long: A2", "null: A3"]);
  });
  test("both is online and offline", () => {
    expect(rows("channel")).toEqual(["online: A1", "offline: A1 A2", "null: A3"]);
  });
  test("only the citizen types that weigh most, of those that actions can aim at", () => {
    expect(rows("citizen_types_aimed", ["concerned_structural", "sad", "radicalising"])).toEqual(["sad: A1", "concerned_structural: ", "null: A3"]);
  });
  test("five action types, and where ideas came from", () => {
    expect(rows("plan_samenleven_types")?.slice(3)).toEqual(["4_debate: A1", "5_staff_training: ", "null: A2 A3"]);
    expect(rows("suggested_by")?.[2]).toBe("network: A2");
    expect(rows("quick_effect")).toEqual(["yes: A1", "no: A2", "null: A3"]);
  });
  test("per objective, with the loose ones last", () => {
    expect(perObjective(objectives, actions).map((it) => `${it.code}: ${ids(it.actions)}`)).toEqual(["O1: A1 A2", "O2: A2", "null: A3"]);
    expect(perObjective(objectives, []).length).toBe(2);
  });
  test("its findings are those of step 3.4", () => {
    expect([{ rule: "R34-02" }, { rule: "R35-01" }].map((it) => isBalance(it as Finding))).toEqual([true, false]);
  });
});

test("tasks are divided for the plan and for each action", () => {
  const actions = [{ id: "A1", status: "running" }, { id: "A2", status: "stopped" }, { id: "A3", status: "idea" }] as Action[];
  const all = [{ id: "T1", action: "A3" }, { id: "T2", action: null }] as TaskDivision[];
  expect(divisions(actions, all).map((it) => `${it.action?.id} ${it.division?.id}`)).toEqual(["undefined T2", "A1 undefined", "A3 T1"]);
  expect(divisions([], [])).toEqual([{ action: null, division: null }]);
});
