// What every page shares. Each part enhances one [data-module]; without this file every page still works.

/** Puts the keyboard where the errors are listed, so that a screen reader reads them first. */
function focusErrorSummary(/** @type {ParentNode} */ root) {
  const summary = root.querySelector('[data-module="error-summary"]');
  if (summary instanceof HTMLElement) summary.focus();
}

/** A second press of the same button while the first is on its way is not sent. */
function sendOnce(/** @type {SubmitEvent} */ event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  setTimeout(() => delete form.dataset.sent, 1500);
}

const TYPED = "egov-typed";

/**
 * What can be typed or picked, each under a key that is the same in both languages. Passwords and files are not kept.
 * @returns {Map<string, HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>}
 */
function fields() {
  const found = new Map();
  for (const field of document.querySelectorAll("main form[method=post] :is(input, textarea, select)[name]")) {
    if (["hidden", "password", "file", "submit"].includes(field.type)) continue;
    let key = picked(field) ? `${field.name}=${field.value}` : field.name;
    while (found.has(key)) key += "+";
    found.set(key, field);
  }
  return found;
}

/** Whether one picks it rather than types into it. */
function picked(/** @type {{type: string}} */ field) {
  return field.type === "radio" || field.type === "checkbox";
}

/** What is typed and not sent yet survives the switch to the other language, in this tab and for that one step. */
function keepTyped(/** @type {MouseEvent} */ event) {
  if (!(event.target instanceof Element) || !event.target.closest(".egov-tools a[hreflang]")) return;
  const typed = [...fields()].map(([key, field]) => [key, picked(field) ? field.checked : field.value]);
  if (typed.length > 0) sessionStorage.setItem(TYPED, JSON.stringify(typed));
}

function showTyped() {
  const kept = sessionStorage.getItem(TYPED);
  if (!kept) return;
  sessionStorage.removeItem(TYPED);
  const found = fields();
  for (const [key, typed] of JSON.parse(kept)) {
    const field = found.get(key);
    if (field && picked(field)) field.checked = typed;
    else if (field) field.value = typed;
  }
}

/** What a page asks by itself leads nobody away from what is being typed in it, also when the session has ended. */
function stay(/** @type {CustomEvent} */ event) {
  const { requestConfig, xhr } = event.detail;
  if (!requestConfig.triggeringEvent && xhr.getResponseHeader("HX-Redirect")) event.preventDefault();
}

document.addEventListener("htmx:beforeOnLoad", stay);
document.addEventListener("click", keepTyped);
showTyped();
document.addEventListener("submit", sendOnce);
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target instanceof Element) focusErrorSummary(event.target);
});
focusErrorSummary(document);
