/** What is known about each kind and field, as the domain describes it; and how it is called. */
import kinds from "./generated/kinds.json";
import type { FieldDescription, Kind, KindDescription } from "./generated/domain";
import { amount, day } from "./format";
import { code, spoken, w } from "./words.svelte";

/** A record of any kind, as it stands in a case. */
export type AnyRecord = { id: string } & { [field: string]: unknown };

const ALL = kinds as unknown as KindDescription[];
const BY_CODE = new Map(ALL.map((it) => [it.kind, it]));

export function describe(kind: Kind): KindDescription {
  const known = BY_CODE.get(kind);
  if (!known) throw new Error(`no kind ${kind}`);
  return known;
}

export function field(kind: Kind, name: string): FieldDescription {
  const known = describe(kind).fields.find((it) => it.name === name);
  if (!known) throw new Error(`no field ${kind}.${name}`);
  return known;
}

/** The codes of a field with one choice, and what each says. */
export function choices(kind: Kind, name: string): { value: string; label: string }[] {
  const { form } = field(kind, name);
  if (form.is !== "choice") throw new Error(`${kind}.${name} is no choice`);
  return form.of.codes.map((value) => ({ value, label: code(form.of.words, value) }));
}

/** Every kind, in the order of the format. */
export const KINDS = ALL.map((it) => it.kind);

export function kebab(name: string): string {
  return name.replaceAll("_", "-");
}

/** Key of a field's label, such as `signal-what`. */
export function labelKey(kind: Kind, name: string): string {
  return `${kebab(kind)}-${kebab(name)}`;
}

export function label(kind: Kind, name: string): string {
  return w(labelKey(kind, name));
}

export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.values(value).every(isEmpty);
}

/** Whether a value is the group's own words, which need not be in the language of the window. */
export function isOwnText({ form }: FieldDescription): boolean {
  if (form.is === "row" || form.is === "rows") return form.of.some(isOwnText);
  return ["text", "long_text", "texts", "link", "links"].includes(form.is);
}

/** What a record is called: its most telling text, or “… without text”. */
export function nameOf(kind: Kind, record: AnyRecord, find: Find): string {
  if (kind === "opposition" && record.us && record.them) return `${record.us} – ${record.them}`;
  const fields = describe(kind).fields;
  const texts = fields.filter((it) => it.form.is === "text" || it.form.is === "long_text").map((it) => it.name);
  for (const name of [describe(kind).named_by, ...texts]) {
    const text = valueText(field(kind, name), record[name], find);
    if (text) return text.split("\n")[0] ?? "";
  }
  return w(`${kebab(kind)}-untitled`);
}

/** Finds the record that a link leads to. */
export type Find = (id: string) => { kind: Kind; record: AnyRecord } | undefined;

/** A value as a person reads it: the words of codes, the names of what it links to. */
export function valueText(description: FieldDescription, value: unknown, find: Find): string {
  if (isEmpty(value)) return "";
  const { form } = description;
  if (Array.isArray(value) && form.is !== "rows") {
    return value.map((item) => oneText(form, item, find)).join(form.is === "texts" ? semicolon() : ", ");
  }
  return oneText(form, value, find);
}

/** French has a space before it. */
function semicolon(): string {
  return spoken() === "fr" ? "\u00a0; " : "; ";
}

function oneText(form: FieldDescription["form"], value: unknown, find: Find): string {
  switch (form.is) {
    case "choice":
    case "choices":
      return code(form.of.words, String(value));
    case "link":
    case "links": {
      const found = find(String(value));
      return found ? nameOf(found.kind, found.record, find) : String(value);
    }
    case "date":
      return day(String(value));
    case "amount":
      return amount(Number(value));
    case "bool":
      return code("yes-no-unknown", value ? "yes" : "no");
    case "row":
    case "rows": {
      const rows = Array.isArray(value) ? value : [value];
      const of = form.of;
      return rows
        .map((row) => of.map((it) => valueText(it, (row as AnyRecord)[it.name], find)).filter(Boolean).join(", "))
        .join(semicolon());
    }
    default:
      return String(value);
  }
}
