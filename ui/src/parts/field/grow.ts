/** Lets a textarea be as high as its text. */
export function grow(node: HTMLTextAreaElement, _text: string) {
  const fit = () => {
    node.style.height = "auto";
    node.style.height = `${node.scrollHeight + node.offsetHeight - node.clientHeight}px`;
  };
  const watch = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(fit);
  watch?.observe(node);
  fit();
  return { update: fit, destroy: () => watch?.disconnect() };
}
