// What one does in a form while an answer to it is on its way stays done, though the answer shows the form as it was sent.
// Without this file a page is sent whole, and nothing is on its way.

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */

const FIELDS = ":is(input:not([type=hidden]), textarea, select)[id]";

/** @type {Map<Field, string>} what stood in each field when the form was sent last */
let sent = new Map();

/** @type {Field[]} what was changed since then */
let changed = [];

/** @type {Set<Field>} what would have been sent as soon as it was changed, but for a file on its way */
const waiting = new Set();

/** @type {HTMLButtonElement | null} what was pressed while a file was on its way */
let pressed = null;

/** One file after the other: they would cross at the server, and the form that comes first knows nothing of the second. */
function fileIsOnItsWay(/** @type {HTMLFormElement | null} */ form) {
  return Boolean(form?.querySelector(".htmx-request input[type=file]"));
}

/** What is chosen while a file is on its way is sent afterwards. */
function holdBack(/** @type {Event} */ event) {
  const field = /** @type {Field} */ (event.target);
  if (!field.closest("[hx-post]") || !fileIsOnItsWay(field.form)) return;
  event.stopPropagation();
  waiting.add(field);
}

/** Sending waits for a file that is on its way: it would be sent a second time. */
function waitForFile(/** @type {SubmitEvent} */ event) {
  if (!(event.target instanceof HTMLFormElement) || !fileIsOnItsWay(event.target)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
}

function standsIn(/** @type {any} */ field) {
  if (field.files) return [...field.files].map((file) => `${file.name} ${file.size} ${file.lastModified}`).join();
  return ["radio", "checkbox"].includes(field.type) ? String(field.checked) : field.value;
}

function remember(/** @type {CustomEvent} */ event) {
  sent = new Map([...event.detail.target.querySelectorAll(FIELDS)].map((field) => [field, standsIn(field)]));
}

function compare() {
  changed = [...sent].filter(([field, before]) => standsIn(field) !== before).map(([field]) => field);
}

/** The lists of a region picker belong together. */
function whole(/** @type {Element} */ field) {
  return field.closest('[data-module="region-picker"]') ?? field;
}

/** A field that was changed stays itself, with its caret and its file, in the place of the one that came for it. */
function putBack() {
  const focused = document.activeElement;
  for (const field of changed) {
    const came = document.getElementById(field.id);
    if (came && came !== field && came.tagName === field.tagName) whole(came).replaceWith(whole(field));
  }
  if (focused && !focused.isConnected) document.getElementById(focused.id)?.focus({ preventScroll: true });
}

/** One request takes along all that waited. A refusal is read first: what waited stands in the form and goes with it. */
function sendWhatWaited(/** @type {number} */ status) {
  const late = [...waiting].filter((field) => field.isConnected);
  waiting.clear();
  const next = late.find((field) => field.type === "file") ?? late[0];
  if (status < 400) next?.dispatchEvent(new Event("change", { bubbles: true }));
}

/** The same button is pressed, unless there is something to mend first. */
function press(/** @type {Element} */ form) {
  const before = pressed;
  pressed = null;
  if (!before || form.querySelector('[data-module="error-summary"]')) return;
  for (const button of form.querySelectorAll("button")) {
    if (button.name === before.name && button.value === before.value) return button.click();
  }
}

document.addEventListener("change", holdBack, { capture: true });
document.addEventListener("submit", waitForFile, { capture: true });
document.addEventListener("htmx:beforeRequest", remember);
document.addEventListener("htmx:beforeSwap", compare);
document.addEventListener("htmx:afterSwap", putBack);
document.addEventListener("htmx:afterSettle", (/** @type {CustomEvent} */ event) => {
  if (!(event.target instanceof Element)) return;
  sendWhatWaited(event.detail.xhr.status);
  press(event.target);
});
document.addEventListener("htmx:afterRequest", (/** @type {CustomEvent} */ event) => {
  if (event.detail.successful) return;
  pressed = null;
  waiting.clear();
});
