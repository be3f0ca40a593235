// A walk over the page with the Tab key: which stops there should be, and what is seen at each.

const STOPS =
  "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls]," +
  "video[controls], [contenteditable]:not([contenteditable=false]), [tabindex]";

/** The stops of the page: each a list of elements of which one is stopped at. */
function stops() {
  const groups = new Map();
  for (const element of document.querySelectorAll(STOPS)) {
    const index = element.getAttribute("tabindex");
    if (index !== null && Number(index) < 0) continue;
    if (element.matches(":disabled") || !shown(element)) continue;
    if (element.tagName === "SUMMARY" && !element.matches("details > summary:first-of-type")) continue;
    // The radio buttons of a group are one stop: the chosen one, or else any.
    const radio = element.type === "radio" && element.name;
    const form = element.form ? [...document.forms].indexOf(element.form) : "";
    const key = radio ? `${form} ${element.name}` : element;
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return [...groups.values()].map((group) => {
    const chosen = group.filter((it) => it.checked && group.length > 1);
    return chosen.length > 0 ? chosen : group;
  });
}

const clear = (color) => color === "transparent" || /,\s*0\)$|\/\s*0\)$/.test(color);

/** What may show the focus: outline, shadow and border, and the paint of a drawing. */
function look(element, pseudo) {
  const style = getComputedStyle(element, pseudo);
  const no = style.outlineStyle === "none" || parseFloat(style.outlineWidth) === 0;
  const outline = no || clear(style.outlineColor) ? "" : style.outline + style.outlineOffset;
  const sides = ["Top", "Right", "Bottom", "Left"].map((side) => {
    const width = style[`border${side}Width`];
    const color = style[`border${side}Color`];
    return width === "0px" || clear(color) ? "" : `${width} ${style[`border${side}Style`]} ${color}`;
  });
  const drawn = element.namespaceURI.endsWith("svg")
    ? [style.fill, style.stroke, style.strokeWidth, style.strokeDasharray, style.display, style.opacity]
    : [];
  const content = pseudo ? style.content : "";
  return JSON.stringify([outline, style.boxShadow, sides, drawn, content]);
}

/** The looks of an element and of what may show the focus in its place. */
function looks(element) {
  const around = [element, ...(element.labels ?? []), element.parentElement];
  if (element.nextElementSibling) around.push(element.nextElementSibling);
  if (element.namespaceURI.endsWith("svg")) around.push(...element.querySelectorAll("*"));
  return around.map((it) => [look(it), look(it, "::before"), look(it, "::after")].join());
}

/** What a person sees of a control: its label where the control itself is hidden from the eye. */
function seen(element) {
  const box = element.getBoundingClientRect();
  const tiny = box.width < 4 || box.height < 4 || getComputedStyle(element).opacity === "0";
  return (tiny && (element.labels?.[0] ?? element.parentElement)) || element;
}

function place(element) {
  const rows = [...seen(element).getClientRects()].filter((it) => it.width > 0 && it.height > 0);
  const box = rows[0] ?? seen(element).getBoundingClientRect();
  // WebKit brings the cursor of a field into sight, not all of the field.
  const half = (from, to, all) => {
    const shown = Math.min(to, all) - Math.max(from, 0);
    return Math.min(to - from, all) / 2 <= shown;
  };
  const [width, height] = [innerWidth, innerHeight];
  const inside = half(box.left, box.right, width) && half(box.top, box.bottom, height);
  const left = Math.max(box.left, 0), right = Math.min(box.right, width);
  const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, height);
  const spots = [[0.5, 0.5], [0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]];
  const over = spots
    .map(([x, y]) => document.elementFromPoint(left + x * (right - left), top + y * (bottom - top)))
    .find((hit) => hit && !related(hit, element));
  return { inside, covered_by: over ? described(over) : null };
}

function related(hit, element) {
  const labels = [...(element.labels ?? [])];
  return [element, ...labels].some((it) => it.contains(hit) || hit.contains(it));
}

/** Begins at the top of the page, or of the dialog that is open, and remembers how it looks; or at
 *  the heading of what stands in the middle, where the link past the navigation leads. */
function walkStart(inMain) {
  const whole = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
  const top = inMain ? document.querySelector("main") : whole;
  document.activeElement?.blur();
  getSelection().removeAllRanges();
  // The next Tab starts where the focus was last.
  if (inMain) {
    top.querySelector("h1").focus({ preventScroll: true });
  } else {
    const before = top.getAttribute("tabindex");
    top.setAttribute("tabindex", "-1");
    top.focus({ preventScroll: true });
    top.blur();
    if (before === null) top.removeAttribute("tabindex");
    else top.setAttribute("tabindex", before);
  }
  const groups = stops().filter((group) => top.contains(group[0]));
  const resting = new Map(groups.flat().map((it) => [it, looks(it)]));
  window.walk = { top, groups, resting, visited: new Set(), first: null };
  return groups.length;
}

/** What Tab came to; "outside" where the focus has left that part. */
function walkStep() {
  const element = document.activeElement;
  const { top, groups, resting, visited, first } = window.walk;
  // WebKit stops at an open dialog itself too; that is nobody's choice.
  if (element?.tagName === "DIALOG" && !element.hasAttribute("tabindex")) return "between";
  if (!element || element === top || !top.contains(element)) return "outside";
  window.walk.first ??= element;
  const again = visited.has(element);
  visited.add(element);
  const rest = resting.get(element);
  const now = looks(element);
  const indicator = rest ? now.some((it, at) => it !== rest[at]) : !look(element).startsWith('[""');
  const box = place(element);
  const what = { role: roleOf(element), name: nameOf(element), element: described(element) };
  // What the walk itself brought up counts too.
  const among = (all) => all.some((it) => it.includes(element));
  const expected = among(groups) || among(stops());
  return { ...what, ...box, indicator, expected, again, round: element === first };
}

function walkMissed() {
  const { groups, visited } = window.walk;
  const missed = groups.filter((group) => !group.some((it) => visited.has(it)));
  return missed.map((group) => described(group[0]));
}
