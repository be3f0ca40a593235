/** Puts the cursor in a field when somebody asks for it: from a finding, the overview or a search. */
import type { Attachment } from "svelte/attachments";
import { here, type Place } from "../../frame/place.svelte";

/** Where the cursor was put last: once for each visit, not again when the record is saved. */
let met: { place: Place; visit: number } | null = null;

export function cursor(record: string, name: string): Attachment<HTMLElement> {
  return (element) => {
    const { place, visit } = here;
    const asked = place.field?.split(/[.[]/)[0];
    if (place.record !== record || asked !== name) return;
    if (met?.place === place && met.visit === visit) return;
    met = { place, visit };
    const first = ["input:checked", "input, textarea, select", "button"].map((it) => element.querySelector<HTMLElement>(it));
    first.find((it) => it)?.focus();
    element.scrollIntoView?.({ block: "center" });
  };
}
