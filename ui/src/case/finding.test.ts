import { expect, test } from "vitest";
import { here } from "../frame/place.svelte";
import type { Finding } from "../generated/domain";
import { answer } from "./finding";

test("what a validation would say is asked among the priorities, all else at its field", () => {
  const at = (rule: string, kind: string, field: string | null) => {
    answer({ rule, kind, record: "X1", field } as Finding);
    const { view, record, field: asked } = here.place;
    return [view, record, asked];
  };
  for (const rule of ["R31-03", "R31-04"]) {
    expect(at(rule, "challenge", null)).toEqual(["priorities", undefined, undefined]);
    expect(at(rule, "challenge_validation", "why_this_priority")).toEqual(["priorities", "X1", "why_this_priority"]);
  }
  expect(at("R32-01", "challenge", null)).toEqual(["challenges", "X1", undefined]);
});
