/** Loud voices in their places: for or against, one person or a group. */
import type { LoudVoice, VoiceForm, VoiceSide } from "../../generated/domain";

export const SIDES: VoiceSide[] = ["for", "against"];
export const FORMS: VoiceForm[] = ["individual", "group"];

export function voicesAt(voices: readonly LoudVoice[], side: VoiceSide, form: VoiceForm): LoudVoice[] {
  return voices.filter((it) => it.side === side && it.form === form);
}

/** Voices without a side or a form: they stand in no cell. */
export function unplaced(voices: readonly LoudVoice[]): LoudVoice[] {
  return voices.filter((it) => !it.side || !it.form);
}
