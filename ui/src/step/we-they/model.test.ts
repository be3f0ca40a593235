import { expect, test } from "vitest";
import type { LoudVoice, ResponseLog } from "../../generated/domain";
import { describe } from "../../kinds";
import { byDay, CRITERIA, deviates, FORMS, ORIGINS, QUESTIONS, SIDES, signs, takenOver, unplaced, voicesAt } from "./model";

const voice = (id: string, side: LoudVoice["side"], form: LoudVoice["form"], origin: LoudVoice["origin"] = null) => ({ id, side, form, origin }) as LoudVoice;

test("every voice stands in one place", () => {
  const voices = [voice("1", "for", "group", "inside"), voice("2", "against", "group"), voice("3", "for", "group", "inside"), voice("4", null, "group"), voice("5", "for", null)];
  const ids = (found: LoudVoice[]) => found.map((it) => it.id);
  expect(ids(voicesAt(voices, "for", "group", "inside"))).toEqual(["1", "3"]);
  expect(ids(voicesAt(voices, "against", "group", "unknown"))).toEqual(["2"]);
  expect(ids(voicesAt(voices, "against", "individual", "inside"))).toEqual([]);
  expect(ids(unplaced(voices))).toEqual(["4", "5"]);
  const placed = SIDES.flatMap((side) => FORMS.flatMap((form) => ORIGINS.flatMap((origin) => voicesAt(voices, side, form, origin))));
  expect(placed.length + unplaced(voices).length).toBe(voices.length);
});

test("the criteria are counted by what they show", () => {
  expect(signs({ id: "CS1", owners: "polarisation", origin: "both", time: "polarisation", resistance_to_change: "yes" })).toEqual({ polarisation: 2, both: 1 });
  expect(signs({ id: "CS1" })).toEqual({});
});

test("a conclusion deviates when it is another than the computed one", () => {
  const scan = (fields: object) => ({ id: "CS1", result_decided: null, deviation_reason: null, ...fields });
  expect(deviates(scan({}), "conflict")).toBe(false);
  expect(deviates(scan({ result_decided: "conflict" }), "conflict")).toBe(false);
  expect(deviates(scan({ result_decided: "polarisation" }), "conflict")).toBe(true);
  expect(deviates(scan({ deviation_reason: "it grows" }), "conflict")).toBe(true);
});

test("every field of both scans has its place", () => {
  const names = (kind: "situation_scan" | "conflict_scan") => describe(kind).fields.map((it) => it.name);
  expect([...QUESTIONS.flat(), "scanned_on", "services_consulted"].sort()).toEqual(names("situation_scan").sort());
  expect(names("conflict_scan")).toEqual(expect.arrayContaining(CRITERIA.flatMap((it) => [it, `${it}_note`])));
});

test("replies stand under their day, the latest first", () => {
  const reply = (id: string, date: string | null) => ({ id, date }) as ResponseLog;
  const days = byDay([reply("1", "2025-03-01"), reply("2", null), reply("3", "2025-04-01"), reply("4", "2025-03-01")]);
  expect(days.map((it) => [it.day, it.replies.map((one) => one.id)])).toEqual([
    ["2025-04-01", ["3"]],
    ["2025-03-01", ["4", "1"]],
    [null, ["2"]],
  ]);
});

test("a proposal is taken over when the situation and all its strategies are there", () => {
  const choice = { situation: "rising_tension", strategy: ["to_the_middle", "mediate"] } as const;
  expect(takenOver({ ...choice, strategy: [...choice.strategy] }, "rising_tension", ["to_the_middle"])).toBe(true);
  expect(takenOver({ ...choice, strategy: [...choice.strategy] }, "rising_tension", ["to_the_middle", "explore_opposing_views"])).toBe(false);
  expect(takenOver({ situation: null, strategy: [] }, "rising_tension", [])).toBe(false);
});
