// Keeps, for this tab alone, what is typed and not sent yet while its page is left and comes again.

const TYPED = "egov-typed";

/** Whether the form to which what is kept belongs has been asked for and is on its way. */
let awaited = false;

/** @type {Map<string, [string, string | boolean][]>} what is half written in forms put away for another, by where they go */
const putAway = new Map();

/**
 * What can be typed or picked, each under a key that is the same in both languages. Passwords and files are not kept.
 * @returns {Map<string, HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>}
 */
function fields(/** @type {string} */ forms = "main form[method=post]") {
  const found = new Map();
  for (const field of document.querySelectorAll(`${forms} :is(input, textarea, select)[name]`)) {
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

/** Whose page this is, as far as its forms say: what is kept is shown to nobody else. */
function owner() {
  const seal = document.querySelector("main [name=_seal]");
  return seal instanceof HTMLInputElement ? seal.value.split(".")[0] : "";
}

/** Which of several forms the page shows, where it offers more than one. */
function shownForm(/** @type {string} */ which) {
  const choice = document.querySelector("main form[method=get][hx-trigger=change] " + which);
  return choice instanceof HTMLInputElement ? choice : null;
}

/** Keeps what is typed for the next page at this address, in this tab. */
function keep(/** @type {[string, HTMLInputElement][]} */ found) {
  if (found.length === 0) return;
  const form = shownForm("input:checked")?.id;
  store({ path: location.pathname, owner: owner(), form, typed: values(found) });
}

/** @returns {[string, string | boolean][]} */
function values(/** @type {[string, HTMLInputElement][]} */ found) {
  return found.map(([key, field]) => [key, picked(field) ? field.checked : field.value]);
}

function fill(/** @type {Map<string, HTMLInputElement>} */ found, /** @type {[string, any][]} */ typed) {
  for (const [key, value] of typed) {
    const field = found.get(key);
    if (field && picked(field)) field.checked = value;
    else if (field) field.value = value;
  }
}

function store(/** @type {object} */ kept) {
  sessionStorage.setItem(TYPED, JSON.stringify(kept));
}

/** What is typed and not sent yet survives the switch to the other language, and a look at what has changed. */
function keepTyped(/** @type {MouseEvent} */ event) {
  if (!(event.target instanceof Element) || !event.target.closest(".egov-tools a[hreflang], [data-moved=in] a")) return;
  keep([...fields()]);
}

/** What is pressed in a page whose session has ended leads to signing in: what is typed is there when the page comes again. */
function keepWhileSigningIn(/** @type {CustomEvent} */ event) {
  const { requestConfig, xhr } = event.detail;
  if (requestConfig.triggeringEvent && xhr.getResponseHeader("HX-Redirect")) keep([...fields()]);
}

/** Sending one form of a page leaves what is half written in another; signing out leaves nothing. */
function keepOthers(/** @type {SubmitEvent} */ event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
  if (!form.closest("main")) sessionStorage.removeItem(TYPED);
  else keep([...fields()].filter(([, field]) => field.form !== form && written(field)));
}

/** Whether it is other than it came. */
function written(/** @type {HTMLInputElement | HTMLSelectElement} */ field) {
  if (field instanceof HTMLSelectElement) {
    const came = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(came, 0);
  }
  return picked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

/** Whether two addresses are of the same thing: a deed's address lies below that of what it is done to. */
function related(/** @type {string} */ one, /** @type {string} */ other) {
  return one === other || one.startsWith(other + "/") || other.startsWith(one + "/");
}

/** Shows what was kept; where it belongs to another of several forms, once that one has come. */
function showTyped() {
  const kept = JSON.parse(sessionStorage.getItem(TYPED) ?? "null");
  if (!kept || kept.owner !== owner() || !related(kept.path, location.pathname)) return;
  const form = kept.form ? shownForm("#" + CSS.escape(kept.form)) : null;
  awaited = Boolean(form && !form.checked);
  if (form && awaited) {
    store({ ...kept, form: null });
    return form.click();
  }
  sessionStorage.removeItem(TYPED);
  fill(fields(), kept.typed);
}

/** Where the forms go that a choice of forms takes away, or has brought into this part of the page. */
function chosenForms(/** @type {CustomEvent} */ event, /** @type {Element} */ part) {
  if (!event.detail.requestConfig?.elt.matches("form[method=get][hx-trigger=change]")) return [];
  return [...part.querySelectorAll("form[method=post]")].map((form) => form.getAttribute("action"));
}

/** Choosing another form puts this one away as it is; it comes back as it was left. */
function putFormsAway(/** @type {CustomEvent} */ event) {
  for (const action of chosenForms(event, event.detail.target))
    putAway.set(action, values([...fields(`form[action="${action}"]`)]));
}

function takeFormsBack(/** @type {CustomEvent} */ event) {
  if (!(event.target instanceof Element)) return;
  for (const action of chosenForms(event, event.target))
    fill(fields(`form[action="${action}"]`), putAway.get(action) ?? []);
}

document.addEventListener("click", keepTyped);
document.addEventListener("submit", keepOthers);
document.addEventListener("htmx:beforeOnLoad", keepWhileSigningIn);
document.addEventListener("DOMContentLoaded", showTyped); // not before htmx listens to a choice of forms
document.addEventListener("htmx:beforeSwap", putFormsAway);
document.addEventListener("htmx:afterSettle", (/** @type {CustomEvent} */ event) => {
  if (awaited) showTyped();
  else takeFormsBack(event);
});
