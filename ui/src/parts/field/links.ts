/** What a link can lead to, and records made on the spot. */
import { open } from "../../case/open.svelte";
import { saving } from "../../case/save.svelte";
import type { Kind } from "../../generated/domain";
import { describe, field, nameOf, type AnyRecord } from "../../kinds";

export type Candidate = { id: string; name: string };

/** The records of a kind, by the name they have. */
export function candidates(kind: Kind): Candidate[] {
  return open.of(kind).map((it) => ({ id: it.id, name: nameOf(kind, it as unknown as AnyRecord, open.find) }));
}

/** The text that a new record of a kind begins with. */
export function namingField(kind: Kind): string {
  const { named_by, fields } = describe(kind);
  return canMake(kind) ? named_by : (fields.find((it) => it.form.is === "text" || it.form.is === "long_text")?.name ?? named_by);
}

/** Whether a record can be made from one line of text: when that tells it apart. */
export function canMake(kind: Kind): boolean {
  const { named_by } = describe(kind);
  return ["text", "long_text"].includes(field(kind, named_by).form.is);
}

/** Makes a record from its name; its id comes back. */
export function make(kind: Kind, name: string): Promise<string | null> {
  return saving.add(kind, { [namingField(kind)]: name });
}
