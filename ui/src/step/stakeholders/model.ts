/** What the screen of the stakeholders shows of them: filters, order, counts, words. */
import type { Choice, Consultation, LoudVoice, NetworkRole, Override, ParticipationDegree, Phase, PhaseAssessment, Stakeholder } from "../../generated/domain";
import { field } from "../../kinds";
import { code, list, spoken, w } from "../../words.svelte";

/** In the order of the ladder, of the strip and of the list. */
export const DEGREES = codes("participation_degree") as ParticipationDegree[];
export const ROLES = codes("network_roles") as NetworkRole[];
export const KINDS_OF = codes("kind");

function codes(name: string): string[] {
  return (field("stakeholder", name).form as { of: Choice }).of.codes;
}

/** A stakeholder with its number on the map and in the table. */
export type Numbered = { number: number; it: Stakeholder };

export function numbered(stakeholders: readonly Stakeholder[]): Numbered[] {
  return stakeholders.map((it, at) => ({ number: at + 1, it }));
}

/** Whether it has what gives it a place on the map. */
export function isPlaced(it: Stakeholder): boolean {
  return it.participation_degree !== null && 0 < it.network_roles.length;
}

export type Filter = { role: NetworkRole | ""; degree: ParticipationDegree | ""; concern: string };
export const NO_FILTER: Filter = { role: "", degree: "", concern: "" };

export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some(Boolean);
}

export function matches(it: Stakeholder, filter: Filter): boolean {
  if (filter.role && !it.network_roles.includes(filter.role)) return false;
  if (filter.degree && it.participation_degree !== filter.degree) return false;
  return !filter.concern || it.shared_concerns.includes(filter.concern);
}

export type Column = "number" | "who" | "network_roles" | "participation_degree" | "wanted_degree" | "kind";

/** The rows in the order of a column; what is not filled in comes last, whichever way. */
export function inOrder(rows: Numbered[], column: Column, down: boolean, nameOf: (it: Stakeholder) => string): Numbered[] {
  const turn = down ? -1 : 1;
  const rank = ({ number, it }: Numbered): number | string | null => {
    switch (column) {
      case "number":
        return number;
      case "who":
        return nameOf(it);
      case "network_roles":
        return it.network_roles[0] ? ROLES.indexOf(it.network_roles[0]) : null;
      case "kind":
        return it.kind && code("stakeholder-kind", it.kind);
      default:
        return it[column] && DEGREES.indexOf(it[column]);
    }
  };
  return [...rows].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || a.number - b.number;
    const order = typeof x === "string" ? x.localeCompare(String(y), spoken()) : x - Number(y);
    return turn * order || a.number - b.number;
  });
}

export type Counts = {
  /** By rung and by role; who has several roles counts in each. */
  cells: Record<ParticipationDegree, Record<NetworkRole, number>>;
  /** By rung, everybody once. */
  degrees: Record<ParticipationDegree, number>;
  roles: Record<NetworkRole, number>;
  all: number;
};

/** How many of those with a rung and a role stand where. */
export function countPlaces(stakeholders: readonly Stakeholder[]): Counts {
  const placed = stakeholders.filter(isPlaced);
  const count = (degree: ParticipationDegree | null, role: NetworkRole | null) =>
    placed.filter((it) => (!degree || it.participation_degree === degree) && (!role || it.network_roles.includes(role))).length;
  const each = <K extends string, V>(keys: K[], value: (key: K) => V) => Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
  return {
    cells: each(DEGREES, (degree) => each(ROLES, (role) => count(degree, role))),
    degrees: each(DEGREES, (degree) => count(degree, null)),
    roles: each(ROLES, (role) => count(null, role)),
    all: placed.length,
  };
}

/** The same roles with another one first: the first is the main role. */
export function withMain(roles: NetworkRole[], main: NetworkRole): NetworkRole[] {
  return [main, ...roles.filter((it) => it !== main)];
}

/** The phase that the group decided on, else the one that follows from its answers; and when. */
export function phaseNow(assessments: readonly PhaseAssessment[], computed: Phase): { phase: Phase; on: string | null } {
  const latest = assessments.reduce<PhaseAssessment | null>((best, it) => (best && (it.assessed_on ?? "") < (best.assessed_on ?? "") ? best : it), null);
  return { phase: latest?.phase_decided ?? computed, on: latest?.assessed_on ?? null };
}

/** The number of a rung. */
export function rung(degree: ParticipationDegree): string {
  return degree.charAt(0);
}

/** The name of a rung without its number. */
export function rungName(degree: ParticipationDegree): string {
  return code("participation-degree", degree).replace(/^\d+\s*/, "");
}

/** “3 → 4”, when the rung to grow to is another than that of now. */
export function growth(it: Stakeholder): string {
  const { participation_degree: now, wanted_degree: wanted } = it;
  return now && wanted && now !== wanted ? `${rung(now)} → ${rung(wanted)}` : "";
}

/** “12, youth centre, connector and doer, rung 3 advise, goal rung 4 co-produce”. */
export function spokenName({ number, it }: Numbered, who: string): string {
  const low = (text: string) => text.toLocaleLowerCase(spoken());
  const degree = (of: ParticipationDegree | null) => (of ? low(code("participation-degree", of)) : "none");
  return w("stakeholder-map-marker", {
    number: String(number),
    who,
    roles: list(it.network_roles.map((role) => low(code("network-role", role)))) || "none",
    degree: degree(it.participation_degree),
    wanted: growth(it) ? degree(it.wanted_degree) : "none",
  });
}

/** The loud voices that nobody listens to one to one, without a reason why not (R26-02). */
export function unheard(voices: readonly LoudVoice[], overrides: readonly Override[]): LoudVoice[] {
  const reasoned = (id: string) => overrides.some((it) => it.rule === "R21-04" && it.record === id && it.reason);
  return voices.filter((it) => !it.one_to_one_owner && !reasoned(it.id));
}

/** What was heard while those who spoke did not hear yet what came of it. */
export function awaitingReply(consultations: readonly Consultation[]): Consultation[] {
  return consultations.filter((it) => it.date_from && !it.feedback_given_on);
}
