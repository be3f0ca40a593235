/** Who has been heard so far, and which concerns came out of it. */
import type { Concern, Consultation, ConsultationMethod, LoudVoice, Representation } from "../../generated/domain";
import { field } from "../../kinds";

export type Counted<T> = { code: T; count: number };
export type Heard = {
  people: number;
  /** Each group in its order, with how often it was heard. */
  groups: Counted<Representation>[];
  methods: Counted<ConsultationMethod>[];
  channels: Counted<"online" | "offline">[];
};

export function heard(consultations: readonly Consultation[]): Heard {
  return {
    people: consultations.reduce((sum, it) => sum + (it.participants_count ?? 0), 0),
    groups: groupsToHear()
      .map((code) => ({ code, count: consultations.filter((it) => it.representation.includes(code)).length }))
      .filter((it) => it.code !== "other" || it.count),
    methods: counted(consultations.flatMap((it) => it.method ?? [])),
    // What was both online and offline counts for both.
    channels: counted(consultations.flatMap((it) => (it.channel === "both" ? ["online" as const, "offline" as const] : (it.channel ?? [])))),
  };
}

/** The groups to hear; “other” is not one that can be missed. */
function groupsToHear(): Representation[] {
  const { form } = field("consultation", "representation");
  return form.is === "choices" ? (form.of.codes as Representation[]) : [];
}

/** How often each code occurs, the most frequent first. */
function counted<T>(codes: T[]): Counted<T>[] {
  const counts = new Map<T, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}

/** The newest first; what has no date yet stands above, where it is seen. */
export function newestFirst(consultations: readonly Consultation[]): Consultation[] {
  return [...consultations].reverse().sort((a, b) => (b.date_from ?? "9").localeCompare(a.date_from ?? "9"));
}

/** The first sentence of a text. */
export function inShort(text: string): string {
  return /^.*?[.!?…](?=\s|$)/.exec(text.trim())?.[0] ?? text.trim().split("\n")[0] ?? "";
}

/** Where a concern was heard. */
export function heardIn(concern: string, consultations: readonly Consultation[]): Consultation[] {
  return consultations.filter((it) => it.concerns_found.includes(concern));
}

/** The loud voices that share a concern. */
export function sharedBy(concern: string, voices: readonly LoudVoice[]): LoudVoice[] {
  return voices.filter((it) => it.common_concerns_found.includes(concern));
}

const CARRIED = ["most", "many", "some", "few"];

/** What the silent middle carries most comes first; what nobody asked about comes last. */
export function mostCarriedFirst(concerns: readonly Concern[]): Concern[] {
  const rank = (it: Concern) => (CARRIED.indexOf(it.carried_by_silent_middle ?? "") + CARRIED.length + 1) % (CARRIED.length + 1);
  return [...concerns].sort((a, b) => rank(a) - rank(b));
}
