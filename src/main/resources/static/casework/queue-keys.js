// Moves through a queue by keyboard: j and k to the next and the previous file; Enter opens it, as on any link.

/** @returns {HTMLAnchorElement[]} the links of the files, in their order */
function files() {
  return [...document.querySelectorAll('[data-module="queue-keys"] tbody th a')].filter((link) => link instanceof HTMLAnchorElement);
}

/** Where in the list the focus was last. */
let place = -1;

/** Whether a key is being typed into something. @param {EventTarget | null} target */
function isTyping(target) {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

/** @param {number} by 1 or -1 */
function move(by) {
  const links = files();
  const now = links.findIndex((link) => link === document.activeElement);
  const next = now < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(now + by, 0), links.length - 1);
  links[next]?.focus();
}

document.addEventListener("focusin", (event) => {
  place = files().findIndex((link) => link === event.target);
});

// The row that went away leaves its place to the next.
document.addEventListener("egov:live", (event) => {
  const lost = event instanceof CustomEvent && event.detail?.lost;
  if (lost && place >= 0) files().at(Math.min(place, files().length - 1))?.focus({ preventScroll: true });
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
  if (event.key === "j") move(1);
  if (event.key === "k") move(-1);
});
