import { expect, test } from "vitest";
import css from "./tokens.css?raw";

const [light, dark] = css.split(':root[data-theme="dark"]').map(colors);

function colors(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((it) => [it[1], it[2]]));
}
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test.each([
  ["light", light],
  ["dark", { ...light, ...dark }],
])("text and edges stand out enough: %s", (_, theme) => {
  const of = (name: string) => (theme as Record<string, string>)[name] ?? expect.fail(`no colour ${name}`);
  for (const ground of ["bg", "surface"]) {
    for (const text of ["text", "muted", "action", "success", "warning", "danger"]) {
      expect(contrast(of(text), of(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const edge of ["border", "role-connector", "role-representative", "role-doer", "role-critical-thinker"]) {
      expect(contrast(of(edge), of(ground)), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  }
  for (const tag of ["tag-not-started", "tag-busy", "tag-later", "tag-problem"]) {
    expect(contrast(of(`${tag}-text`), of(tag)), tag).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(of("on-action"), of("action"))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(of("text"), of("mark"))).toBeGreaterThanOrEqual(4.5);
  // The mark of the focus has two colours, so that one of them stands out on any ground.
  for (const ground of ["bg", "surface", "action", "text"]) {
    const best = Math.max(contrast(of("focus"), of(ground)), contrast(of("focus-edge"), of(ground)));
    expect(best, `focus on ${ground}`).toBeGreaterThanOrEqual(3);
  }
});
