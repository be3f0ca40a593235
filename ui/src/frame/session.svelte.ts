/** Which of the three states the program is in, and the steps between them. */
import * as backend from "../backend/commands";
import { problemOf, sentence } from "../backend/problem";
import { open } from "../case/open.svelte";
import { saving } from "../case/save.svelte";
import type { Opened, Start } from "../generated/shell";
import { here } from "./place.svelte";
import { projector } from "./projector.svelte";
import { wishes } from "./preferences.svelte";
import { status } from "./status.svelte";

class Session {
  library: Start["library"] | null = $state(null);
  /** Nobody has chosen a language on this laptop yet. */
  first = $state(false);
  version = $state("");
  /** Somebody wanted to close the window while text was not saved. */
  unsaved = $state(false);

  async start() {
    const start = await backend.start();
    wishes.take(start.preferences);
    this.first = start.first;
    this.version = start.version;
    this.library = start.library;
    if (start.opened) this.#enter(start.opened);
  }

  /** Opens a case by a command; what goes wrong is said. */
  async enter(command: () => Promise<Opened | null>) {
    try {
      const opened = await command();
      if (opened) this.#enter(opened);
    } catch (thrown) {
      status.say(sentence(problemOf(thrown)));
    }
  }

  #enter(opened: Opened) {
    saving.clear();
    status.clear();
    open.take(opened);
    here.start({ screen: "overview" });
  }

  /** To the list of cases, where a new one may begin with something of an earlier one. */
  async leave(beginning?: string) {
    await saving.flush();
    if (saving.failure) return;
    projector.leave();
    await backend.closeCase();
    open.close();
    saving.clear();
    status.clear();
    here.start({ screen: "cases", view: beginning });
  }

  async lock() {
    await saving.flush();
    if (saving.failure) return;
    projector.leave();
    await backend.lock();
    open.close();
    saving.clear();
    status.clear();
    this.library = "locked";
    here.start({ screen: "cases" });
  }

  /** The window is to close: only with everything saved, or when somebody says so. */
  async close() {
    await saving.flush();
    this.unsaved = saving.failure !== null;
    await backend.answerClose(!this.unsaved);
  }

  closeAnyway = () => backend.answerClose(true);

  /** The case as a file of the open format, with what was typed. */
  async saveCopy(say: (path: string) => string) {
    try {
      const path = await backend.saveCopy(saving.pending());
      if (path) status.say(say(path));
    } catch (thrown) {
      status.say(sentence(problemOf(thrown)));
    }
  }
}

export const session = new Session();
