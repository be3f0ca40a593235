import { expect, test } from "vitest";
import { field } from "../../kinds";
import { composition, isSettled, RUNGS, trajectoryChoices } from "./model";

const member = (internal_external: "internal" | "external" | null, sector: "youth" | "safety" | "other" | null, until: string | null = null) => ({ internal_external, sector, until });

test("counts who is in the group, and names the sectors that are not", () => {
  const group = [member("internal", "youth"), member("internal", "safety"), member("external", "other"), member(null, null)];
  const found = composition(group, "2026-11-21");
  expect(found).toMatchObject({ members: 4, internal: 2, external: 1, unsaid: 1, sectorless: 1 });
  expect(found.missing).toEqual(["social", "education", "culture_sport", "public_space", "mobility", "communication", "housing", "economy", "residents"]);
  expect(composition([], "2026-11-21")).toMatchObject({ members: 0, internal: 0, external: 0, unsaid: 0 });
});

test("who left no longer counts, from the day after", () => {
  const group = [member("internal", "youth", "2026-11-20"), member("internal", "safety", "2026-11-21")];
  const found = composition(group, "2026-11-21");
  expect(found.members).toBe(1);
  expect(found.missing).toContain("youth");
  expect(found.missing).not.toContain("safety");
});

test("the ladder has every rung, most say on top, and not “too early”", () => {
  const { form } = field("participation_choice", "degree");
  const codes = form.is === "choice" ? form.of.codes : [];
  expect([...RUNGS].reverse()).toEqual(codes.filter((it) => it !== "too_early"));
});

const choice = (scope: "trajectory" | "partner" | null, valid_from: string | null, degree: "1_inform" | "too_early" | null = "1_inform") => ({ scope, degree, valid_from, revised_on: null as string | null });

test("the latest choice for the trajectory counts; partners stand apart", () => {
  const first = choice("trajectory", "2025-02-17", "too_early");
  const second = choice("trajectory", "2025-03-10");
  const partner = choice("partner", "2026-01-01");
  const unsaid = choice(null, null);
  expect(trajectoryChoices([first, second, partner, unsaid])).toEqual([second, first, unsaid]);
  const revised = { ...choice("trajectory", null), revised_on: "2025-04-01" };
  expect(trajectoryChoices([revised, second])[0]).toBe(revised);
  expect(trajectoryChoices([partner])).toEqual([]);
});

test("a rung of before today is revised, one of today or none yet is simply set", () => {
  expect(isSettled(choice("trajectory", "2025-03-10"), "2026-11-21")).toBe(true);
  expect(isSettled(choice("trajectory", null), "2026-11-21")).toBe(true);
  expect(isSettled(choice("trajectory", "2026-11-21"), "2026-11-21")).toBe(false);
  expect(isSettled(choice("trajectory", "2025-03-10", null), "2026-11-21")).toBe(false);
  expect(isSettled(choice("trajectory", "2025-03-10", "too_early"), "2026-11-21")).toBe(true);
});
