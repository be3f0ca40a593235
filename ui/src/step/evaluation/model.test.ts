import { expect, test } from "vitest";
import type { AnchoringPoint, EvaluationMoment, Progress } from "../../generated/domain";
import { inTime, isSettled, lacking } from "./model";

const at = (...dates: (string | null)[]) => dates.map((date, place) => ({ id: String(place), date })) as EvaluationMoment[];

test("moments stand in time, and the first that is not over is the next", () => {
  const standings = inTime(at("2026-09-30", null, "2026-03-31", "2027-03-31"), "2026-09-30").map((it) => `${it.moment.id} ${it.standing}`);
  expect(standings).toEqual(["2 past", "0 next", "3 coming", "1 undated"]);
});
test("what a record lacks comes from the progress", () => {
  const progress = [{ missing: [{ record: "AN1", field: "what" }, { record: "AN2", field: "body" }] }] as unknown as Progress[];
  expect(lacking("AN2", progress)).toEqual(["body"]);
});
test("a way to anchor is settled by a point of its kind", () => {
  const points = [{ kind: "achievements" }, { kind: "learning_points" }] as AnchoringPoint[];
  expect(isSettled("achievements", points)).toBe(true);
  expect(isSettled("learning_points", points)).toBe(true);
  expect(isSettled("learning_points", points.slice(0, 1))).toBe(false);
  expect(isSettled("training_or_meeting", points)).toBe(false);
});
