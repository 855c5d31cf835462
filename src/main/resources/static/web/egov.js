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

/** @type {HTMLButtonElement | null} what was pressed while a file was on its way */
let pressed = null;

/** Sending waits for a file that is on its way: it would be sent a second time, and cross the first at the server. */
function waitForFile(/** @type {SubmitEvent} */ event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.querySelector(".htmx-request input[type=file]")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
}

/** The file is there and the form new: the same button is pressed, unless there is something to mend first. */
function goOn(/** @type {Element} */ form) {
  const before = pressed;
  pressed = null;
  if (!before || form.querySelector('[data-module="error-summary"]')) return;
  for (const button of form.querySelectorAll("button")) {
    if (button.name === before.name && button.value === before.value) return button.click();
  }
}

/** What a page asks by itself leads nobody away from what is being typed in it, also when the session has ended. */
function stay(/** @type {CustomEvent} */ event) {
  const { requestConfig, xhr } = event.detail;
  if (!requestConfig.triggeringEvent && xhr.getResponseHeader("HX-Redirect")) event.preventDefault();
}

document.addEventListener("htmx:beforeOnLoad", stay);
document.addEventListener("submit", waitForFile);
document.addEventListener("submit", sendOnce);
document.addEventListener("htmx:afterSettle", (event) => {
  if (!(event.target instanceof Element)) return;
  focusErrorSummary(event.target);
  goOn(event.target);
});
document.addEventListener("htmx:afterRequest", (/** @type {CustomEvent} */ event) => {
  if (!event.detail.successful) pressed = null;
});
focusErrorSummary(document);
