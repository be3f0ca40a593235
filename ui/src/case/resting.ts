/** What rests on a record: the records that link to it, and in which field. */
import type { FieldDescription, Kind } from "../generated/domain";
import { describe, KINDS, type AnyRecord } from "../kinds";

export type Resting = { kind: Kind; record: AnyRecord; field: string };

export function restingOn(id: string, of: (kind: Kind) => readonly AnyRecord[]): Resting[] {
  return KINDS.flatMap((kind) =>
    of(kind).flatMap((record) => describe(kind).fields.filter((it) => record.id !== id && leadsTo(id, it, record[it.name])).map((it) => ({ kind, record, field: it.name }))),
  );
}

function leadsTo(id: string, { form }: FieldDescription, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (form.is === "link") return value === id;
  if (form.is === "links") return (value as string[]).includes(id);
  if (form.is !== "row" && form.is !== "rows") return false;
  const rows = (form.is === "rows" ? value : [value]) as AnyRecord[];
  return rows.some((row) => form.of.some((it) => leadsTo(id, it, row[it.name])));
}
