/** What an edit did, in words. */
import type { Label } from "../generated/domain";
import { kebab } from "../kinds";
import { capital, w } from "../words.svelte";

export function labelText(label: Label): string {
  const kind = w(kebab(label.kind));
  const key = `edit-${label.verb}`;
  if (label.verb === "imported") return w("edit-imported", { count: label.count });
  return capital(label.name ? w(key, { kind, name: label.name }) : w(`${key}-unnamed`, { kind }));
}
