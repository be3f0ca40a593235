/** How this person wants the window: language, light or dark, size. */
import { setPreferences } from "../backend/commands";
import type { Preferences } from "../generated/shell";
import { speak } from "../words.svelte";
import { status } from "./status.svelte";

const SMALLEST = 80;
const LARGEST = 300;

class Wishes {
  now: Preferences = $state.raw({ language: "nl", theme: "system", zoom: 100 });

  take(preferences: Preferences) {
    this.now = preferences;
    speak(preferences.language);
    paint(preferences.theme);
  }

  async change(change: Partial<Preferences>) {
    // What was said stands there in the language of before.
    if (change.language !== undefined && change.language !== this.now.language) status.clear();
    this.take({ ...this.now, ...change });
    await setPreferences(this.now);
  }

  larger = () => this.#zoom(this.now.zoom + (this.now.zoom < 150 ? 10 : 25));
  smaller = () => this.#zoom(this.now.zoom - (this.now.zoom <= 150 ? 10 : 25));
  normalSize = () => this.#zoom(100);

  #zoom(zoom: number) {
    return this.change({ zoom: Math.min(LARGEST, Math.max(SMALLEST, zoom)) });
  }
}

const dark = typeof matchMedia === "undefined" ? null : matchMedia("(prefers-color-scheme: dark)");

function paint(theme: Preferences["theme"]) {
  const chosen = theme === "system" ? (dark?.matches ? "dark" : "light") : theme;
  document.documentElement.dataset.theme = chosen;
}

export const wishes = new Wishes();
dark?.addEventListener("change", () => paint(wishes.now.theme));
