// Fills the next list of a region picker as soon as the one above is chosen. Without this file the picker's own button
// does the same by way of the server, and Enter in a name sends the whole form.

/** @typedef {{code: string, name: string}} Region */

const PICKER = '[data-module="region-picker"]';

/** @param {Element} picker @returns {HTMLSelectElement[]} */
const stepsOf = (picker) => [...picker.querySelectorAll("select[data-step]")].filter((step) => step instanceof HTMLSelectElement);

/** @param {Element} picker @param {boolean} hidden */
function hideButton(picker, hidden) {
  const button = picker.querySelector("[data-next]");
  if (button instanceof HTMLElement) button.hidden = hidden;
}

/** @param {string} parent @returns {Promise<Region[]>} */
async function regionsBelow(parent) {
  const answer = await fetch(`/api/v1/regions?parent=${encodeURIComponent(parent)}&limit=100`, {
    headers: { Accept: "application/json" },
  });
  if (!answer.ok) throw new Error(`Regions below ${parent}: ${answer.status}`);
  return (await answer.json()).regions;
}

/** Leaves only the first line, which asks to choose. @param {HTMLSelectElement} step */
function empty(step) {
  step.length = 1;
  step.disabled = true;
}

/** @param {HTMLSelectElement} step @param {Region[]} regions */
function fill(step, regions) {
  step.append(...regions.map((region) => new Option(region.name, region.code)));
  step.disabled = false;
}

/** @param {Event} event */
async function stepChosen(event) {
  const chosen = event.target;
  if (!(chosen instanceof HTMLSelectElement) || !chosen.matches(`${PICKER} select[data-step]`)) return;
  const picker = /** @type {Element} */ (chosen.closest(PICKER));
  const below = stepsOf(picker).slice(stepsOf(picker).indexOf(chosen) + 1);
  below.forEach(empty);
  const code = chosen.value;
  if (!code || below.length === 0) return;
  try {
    const regions = await regionsBelow(code);
    if (chosen.value === code) fill(below[0], regions);
  } catch {
    hideButton(picker, false); // the network failed: the button still works, perhaps later
  }
}

/** Enter in a name looks for it; left to itself it would press the first button of the form. @param {KeyboardEvent} event */
function lookFor(event) {
  const words = event.target;
  if (event.key !== "Enter" || event.isComposing || !(words instanceof Element) || !words.matches(`${PICKER} [data-words]`)) return;
  const button = words.closest(PICKER)?.querySelector("[data-find]");
  if (!(button instanceof HTMLElement)) return;
  event.preventDefault();
  button.click();
}

document.addEventListener("change", stepChosen);
document.addEventListener("keydown", lookFor);
for (const moment of ["htmx:afterSettle", "DOMContentLoaded"]) {
  document.addEventListener(moment, () => document.querySelectorAll(PICKER).forEach((picker) => hideButton(picker, true)));
}
document.querySelectorAll(PICKER).forEach((picker) => hideButton(picker, true));
