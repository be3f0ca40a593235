/** What a link can lead to, and records made on the spot. */
import { open } from "../../case/open.svelte";
import { saving } from "../../case/save.svelte";
import type { Kind } from "../../generated/domain";
import { describe, nameOf, type AnyRecord } from "../../kinds";

export type Candidate = { id: string; name: string };

/** The records of a kind, by the name they have. */
export function candidates(kind: Kind): Candidate[] {
  return open.of(kind).map((it) => ({ id: it.id, name: nameOf(kind, it as unknown as AnyRecord, open.find) }));
}

/** The field that a new record of a kind is named by. */
export function namingField(kind: Kind): string {
  const texts = describe(kind).fields.filter((it) => it.form.is === "text" || it.form.is === "long_text");
  const named: Partial<Record<Kind, string>> = { consultation: "target", communication_plan_row: "message", plan_item: "label", loud_voice: "description_by_role" };
  return named[kind] ?? texts[0]?.name ?? "";
}

/** Whether a record can be made from one line of text. */
export function canMake(kind: Kind): boolean {
  return !["action", "participation_choice", "citizen_type_assessment", "depolarisation_test"].includes(kind);
}

/** Makes a record from its name; its id comes back. */
export function make(kind: Kind, name: string): Promise<string | null> {
  return saving.add(kind, { [namingField(kind)]: name });
}
