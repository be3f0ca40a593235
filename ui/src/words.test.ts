import { expect, test } from "vitest";
import { code, list, speak, w } from "./words.svelte";

test("the language changes at once, and an unknown key is not passed over", () => {
  speak("nl");
  expect(w("window-saved-at", { time: "14:32" })).toBe("Bewaard om 14:32");
  expect(document.documentElement.lang).toBe("nl");
  speak("fr");
  expect(w("window-saved-at", { time: "14:32" })).toBe("Enregistré à 14:32");
  expect(code("network_role".replace("_", "-"), "critical_thinker")).not.toBe("");
  expect(() => w("no-such-words")).toThrow("no-such-words");
});

test("lists read as a sentence does", () => {
  speak("nl");
  expect(list([])).toBe("");
  expect(list(["a"])).toBe("a");
  expect(list(["a", "b", "c"])).toBe("a, b en c");
});
