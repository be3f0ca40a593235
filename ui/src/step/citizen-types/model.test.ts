import { expect, test } from "vitest";
import type { CitizenType, CitizenTypeAssessment } from "../../generated/domain";
import { answer, asksReferral, others, TYPES, weighing } from "./model";

const about = (id: string, type: CitizenType | null, more: Partial<CitizenTypeAssessment> = {}) => ({ id, type, presence: null, most_applicable: null, referral: null, ...more }) as CitizenTypeAssessment;

test("there are six types, the radicalising one last", () => {
  expect(TYPES).toHaveLength(6);
  expect(TYPES.at(-1)).toBe("radicalising");
});

test("the first answer makes the assessment, the next ones change it", () => {
  expect(answer("sad", undefined, { presence: "few" }, "new")).toEqual([
    { do: "add", kind: "citizen_type_assessment", id: "new", fields: { type: "sad", presence: "few", most_applicable: false }, before: null },
  ]);
  expect(answer("sad", undefined, { most_applicable: true }, "new")).toEqual([
    { do: "add", kind: "citizen_type_assessment", id: "new", fields: { type: "sad", most_applicable: true }, before: null },
  ]);
  expect(answer("sad", about("1", "sad"), { presence: "many" }, "new")).toEqual([{ do: "set", id: "1", field: "presence", value: "many" }]);
});

test("what weighs most stands in the order of the types, without the radicalising one", () => {
  const most = { most_applicable: true };
  const all = [about("1", "angry_political", most), about("2", "radicalising", most), about("3", "sad", most), about("4", "concerned_structural")];
  expect(weighing(all).map((it) => it.id)).toEqual(["3", "1"]);
});

test("radicalisation that was not ruled out asks for a referral; one that was made stays in sight", () => {
  for (const presence of ["few", "some", "many", "unknown"] as const) expect(asksReferral(about("1", "radicalising", { presence }))).toBe(true);
  expect(asksReferral(about("1", "radicalising", { presence: "not_seen" }))).toBe(false);
  expect(asksReferral(about("1", "radicalising"))).toBe(false);
  expect(asksReferral(about("1", "sad", { presence: "many" }))).toBe(false);
  expect(asksReferral(about("1", "radicalising", { presence: "not_seen", referral: { date: null, to: "police", by: null } }))).toBe(true);
});

test("nothing that was read in stays out of sight", () => {
  const all = [about("1", "sad"), about("2", null), about("3", "sad")];
  expect(others(all).map((it) => it.id)).toEqual(["2", "3"]);
});
