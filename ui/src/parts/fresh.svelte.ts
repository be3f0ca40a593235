/** Ids of records that are not there yet: the first answer makes them. */
import { open } from "../case/open.svelte";

export class Fresh {
  #ids = new Map<string | number, string>();

  /** The same id for a place until a record has it. One that was removed leaves its id behind. */
  id(place: string | number = ""): string {
    const known = this.#ids.get(place);
    if (known && !open.find(known)) return known;
    const id = crypto.randomUUID();
    this.#ids.set(place, id);
    return id;
  }
}
