import { expect, test } from "vitest";
import type { Concern, Consultation, LoudVoice } from "../../generated/domain";
import { heard, heardIn, inShort, mostCarriedFirst, newestFirst, sharedBy } from "./model";

const listened = (id: string, more: Partial<Consultation>) => ({ id, representation: [], concerns_found: [], method: null, channel: null, participants_count: null, date_from: null, ...more }) as unknown as Consultation;
const concern = (id: string, carried_by_silent_middle: Concern["carried_by_silent_middle"]) => ({ id, carried_by_silent_middle }) as Concern;
const ids = (all: { id: string }[]) => all.map((it) => it.id).join(" ");

test("counts who has been heard and names who is missing", () => {
  const found = heard([
    listened("1", { representation: ["residents", "age"], method: "focus_group", channel: "offline", participants_count: 9 }),
    listened("2", { representation: ["residents", "other"], method: "focus_group", channel: "both", participants_count: 3 }),
    listened("3", {}),
  ]);
  expect(found.people).toBe(12);
  expect(found.groups.filter((it) => it.count).map((it) => `${it.code} ${it.count}`)).toEqual(["age 1", "residents 2", "other 1"]);
  expect(found.groups.filter((it) => !it.count).map((it) => it.code)).toEqual(["gender", "origin", "traders", "associations", "professionals", "hard_to_reach", "youths"]);
  expect(found.methods).toEqual([{ code: "focus_group", count: 2 }]);
  expect(found.channels).toEqual([
    { code: "offline", count: 2 },
    { code: "online", count: 1 },
  ]);
});

test("nobody heard yet", () => {
  const found = heard([]);
  expect(found.people).toBe(0);
  expect(found.groups.some((it) => it.count)).toBe(false);
  expect(found.groups.map((it) => it.code)).not.toContain("other");
});

test("the log has the newest first and what has no date on top", () => {
  const all = [listened("a", { date_from: "2025-03-01" }), listened("b", {}), listened("c", { date_from: "2025-04-01" }), listened("d", {})];
  expect(ids(newestFirst(all))).toBe("d b c a");
});

test("what was heard, in short", () => {
  expect(inShort("Ze voelen zich bekeken. En nog iets.")).toBe("Ze voelen zich bekeken.");
  expect(inShort("zonder punt")).toBe("zonder punt");
  expect(inShort("Op 3.5 meter\nvan de deur")).toBe("Op 3.5 meter");
  expect(inShort("")).toBe("");
});

test("a concern knows where it was heard", () => {
  const all = [listened("1", { concerns_found: ["C1", "C2"] }), listened("2", { concerns_found: ["C2"] })];
  expect(ids(heardIn("C2", all))).toBe("1 2");
  expect(ids(heardIn("C3", all))).toBe("");
});

test("what the silent middle carries most comes first, the unknown last", () => {
  const all = [concern("a", "unknown"), concern("b", "few"), concern("c", null), concern("d", "most"), concern("e", "many"), concern("f", "some")];
  expect(ids(mostCarriedFirst(all))).toBe("d e f b a c");
});

test("the loud voices that share a concern", () => {
  const voices = [{ id: "LV1", common_concerns_found: ["C1"] }, { id: "LV2", common_concerns_found: [] }] as unknown as LoudVoice[];
  expect(ids(sharedBy("C1", voices))).toBe("LV1");
});
