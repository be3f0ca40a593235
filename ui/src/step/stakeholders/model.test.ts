import { describe, expect, test } from "vitest";
import type { Consultation, LoudVoice, Override, PhaseAssessment, Stakeholder } from "../../generated/domain";
import { speak } from "../../words.svelte";
import { awaitingReply, countPlaces, DEGREES, growth, inOrder, isFiltering, isPlaced, matches, NO_FILTER, numbered, phaseNow, ROLES, rung, rungName, spokenName, unheard, withMain } from "./model";

function stakeholder(fields: Partial<Stakeholder>): Stakeholder {
  return { id: "s", who: null, kind: null, network_roles: [], participation_degree: null, wanted_degree: null, shared_concerns: [], ...fields } as Stakeholder;
}
const SCHOOL = stakeholder({ id: "school", who: "school", kind: "school", network_roles: ["doer", "connector"], participation_degree: "4_coproduce", shared_concerns: ["c1"] });
const SHOPS = stakeholder({ id: "shops", who: "Handelaars", kind: "business", network_roles: ["representative"], participation_degree: "3_advise", wanted_degree: "4_coproduce" });
const OLD = stakeholder({ id: "old", who: "éénoudergezinnen", network_roles: ["connector"], wanted_degree: "2_consult" });
const ALL = numbered([SCHOOL, SHOPS, OLD]);
const nameOf = (it: Stakeholder) => it.who ?? "";

test("the ladder and the strip come from the domain", () => {
  expect(DEGREES.map(rung)).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(ROLES).toEqual(["connector", "representative", "doer", "critical_thinker"]);
  expect(DEGREES.map(rungName)).toContain("Adviseren");
});

test("on the map stands who has a rung and a role", () => {
  expect([SCHOOL, SHOPS, OLD, stakeholder({ participation_degree: "1_inform" })].map(isPlaced)).toEqual([true, true, false, false]);
});

test("a filter keeps who has the role, also beside the main one", () => {
  const shown = (filter: Partial<typeof NO_FILTER>) => ALL.filter(({ it }) => matches(it, { ...NO_FILTER, ...filter })).map(({ number }) => number);
  expect(shown({})).toEqual([1, 2, 3]);
  expect(shown({ role: "connector" })).toEqual([1, 3]);
  expect(shown({ role: "connector", degree: "4_coproduce" })).toEqual([1]);
  expect(shown({ concern: "c1" })).toEqual([1]);
  expect(shown({ concern: "c2" })).toEqual([]);
  expect(isFiltering(NO_FILTER)).toBe(false);
  expect(isFiltering({ ...NO_FILTER, concern: "c1" })).toBe(true);
});

test("rows in the order of a column, the empty ones last", () => {
  const numbers = (...order: [Parameters<typeof inOrder>[1], boolean]) => inOrder(ALL, ...order, nameOf).map(({ number }) => number);
  expect(numbers("number", false)).toEqual([1, 2, 3]);
  expect(numbers("number", true)).toEqual([3, 2, 1]);
  expect(numbers("who", false)).toEqual([3, 2, 1]);
  expect(numbers("network_roles", false)).toEqual([3, 2, 1]);
  expect(numbers("participation_degree", false)).toEqual([2, 1, 3]);
  expect(numbers("participation_degree", true)).toEqual([1, 2, 3]);
  expect(numbers("wanted_degree", false)).toEqual([3, 2, 1]);
  expect(numbers("wanted_degree", true)).toEqual([2, 3, 1]);
  expect(numbers("kind", false)).toEqual([2, 1, 3]);
});

test("every role counts, the total of a rung counts everybody once", () => {
  const counts = countPlaces([SCHOOL, SHOPS, OLD]);
  expect(counts.cells["4_coproduce"]).toEqual({ connector: 1, representative: 0, doer: 1, critical_thinker: 0 });
  expect(counts.degrees).toMatchObject({ "1_inform": 0, "3_advise": 1, "4_coproduce": 1 });
  expect(counts.roles).toEqual({ connector: 1, representative: 1, doer: 1, critical_thinker: 0 });
  expect(counts.all).toBe(2);
});

test("another main role comes first, the others keep their order", () => {
  expect(withMain(["doer", "connector", "representative"], "representative")).toEqual(["representative", "doer", "connector"]);
});

describe("the phase of the title", () => {
  const at = (assessed_on: string | null, phase_decided: PhaseAssessment["phase_decided"]) => ({ assessed_on, phase_decided }) as PhaseAssessment;
  test("is what the group decided last", () => {
    expect(phaseNow([at("2026-06-01", "2_discomfort"), at("2026-01-01", "4_open_incidents")], "3_hostility").phase).toBe("2_discomfort");
    expect(phaseNow([at("2026-06-01", "2_discomfort"), at("2026-06-01", "1_rest")], "3_hostility").phase).toBe("1_rest");
  });
  test("else what follows from the answers", () => {
    expect(phaseNow([at("2026-01-01", "4_open_incidents"), at("2026-06-01", null)], "3_hostility").phase).toBe("3_hostility");
    expect(phaseNow([], "undetermined").phase).toBe("undetermined");
  });
});

test("growth only when the rung to grow to differs", () => {
  expect([SHOPS, SCHOOL, OLD, stakeholder({ participation_degree: "3_advise", wanted_degree: "3_advise" })].map(growth)).toEqual(["3 → 4", "", "", ""]);
});

test("a marker says who it is, its roles and its rungs", () => {
  speak("nl");
  expect(spokenName({ number: 12, it: SCHOOL }, "school")).toBe("12, school, resultaatgerichte doener en verbinder, trede 4 coproduceren");
  expect(spokenName({ number: 2, it: SHOPS }, "Handelaars")).toBe("2, Handelaars, vertegenwoordiger, trede 3 adviseren, doel trede 4 coproduceren");
  expect(spokenName({ number: 3, it: stakeholder({}) }, "iemand")).toBe("3, iemand");
  speak("fr");
  expect(spokenName({ number: 2, it: SHOPS }, "Commerces")).toBe("2, Commerces, porte-parole, degré 3 demander l’avis, degré visé 4 coproduire");
});

test("a loud voice is unheard without somebody who listens or a reason why not", () => {
  const voices = [{ id: "LV1", one_to_one_owner: "WG1" }, { id: "LV2", one_to_one_owner: null }, { id: "LV3", one_to_one_owner: null }] as LoudVoice[];
  const overrides = [{ id: "OV1", rule: "R21-04", record: "LV3", reason: "no contact wanted" }] as Override[];
  expect(unheard(voices, overrides).map((it) => it.id)).toEqual(["LV2"]);
});
test("who was heard and not answered waits for a reply", () => {
  const consultations = [{ id: "CN1", date_from: "2025-01-01", feedback_given_on: null }, { id: "CN2", date_from: "2025-01-01", feedback_given_on: "2025-02-01" }, { id: "CN3", date_from: null, feedback_given_on: null }] as Consultation[];
  expect(awaitingReply(consultations).map((it) => it.id)).toEqual(["CN1"]);
});
