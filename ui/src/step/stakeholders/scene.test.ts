import { describe, expect, test } from "vitest";
import type { Marker, MarkerForm, NetworkRole, ParticipationDegree } from "../../generated/domain";
import { ROLES } from "./model";
import { angle, circle, coreText, FRAME, namePlace, sign, strip, walk } from "./scene";

const CENTRE = { x: 75, y: 75 };
/** As the domain divides a marker of 8 mm. */
const FORM = { width: 8, height: 5.6, corner: 0.8, number_size: 3.76, number_y: 3.08, strip_x: [1.36, 3.12, 4.88, 6.64], strip_y: 4.36, sign: 1.44, dot: 0.4 } satisfies MarkerForm;

/** A marker whose middle stands so far from the centre, so many degrees clockwise from the top. */
function marker(number: number, degree: ParticipationDegree, turned: number, far: number, roles: NetworkRole[] = ["connector"]): Marker {
  const turn = (turned / 180) * Math.PI;
  const x = CENTRE.x + far * Math.sin(turn) - FORM.width / 2;
  const y = CENTRE.y - far * Math.cos(turn) - FORM.height / 2;
  return { id: `m${number}`, number, degree, role: roles[0] ?? "connector", roles, x, y, width: FORM.width, height: FORM.height };
}

describe("the strip", () => {
  test("has a fixed place for each role", () => {
    const places = strip({ ...marker(1, "1_inform", 0, 60), x: 10, y: 20, roles: ["representative", "critical_thinker"] }, FORM);
    expect(places.map((it) => it.role)).toEqual(["representative", "critical_thinker"]);
    expect(places.map((it) => it.x)).toEqual([13.12, 16.64]);
    expect(places.every((it) => it.y === 24.36)).toBe(true);
  });
  test("differs for all fifteen combinations of roles, also without colour", () => {
    const strips = Array.from({ length: 15 }, (_, at) => {
      const roles = ROLES.filter((_, place) => ((at + 1) >> place) & 1);
      return strip(marker(1, "1_inform", 0, 60, roles), FORM).map((it) => sign(it.role, 0, 0, 1)).join(" ");
    });
    expect(new Set(strips).size).toBe(15);
  });
});

test("each role has a shape of its own", () => {
  expect(ROLES.map((role) => sign(role, 5, 5, 2))).toEqual([
    "M4 5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z",
    "M4.12 4.12L5.88 4.12L5.88 5.88L4.12 5.88Z",
    "M5 4L6 6L4 6Z",
    "M5 3.9L6.1 5L5 6.1L3.9 5Z",
  ]);
  expect(circle(5, 5, 1)).toBe(sign("connector", 5, 5, 2));
});

test("angles run clockwise from the top", () => {
  const angles = [0, 45, 180, 350].map((turned) => Math.round((angle(marker(1, "1_inform", turned, 60), CENTRE) / Math.PI) * 180));
  expect(angles).toEqual([0, 45, 180, 350]);
});

describe("the walk", () => {
  const MARKERS = [
    marker(1, "1_inform", 300, 64),
    marker(2, "1_inform", 20, 64),
    marker(3, "1_inform", 200, 64),
    marker(4, "3_advise", 350, 43),
    marker(5, "3_advise", 100, 43),
    marker(6, "6_self_governance", 180, 13),
  ];
  const to = (from: number, key: string) => walk(MARKERS, CENTRE, `m${from}`, key)?.number;

  test("right and left go the ring round", () => {
    expect([to(2, "ArrowRight"), to(3, "ArrowRight"), to(1, "ArrowRight")]).toEqual([3, 1, 2]);
    expect([to(2, "ArrowLeft"), to(1, "ArrowLeft")]).toEqual([1, 3]);
    expect(to(6, "ArrowRight")).toBe(6);
  });
  test("up and down go to the nearest in the next ring that has any", () => {
    expect([to(1, "ArrowUp"), to(2, "ArrowUp"), to(3, "ArrowUp")]).toEqual([4, 4, 5]);
    expect(to(4, "ArrowUp")).toBe(6);
    expect([to(6, "ArrowDown"), to(4, "ArrowDown"), to(5, "ArrowDown")]).toEqual([5, 2, 2]);
    expect([to(6, "ArrowUp"), to(1, "ArrowDown")]).toEqual([undefined, undefined]);
  });
  test("home and end go to the first and the last number", () => {
    expect([to(4, "Home"), to(4, "End")]).toEqual([1, 6]);
  });
  test("reaches every marker from the first", () => {
    const reached = new Set([1]);
    for (const number of reached) {
      for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) reached.add(to(number, key) ?? number);
    }
    expect(reached.size).toBe(MARKERS.length);
  });
  test("other keys lead nowhere, nor does a marker that is gone", () => {
    expect(to(1, "Tab")).toBeUndefined();
    expect(to(9, "ArrowRight")).toBeUndefined();
  });
});

test("a name stands on the side where there is room", () => {
  expect(namePlace({ ...marker(1, "1_inform", 0, 0), x: 15, y: 100 }, FRAME)).toEqual({ left: 10, top: 100 / 1.5, leftwards: false, below: false });
  expect(namePlace({ ...marker(1, "1_inform", 0, 0), x: 112, y: 9.4 }, FRAME)).toEqual({ left: 80, top: 10, leftwards: true, below: true });
});

test("longer words in the core are smaller", () => {
  expect(coreText(10, ["werk-", "groep"])).toBeCloseTo(3.6);
  expect(coreText(10, ["wërk-nnn", "gröëpnnnnnnn"])).toBeCloseTo(3);
});
