import { expect, test } from "vitest";
import { here } from "../../frame/place.svelte";
import { cursor } from "./cursor";

function field(inside: string): HTMLElement {
  const element = document.createElement("div");
  element.innerHTML = inside;
  document.body.append(element);
  return element;
}
const place = { screen: "step", step: "intake", record: "S1", field: "rows[0].q" } as const;

test("the cursor goes to the field that is asked for, once for each visit", () => {
  const element = field("<input id='asked'>");
  const other = field("<input id='other'>").querySelector("input");
  const focused = () => document.activeElement?.id;
  here.go(place);
  cursor("S2", "rows")(element);
  cursor("S1", "what")(element);
  expect(focused()).toBe("");
  cursor("S1", "rows")(element);
  expect(focused()).toBe("asked");
  // What runs again because the record was saved leaves the cursor where it is.
  other?.focus();
  cursor("S1", "rows")(element);
  expect(focused()).toBe("other");
  here.go(place);
  cursor("S1", "rows")(element);
  expect(focused()).toBe("asked");
});

test("the chosen answer comes before the first, and a button where there is nothing to fill in", () => {
  here.go({ ...place });
  cursor("S1", "rows")(field("<input type=radio id=yes><input type=radio id=no checked>"));
  expect(document.activeElement?.id).toBe("no");
  here.go({ ...place });
  cursor("S1", "rows")(field("<button id=decide></button>"));
  expect(document.activeElement?.id).toBe("decide");
});
