// When a page has come to rest, and what stands on it.

/** Calls back when fonts are there, nothing moves and the page has not changed for `calm` ms. */
function whenQuiet(calm, done) {
  const began = performance.now();
  let changed = began;
  const watch = new MutationObserver(() => (changed = performance.now()));
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  watch.observe(document, all);
  const moving = () =>
    document.getAnimations().some((it) => {
      const ends = it.effect?.getComputedTiming().endTime !== Infinity;
      return it.playState === "running" && ends;
    });
  // What is scrolled into sight takes its time.
  const place = () => {
    const at = document.activeElement?.getBoundingClientRect();
    return `${at?.left} ${at?.top} ${scrollX} ${scrollY}`;
  };
  let stood = place();
  const look = () => {
    const busy = document.querySelector("[aria-busy=true]");
    const rests = document.fonts.status === "loaded" && !moving() && !busy;
    const now = performance.now();
    const stands = place();
    if (stands !== stood) changed = now;
    stood = stands;
    const calmed = rests && now - changed > calm;
    if (calmed || now - began > 15_000) {
      watch.disconnect();
      done(calmed);
    } else {
      setTimeout(look, 20);
    }
  };
  // What was just pressed or said is drawn first.
  requestAnimationFrame(() => requestAnimationFrame(look));
}

/** Every text and every attribute with words, seen or not, that is in the page's language. */
function textsOf(page) {
  const texts = [];
  const own = (element) => (element?.closest("[lang]")?.lang ?? page.lang) === page.lang;
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) {
      const code = ["SCRIPT", "STYLE"].includes(node.parentElement?.tagName);
      if (!code && own(node.parentElement)) texts.push(node.data);
    } else if (own(node)) {
      for (const name of ["aria-label", "title", "placeholder", "alt", "aria-description"]) {
        texts.push(node.getAttribute(name) ?? "");
      }
    }
  }
  return texts.map(tidy).filter(Boolean);
}

/** Whether something of the page must be scrolled sideways; a region that says so may. */
function sideways() {
  const wide = (it) => it.scrollWidth > it.clientWidth + 1;
  const scrolls = (it) => {
    const overflow = getComputedStyle(it).overflowX;
    return (overflow === "auto" || overflow === "scroll") && wide(it) && shown(it);
  };
  const all = [...document.querySelectorAll("body, body *:not([role=region][tabindex], textarea)")];
  return wide(document.scrollingElement) || all.some(scrolls);
}
