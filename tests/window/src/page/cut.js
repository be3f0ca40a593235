// Text that a person cannot read whole: cut off, or standing outside its box or the page.

/** Text for screen readers alone stands in a box of a pixel. */
function unseen(element) {
  for (let it = element; it; it = it.parentElement) {
    const style = getComputedStyle(it);
    if (style.opacity === "0") return true;
    const box = it.getBoundingClientRect();
    const clips = style.overflow !== "visible" || style.clip !== "auto" || style.clipPath !== "none";
    if (clips && box.width <= 1.5 && box.height <= 1.5) return true;
  }
  return false;
}

/** The smallest box around all rows of a text. */
function boundsOf(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  const svg = node.parentElement.namespaceURI.endsWith("svg");
  const from = svg ? [node.parentElement.getBoundingClientRect()] : [...range.getClientRects()];
  const rows = from.filter((it) => it.width > 0 && it.height > 0);
  if (rows.length === 0) return null;
  return {
    left: Math.min(...rows.map((it) => it.left)),
    right: Math.max(...rows.map((it) => it.right)),
    top: Math.min(...rows.map((it) => it.top)),
    bottom: Math.max(...rows.map((it) => it.bottom)),
  };
}

/** The inside of a border. */
function paddingBox(element) {
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const side = (name) => parseFloat(style[`border${name}Width`]) || 0;
  return {
    left: box.left + side("Left"),
    right: box.right - side("Right"),
    top: box.top + side("Top"),
    bottom: box.bottom - side("Bottom"),
  };
}

const hides = (overflow) => overflow === "hidden" || overflow === "clip";
const scrolls = (overflow) => overflow === "auto" || overflow === "scroll";

/** Why a text cannot be read whole, or null. The space at the end of a row may stand outside a box,
 *  and rows that are set close together may by a part of a letter. */
function whyCut(node) {
  const text = boundsOf(node);
  if (!text) return null;
  const parent = node.parentElement;
  const size = parseFloat(getComputedStyle(parent).fontSize);
  const [slack, space] = [Math.max(2, 0.35 * size), Math.max(1, 0.3 * size)];
  let [freeX, freeY, own, escaped] = [false, false, true, false];
  for (let box = parent; box && box !== document.documentElement; box = box.parentElement) {
    const style = getComputedStyle(box);
    const drawing = box instanceof SVGSVGElement;
    const inDrawing = box.namespaceURI.endsWith("svg") && !drawing;
    const line = style.display === "inline" || style.display === "contents";
    if (inDrawing || (line && !drawing)) continue;
    // What is placed by itself is not held by boxes that are not.
    if (escaped && style.position === "static") continue;
    const inner = paddingBox(box);
    const wideX = text.right > inner.right + space || text.left < inner.left - 1;
    const wideY = text.bottom > inner.bottom + slack || text.top < inner.top - slack;
    if (wideX && !freeX && hides(style.overflowX)) return `cut off sideways by ${described(box)}`;
    if (wideY && !freeY && hides(style.overflowY)) return `cut off in height by ${described(box)}`;
    const dots = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
    const more = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + slack;
    if (own && dots && more && hides(style.overflowX)) return "ends in dots";
    freeX ||= scrolls(style.overflowX);
    freeY ||= scrolls(style.overflowY);
    if (own && !freeX && wideX) return `stands outside ${described(box)} sideways`;
    if (own && !freeY && wideY) return `stands outside ${described(box)} in height`;
    own = false;
    escaped = style.position === "absolute" || (escaped && style.position === "static");
    if (style.position === "fixed") break;
  }
  const edge = document.documentElement.clientWidth;
  return !freeX && text.right > edge + space ? "stands beyond the right edge" : null;
}

const measure = document.createElement("canvas").getContext("2d");

/** WebKit has no short word for a font with figures of one width. */
const fontOf = (style) => `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;

/** Whether a list is too low for its choice in several rows, with every word whole. */
function higher(words, list, width) {
  const style = getComputedStyle(list);
  const rows = document.createElement("div");
  rows.textContent = words;
  const look = { font: fontOf(style), lineHeight: style.lineHeight, whiteSpace: "normal" };
  Object.assign(rows.style, look, { width: `${width}px`, position: "absolute" });
  list.after(rows);
  const room = list.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
  const high = rows.offsetHeight > room + 2 || rows.scrollWidth > width + 1;
  rows.remove();
  return high;
}

/** Why a field does not show its words whole, or null. */
function whyShort(field) {
  const style = getComputedStyle(field);
  const space = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  measure.font = fontOf(style);
  const wide = (text) => measure.measureText(text).width > space + 1;
  if (field.tagName === "SELECT") {
    const chosen = tidy(field.selectedOptions[0]?.text ?? "");
    return wide(chosen) && higher(chosen, field, space) ? `“${chosen}” does not fit` : null;
  }
  if (field.tagName === "TEXTAREA") {
    const short = field.scrollHeight > field.clientHeight + 2 && hides(style.overflowY);
    return short ? "is higher than its field" : null;
  }
  const typed = field.value || field.placeholder;
  return wide(typed) ? `“${typed}” does not fit` : null;
}

/** One line for every text that is not seen whole. */
function clipped() {
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    const apart = parent.closest("script, style, noscript, option, textarea, svg title, svg desc");
    if (!tidy(node.data) || apart || !shown(parent) || unseen(parent)) continue;
    const why = whyCut(node);
    if (why) lines.push(`“${tidy(node.data).slice(0, 80)}” in ${described(parent)}: ${why}`);
  }
  const typed = "input:is([type=text], [type=search], [type=password], [type=email], :not([type]))";
  for (const field of document.querySelectorAll(`${typed}, select, textarea`)) {
    const why = shown(field) && !unseen(field) ? whyShort(field) : null;
    if (why) lines.push(`${described(field)}: ${why}`);
  }
  return lines;
}
