import { render } from "@testing-library/svelte";
import { expect, test } from "vitest";
import Tips from "./parts/Tips.svelte";
import { RULES, tipsOf } from "./rules";
import { kindsIn, stepOfKind } from "./step/steps";
import { speak, w } from "./words.svelte";

const TIPS = RULES.filter((it) => it.level === "tip");

test.each(TIPS)("$id stands beside the form of its kind, in three languages", ({ id, kind }) => {
  const step = stepOfKind(kind);
  if (!step) throw new Error(`${kind} is on no step`);
  const kinds = kindsIn(step, step.viewOf?.[kind]);
  expect(tipsOf(kinds)).toContain(id);
  expect(tipsOf(step.kinds.filter((it) => it !== kind))).not.toContain(id);
  for (const language of ["nl", "fr", "en"] as const) {
    speak(language);
    const { container, unmount } = render(Tips, { kinds });
    expect(container.textContent).toContain(w(`rule-${id.toLowerCase()}`));
    unmount();
  }
});
