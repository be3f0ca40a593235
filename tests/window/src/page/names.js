// Roles and names of elements, as assistive technology tells them: as much of "Accessible Name and
// Description Computation 1.2" as pages of our own need.

const tidy = (text) => text.replace(/\s+/g, " ").trim();

/** Drawn, and not behind a modal dialog. */
function shown(element) {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  if (element.closest("[inert]")) return false;
  const modal = [...document.querySelectorAll("dialog:modal")].at(-1);
  return !modal || modal.contains(element);
}

const INPUT_ROLES = {
  button: "button", submit: "button", reset: "button", image: "button", color: "button",
  checkbox: "checkbox", radio: "radio", range: "slider", number: "spinbutton", search: "searchbox",
};

const ELEMENT_ROLES = {
  A: (it) => (it.hasAttribute("href") ? "link" : ""),
  AREA: (it) => (it.hasAttribute("href") ? "link" : ""),
  BUTTON: () => "button",
  SUMMARY: () => "button",
  INPUT: (it) => (it.list ? "combobox" : (INPUT_ROLES[it.type] ?? "textbox")),
  TEXTAREA: () => "textbox",
  SELECT: (it) => (it.multiple || it.size > 1 ? "listbox" : "combobox"),
  OPTION: () => "option",
  DIALOG: () => "dialog",
  NAV: () => "navigation",
  MAIN: () => "main",
  ASIDE: () => "complementary",
  FIELDSET: () => "group",
  DETAILS: () => "group",
  IMG: (it) => (it.alt === "" ? "" : "img"),
  UL: () => "list",
  OL: () => "list",
  LI: () => "listitem",
  TABLE: () => "table",
  TR: () => "row",
  TD: () => "cell",
  TH: (it) => (it.scope === "row" ? "rowheader" : "columnheader"),
  OUTPUT: () => "status",
  PROGRESS: () => "progressbar",
};

function roleOf(element) {
  const said = tidy(element.getAttribute("role") ?? "").split(" ")[0];
  if (said) return said;
  const tag = element.tagName.toUpperCase();
  if (/^H[1-6]$/.test(tag)) return "heading";
  const named = element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby");
  if (tag === "SECTION") return named ? "region" : "";
  return ELEMENT_ROLES[tag]?.(element) ?? "";
}

const NAMED_BY_CONTENT = new Set([
  "button", "link", "heading", "tab", "radio", "checkbox", "switch", "option", "menuitem",
  "menuitemradio", "menuitemcheckbox", "row", "cell", "gridcell", "columnheader", "rowheader",
  "treeitem", "tooltip",
]);

/** What is read out of an element's inside; `without` is the field that its own label holds. */
function contentOf(element, without) {
  let text = "";
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node === without) continue;
    if (node.ariaHidden === "true" || !node.checkVisibility({ visibilityProperty: true })) continue;
    const label = node.getAttribute("aria-label");
    const inner = label ?? (node.tagName === "IMG" ? node.alt : contentOf(node, without));
    const inline = getComputedStyle(node).display.startsWith("inline");
    text += inline ? inner : ` ${inner} `;
  }
  return text;
}

function nameOf(element) {
  const ids = tidy(element.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
  const labels = ids.map((id) => document.getElementById(id)).filter(Boolean);
  if (labels.length > 0) {
    const parts = labels.map((it) => it.getAttribute("aria-label") ?? contentOf(it));
    return tidy(parts.join(" "));
  }
  const label = element.getAttribute("aria-label");
  if (label && tidy(label)) return tidy(label);
  return tidy(ownName(element) || element.getAttribute("title") || element.placeholder || "");
}

function ownName(element) {
  const child = (selector) => element.querySelector(`:scope > ${selector}`);
  if (element.labels?.length > 0 && element.tagName !== "BUTTON") {
    return [...element.labels].map((it) => contentOf(it, element)).join(" ");
  }
  switch (element.tagName.toUpperCase()) {
    case "INPUT":
      if (element.type === "image") return element.alt;
      return roleOf(element) === "button" ? element.value : "";
    case "IMG": return element.alt;
    case "FIELDSET": return child("legend") ? contentOf(child("legend")) : "";
    case "TABLE": return element.caption ? contentOf(element.caption) : "";
    case "SVG": return child("title")?.textContent ?? "";
  }
  if (NAMED_BY_CONTENT.has(roleOf(element))) {
    return contentOf(element) || (child("title")?.textContent ?? "");
  }
  return element.namespaceURI.endsWith("svg") ? (child("title")?.textContent ?? "") : "";
}

/** The elements of those roles and that name, and the names there are, for who asked in vain. */
function named(roles, name, inside) {
  const within = inside ? [...document.querySelectorAll(inside)].filter(shown) : [document];
  const all = within.flatMap((it) => [...it.querySelectorAll("*")]);
  const ofRole = all.filter((it) => roles.includes(roleOf(it)));
  const heard = ofRole.filter((it) => shown(it) && !it.closest("[aria-hidden=true]"));
  const whole = heard.filter((it) => nameOf(it) === tidy(name));
  const begins = (it) => name.endsWith("…") && nameOf(it).startsWith(name.slice(0, -1));
  const found = whole.length > 0 ? whole : heard.filter(begins);
  return { found: [...new Set(found)], names: heard.map(nameOf) };
}

/** An element in few words, for a person who must find it in the sources. */
function described(element) {
  const name = tidy(nameOf(element) || element.textContent || "").slice(0, 60);
  const id = element.id ? `#${element.id}` : "";
  const classes = [...element.classList].map((it) => `.${it}`).join("");
  const role = roleOf(element);
  return `<${element.tagName.toLowerCase()}${id}${classes}>${role ? ` ${role}` : ""} “${name}”`;
}
