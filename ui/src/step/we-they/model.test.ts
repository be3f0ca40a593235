import { expect, test } from "vitest";
import type { LoudVoice } from "../../generated/domain";
import { FORMS, SIDES, unplaced, voicesAt } from "./model";

const voice = (id: string, side: LoudVoice["side"], form: LoudVoice["form"]) => ({ id, side, form }) as LoudVoice;

test("every voice stands in one place", () => {
  const voices = [voice("1", "for", "group"), voice("2", "against", "group"), voice("3", "for", "group"), voice("4", null, "group"), voice("5", "for", null)];
  const ids = (found: LoudVoice[]) => found.map((it) => it.id);
  expect(ids(voicesAt(voices, "for", "group"))).toEqual(["1", "3"]);
  expect(ids(voicesAt(voices, "against", "individual"))).toEqual([]);
  expect(ids(unplaced(voices))).toEqual(["4", "5"]);
  const placed = SIDES.flatMap((side) => FORMS.flatMap((form) => voicesAt(voices, side, form)));
  expect(placed.length + unplaced(voices).length).toBe(voices.length);
});
