/** The stakeholder map as the domain lays it out, in millimetres: its signs, its walk, its labels. */
import type { Frame, Marker, MarkerForm, NetworkRole, Point } from "../../generated/domain";
import { DEGREES, ROLES } from "./model";

/** A square: the circle takes all of it, with the titles of the sectors around. */
export const FRAME: Frame = { width_mm: 150, height_mm: 150 };

/** Share of the type size between the middle of a line and its baseline. */
export const BASELINE = 0.34;

export type StripPlace = { role: NetworkRole; x: number; y: number };

/** The strip of a marker, from left to right: the middle of the sign of each role it has, each in a place of its own. */
export function strip(marker: Marker, form: MarkerForm): StripPlace[] {
  const places = ROLES.map((role, at) => ({ role, x: mm(marker.x + (form.strip_x[at] ?? 0)), y: mm(marker.y + form.strip_y) }));
  return places.filter(({ role }) => marker.roles.includes(role));
}

/** The outline of a role's sign around a point: circle, square, triangle or diamond. */
export function sign(role: NetworkRole, x: number, y: number, size: number): string {
  const half = size / 2;
  switch (role) {
    case "connector":
      return circle(x, y, half);
    case "representative": {
      const side = half * 0.88;
      return outline([x - side, y - side], [x + side, y - side], [x + side, y + side], [x - side, y + side]);
    }
    case "doer":
      return outline([x, y - half], [x + half, y + half], [x - half, y + half]);
    case "critical_thinker": {
      const far = half * 1.1;
      return outline([x, y - far], [x + far, y], [x, y + far], [x - far, y]);
    }
  }
}

export function circle(x: number, y: number, radius: number): string {
  const r = mm(radius);
  return `M${mm(x - radius)} ${mm(y)}a${r} ${r} 0 1 0 ${mm(radius * 2)} 0a${r} ${r} 0 1 0 ${mm(-radius * 2)} 0Z`;
}

function outline(...points: [number, number][]): string {
  return `M${points.map(([x, y]) => `${mm(x)} ${mm(y)}`).join("L")}Z`;
}

function mm(length: number): number {
  return Math.round(length * 1000) / 1000;
}

/** Type size of the words in the core, so that the longest line stays within the disc. */
export function coreText(radius: number, lines: string[]): number {
  const longest = Math.max(...lines.map((line) => line.length));
  return radius * Math.min(0.36, 3.6 / longest);
}

/** From the top of the map, clockwise. */
export function angle(marker: Marker, centre: Point): number {
  const x = marker.x + marker.width / 2 - centre.x;
  const y = marker.y + marker.height / 2 - centre.y;
  const turned = Math.atan2(x, -y);
  return turned < 0 ? turned + 2 * Math.PI : turned;
}

/** What each key does on the map. */
const WALK: Record<string, { along?: 1 | -1; inward?: 1 | -1; end?: "first" | "last" }> = {
  ArrowRight: { along: 1 },
  ArrowLeft: { along: -1 },
  ArrowUp: { inward: 1 },
  ArrowDown: { inward: -1 },
  Home: { end: "first" },
  End: { end: "last" },
};

/** The marker that a key leads to: along the ring clockwise, to the next ring that has any, or to the first and last number. */
export function walk(markers: Marker[], centre: Point, from: string, key: string): Marker | undefined {
  const step = WALK[key];
  const current = markers.find((it) => it.id === from);
  if (!step || !current) return undefined;
  if (step.end) return step.end === "first" ? markers[0] : markers.at(-1);
  const at = (it: Marker) => angle(it, centre);
  if (step.along) {
    const ring = markers.filter((it) => it.degree === current.degree).sort((a, b) => at(a) - at(b) || a.number - b.number);
    return ring[(ring.indexOf(current) + step.along + ring.length) % ring.length];
  }
  const by = step.inward ?? 1;
  for (let rung = DEGREES.indexOf(current.degree) + by; DEGREES[rung]; rung += by) {
    const ring = markers.filter((it) => it.degree === DEGREES[rung]);
    if (ring.length) return ring.reduce((best, it) => (apart(at(it), at(current)) < apart(at(best), at(current)) ? it : best));
  }
  return undefined;
}

function apart(a: number, b: number): number {
  const turn = Math.abs(a - b);
  return Math.min(turn, 2 * Math.PI - turn);
}

/** Where the name of a marker stands, in hundredths of the frame: towards the middle of the map, so that it stays inside. */
export function namePlace(marker: Marker, frame: Frame): { left: number; top: number; leftwards: boolean; below: boolean } {
  const leftwards = marker.x + marker.width / 2 > frame.width_mm / 2;
  const below = marker.y < frame.height_mm / 4;
  return {
    left: (100 * (leftwards ? marker.x + marker.width : marker.x)) / frame.width_mm,
    top: (100 * (below ? marker.y + marker.height : marker.y)) / frame.height_mm,
    leftwards,
    below,
  };
}
