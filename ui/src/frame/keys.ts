/** The keys that work everywhere, also inside fields. By letter, so that AZERTY and QWERTY agree; what is a digit or a sign on one of them, by its place on the keyboard. */
import { saving } from "../case/save.svelte";
import { open } from "../case/open.svelte";
import { here } from "./place.svelte";
import { projector } from "./projector.svelte";
import { wishes } from "./preferences.svelte";

/** What a key press asks for; none when it is not ours. */
export function commandOf(event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): string | null {
  if (event.altKey && !event.ctrlKey) return event.key === "ArrowLeft" ? "back" : null;
  if (event.key === "F1") return "shortcuts";
  if (event.key === "F5") return "projector";
  if (event.key === "Escape") return projector.isOn && !here.place.record ? "leave" : null;
  if (event.key === "PageDown" || event.key === "PageUp") return projector.isOn ? event.key : null;
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const letter = event.key.toLowerCase();
  if (letter === "z") return event.shiftKey ? "redo" : "undo";
  if (letter === "y") return "redo";
  if (letter === "f") return "search";
  if (letter === "p") return "print";
  if (letter === "s") return event.shiftKey ? "copy" : "saved";
  if (letter === "r") return "stay";
  // Belgian AZERTY needs Shift for digits, and has + and - elsewhere than QWERTY.
  if (event.key === "+" || event.key === "=" || event.code === "NumpadAdd") return "larger";
  if (event.key === "-" || event.code === "NumpadSubtract") return "smaller";
  if (event.code === "Digit0" || event.code === "Numpad0") return "normal_size";
  return null;
}

export function run(command: string, more: { copy: () => void; saved: () => void }): void {
  const inCase = open.isOpen;
  const actions: Record<string, () => unknown> = {
    back: () => here.back(),
    shortcuts: () => here.go({ screen: "shortcuts" }),
    undo: () => inCase && saving.undo(),
    redo: () => inCase && saving.redo(),
    projector: projector.toggle,
    leave: () => projector.leave(),
    PageDown: () => projector.turn(1),
    PageUp: () => projector.turn(-1),
    search: () => here.go({ screen: inCase ? "search" : "cases" }),
    print: () => inCase && here.go({ screen: "print" }),
    copy: () => inCase && more.copy(),
    saved: () => inCase && more.saved(),
    larger: wishes.larger,
    smaller: wishes.smaller,
    normal_size: wishes.normalSize,
  };
  void actions[command]?.();
}
