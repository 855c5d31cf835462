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

/** What a page asks by itself leads nobody away from what is being typed in it, also when the session has ended. */
function stay(/** @type {CustomEvent} */ event) {
  const { requestConfig, xhr } = event.detail;
  if (!requestConfig.triggeringEvent && xhr.getResponseHeader("HX-Redirect")) event.preventDefault();
}

document.addEventListener("htmx:beforeOnLoad", stay);
document.addEventListener("submit", sendOnce);
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target instanceof Element) focusErrorSummary(event.target);
});
focusErrorSummary(document);
