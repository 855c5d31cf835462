// Leafing through what was handed in, and showing what is masked, change that part of the file alone: what is being written
// beside it stays. Without this file the keyboard loses its place, and the address does not say what is shown.

/** @returns {Element | null} the link that brings another file or page into the preview */
function leaf(/** @type {unknown} */ target) {
  return target instanceof Element ? target.closest("a[hx-get]") : null;
}

/** Whoever wants a file in a window of its own gets it there. */
function elsewhere(/** @type {MouseEvent} */ event) {
  if (leaf(event.target) && (event.ctrlKey || event.metaKey || event.shiftKey)) event.stopPropagation();
}

/** A part has come: the address names the file that is shown, the part is in sight, and the keyboard goes on from there. */
function come(/** @type {CustomEvent} */ event) {
  const { elt, path } = event.detail.requestConfig ?? {};
  const part = event.target;
  if (!(part instanceof Element) || !(elt instanceof Element) || elt.matches("[hx-trigger]")) return;
  const place = part.querySelector("[tabindex='-1']");
  if (!(place instanceof HTMLElement)) return;
  if (leaf(elt)) history.replaceState(null, "", path);
  const { top } = place.getBoundingClientRect();
  if (top < 0 || top > innerHeight) place.scrollIntoView();
  if (document.activeElement === document.body) place.focus({ preventScroll: true });
}

for (const file of document.querySelectorAll('[data-module="leafing"]')) {
  file.addEventListener("click", elsewhere, { capture: true });
  file.addEventListener("htmx:afterSettle", come);
}
