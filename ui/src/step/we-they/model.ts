/** We and they: loud voices in their places, the criteria of a conflict, the nine questions, replies by day. */
import type { ConflictResult, LoudVoice, ResponseLog, Strategy, StrategyChoice, VoiceForm, VoiceOrigin, VoiceSide } from "../../generated/domain";
import { newestFirst } from "../../case/versions";
import { isEmpty, type AnyRecord } from "../../kinds";

export const SIDES: VoiceSide[] = ["for", "against"];
export const FORMS: VoiceForm[] = ["individual", "group"];
/** Where nobody knows where a voice comes from, that is unknown too. */
export const ORIGINS: VoiceOrigin[] = ["inside", "outside", "unknown"];

export function voicesAt(voices: readonly LoudVoice[], side: VoiceSide, form: VoiceForm, origin: VoiceOrigin): LoudVoice[] {
  return voices.filter((it) => it.side === side && it.form === form && (it.origin ?? "unknown") === origin);
}

/** Voices without a side or a form: they stand in no cell. */
export function unplaced(voices: readonly LoudVoice[]): LoudVoice[] {
  return voices.filter((it) => !it.side || !it.form);
}

/** The five criteria of a conflict. */
export const CRITERIA = ["owners", "origin", "time", "dynamic", "mediation"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** How many criteria show each sign. */
export function signs(scan: AnyRecord): Record<string, number> {
  const count: Record<string, number> = {};
  for (const name of CRITERIA) if (scan[name]) count[String(scan[name])] = (count[String(scan[name])] ?? 0) + 1;
  return count;
}

/** Whether the group concludes something else than its answers do, or said why it did. */
export function deviates(scan: AnyRecord, computed: ConflictResult): boolean {
  return !isEmpty(scan.deviation_reason) || (!isEmpty(scan.result_decided) && scan.result_decided !== computed);
}

/** Whether the case was referred to a service. */
export function refers(scan: AnyRecord): boolean {
  return !isEmpty(scan.mediation_service) || !isEmpty(scan.mediation_referral_date);
}

/** The nine questions, each with the fields that answer it; the first is the question itself. */
export const QUESTIONS = [
  ["q1_what_exactly", "q1_what_exactly_choice"],
  ["q2_nature"],
  ["q3_context", "q3_context_note"],
  ["q4_channel", "q4_channel_note"],
  ["q5_media"],
  ["q6_involved", "q6_involved_note"],
  ["q7_consequences"],
  ["q8_earlier_steps"],
  ["q9_polemics_and_targets", "q9_polemics_and_targets_choice"],
] as const;

/** The replies by day, the latest day first; without a day comes last. */
export function byDay(replies: readonly ResponseLog[]): { day: string | null; replies: ResponseLog[] }[] {
  const days: { day: string | null; replies: ResponseLog[] }[] = [];
  for (const reply of newestFirst(replies, (it) => it.date)) {
    const last = days.at(-1);
    if (last && last.day === reply.date) last.replies.push(reply);
    else days.push({ day: reply.date, replies: [reply] });
  }
  return days;
}

/** Whether a choice already holds what is proposed. */
export function takenOver(choice: Pick<StrategyChoice, "situation" | "strategy">, situation: string, strategies: readonly Strategy[]): boolean {
  return choice.situation === situation && strategies.every((it) => choice.strategy?.includes(it));
}
