import { expect, test } from "vitest";
import type { Action, DepolarisationTest } from "../../generated/domain";
import { changed, inOrder, isAnswered, LEVELS, nextToTest, overall, placeOf, pruned, QUESTIONS, risksAt, rowsOf, stateOf, testOf, without, type Row } from "./model";

const risk = (q: Row["q"], more: Row = {}): Row => ({ q, risk: "a crowd at the door", ...more });
const none = (q: Row["q"], why: string | null = "quiet"): Row => ({ q, none_seen: true, why });
const allNone = QUESTIONS.map((it) => none(it));

test("five questions and three levels come from the domain", () => {
  expect(QUESTIONS).toEqual(["d1", "d2", "d3", "d4", "d5"]);
  expect(LEVELS).toEqual(["low", "medium", "high"]);
});

test("rows stand under their question, with their number", () => {
  const rows = [risk("d2"), risk("d1"), risk("d2"), risk(null)];
  expect(rowsOf(rows, "d2").map((it) => [it.index, it.number])).toEqual([[0, "2.1"], [2, "2.2"]]);
  expect(rowsOf(rows, "d3")).toEqual([]);
  expect(rowsOf(rows, null).map((it) => it.index)).toEqual([3]);
  expect(rowsOf([{ risk: "x" }], null)).toHaveLength(1);
});

test("a question is answered by a risk, or by why none is seen", () => {
  expect(isAnswered([risk("d1")], "d1")).toBe(true);
  expect(isAnswered([none("d1")], "d1")).toBe(true);
  expect(isAnswered([none("d1", null)], "d1")).toBe(false);
  expect(isAnswered([{ q: "d1", why: "quiet" }], "d1")).toBe(false);
  expect(isAnswered([{ q: "d1", our_impact: "an info market" }], "d1")).toBe(false);
  expect(isAnswered([risk("d2")], "d1")).toBe(false);
});

test("the state of a test in words", () => {
  expect(stateOf([])).toEqual({ code: "untested", answered: 0 });
  expect(stateOf([{ q: "d1" }])).toEqual({ code: "untested", answered: 0 });
  expect(stateOf([risk("d1"), none("d2"), none("d2")])).toEqual({ code: "partly", answered: 2 });
  expect(stateOf(allNone)).toEqual({ code: "complete", answered: 5 });
  const grave = risk("d1", { likelihood: "high", severity: "high" });
  expect(stateOf([...allNone, grave])).toEqual({ code: "redesign", answered: 5 });
  expect(stateOf([...allNone, { ...grave, our_impact: "an info market" }]).code).toBe("complete");
});

test("what a test comes to", () => {
  const grave = risk("d1", { likelihood: "high", severity: "high" });
  expect(overall(allNone)).toBe("go");
  expect(overall([risk("d1")])).toBe("go_with_measures");
  expect(overall([grave])).toBe("redesign");
  expect(overall([{ ...grave, severity: "medium" }])).toBe("go_with_measures");
});

test("risks in the table by likelihood and severity; those without both apart", () => {
  const rows = [risk("d1", { likelihood: "high", severity: "low" }), risk("d3", { likelihood: "high" }), none("d2"), risk("d2", { likelihood: "high", severity: "low" })];
  expect(risksAt(rows, "high", "low").map((it) => it.number)).toEqual(["1.1", "2.2"]);
  expect(risksAt(rows, "low", "low")).toEqual([]);
  expect(risksAt(rows, null, null).map((it) => it.number)).toEqual(["3.1"]);
});

test("rows are changed, added, taken out, and left out when nothing stands in them", () => {
  expect(changed([risk("d1")], 0, { severity: "low" })).toEqual([risk("d1", { severity: "low" })]);
  expect(changed([risk("d1")], 1, { q: "d2", risk: "rain" })).toEqual([risk("d1"), { q: "d2", risk: "rain" }]);
  expect(pruned([{ q: "d1", risk: null, none_seen: false }, none("d2", null), risk("d3")])).toEqual([none("d2", null), risk("d3")]);
  expect(without([risk("d1"), risk("d2")], 0)).toEqual([risk("d2")]);
});

const action = (id: string, status: Action["status"]) => ({ id, status }) as Action;
const tested = (id: string, of: string | null, rows: Row[]) => ({ id, action: of, rows }) as DepolarisationTest;

test("actions in the plan come first, finished ones last", () => {
  const actions = [action("A1", "idea"), action("A2", "running"), action("A3", "stopped"), action("A4", "chosen"), action("A5", null)];
  expect(inOrder(actions).map((it) => it.id)).toEqual(["A2", "A4", "A1", "A5", "A3"]);
});

test("of several tests the latest counts, by date, then by place", () => {
  const of = (...days: (string | null)[]) => testOf(days.map((tested_on, at) => ({ id: `D${at + 1}`, action: "A1", tested_on })) as DepolarisationTest[], "A1")?.id;
  expect(of()).toBeUndefined();
  expect(of("2025-09-03", "2026-04-01")).toBe("D2");
  expect(of("2026-04-01", "2025-09-03")).toBe("D1");
  expect(of("2025-09-03", "2025-09-03", null)).toBe("D2");
  expect(of(null, null)).toBe("D2");
});
test("the next action is one that is not complete", () => {
  const tests = [tested("D1", "A1", []), tested("D2", "A1", allNone), tested("D3", null, [])];
  expect(testOf(tests, "A1")?.id).toBe("D2");
  const actions = [action("A0", "chosen"), action("A1", "chosen"), action("A2", "stopped"), action("A3", "idea")];
  expect(nextToTest(actions, tests)?.id).toBe("A0");
  expect(nextToTest(actions, tests, "A0")?.id).toBe("A3");
  expect(nextToTest(actions, tests, "A3")?.id).toBe("A0");
  expect(nextToTest([action("A1", "chosen")], tests, "A1")).toBeUndefined();
  // Not the one that is open.
  expect(nextToTest([action("A0", "chosen")], tests, "A0")).toBeUndefined();
});

test("a field within the rows is found; the rows as a whole lead to what is missing", () => {
  const rows = [risk("d1", { our_impact: "x" }), risk("d3")];
  expect(placeOf(rows, "rows[1].likelihood")).toEqual({ index: 1, name: "likelihood", question: "d3" });
  expect(placeOf(rows, "rows")).toEqual({ index: 1, name: "our_impact", question: "d3" });
  expect(placeOf([risk("d1", { our_impact: "x" })], "rows")).toEqual({ index: 1, name: "risk", question: "d2" });
  expect(placeOf(rows, "tested_on")).toBeNull();
});
