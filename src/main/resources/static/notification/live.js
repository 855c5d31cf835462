// Keeps what a page shows up to date: one stream a page, none while nobody looks. An event only says that something has
// changed; the page then reads itself again, with the reader's own right. Without this file the page is as it was read.

const LIVE = "[data-live]";
const RETRY_MS = 30_000;
const GATHER_MS = 200;

/** @type {EventSource | undefined} */
let source;
/** How far this page has come; unknown until the server or the page says so. @type {string | undefined} */
let seen = note()?.dataset.liveVersion;
/** Topics that changed and are not read again yet. @type {Set<string>} */
const changed = new Set();
/** @type {number | undefined} */
let waiting;

/** @returns {HTMLElement | null} where the page says that it is alive */
function note() {
  return document.querySelector("[data-live-note]");
}

/** @param {Element} part @returns {string[]} */
function topicsOf(part) {
  return (part.getAttribute("data-live") ?? "").split(/\s+/).filter(Boolean);
}

function open() {
  const topics = new Set([...document.querySelectorAll(LIVE)].flatMap(topicsOf));
  if (source || document.hidden || topics.size === 0) return;
  const query = new URLSearchParams([...topics].map((topic) => ["topic", topic]));
  if (seen) query.set("seen", seen);
  source = new EventSource(`/live?${query}`);
  source.onopen = () => say(true);
  source.onerror = lost;
  source.onmessage = hear;
}

function close() {
  source?.close();
  source = undefined;
  say(false);
}

/** A broken line mends itself; a refusal ends the source, so we ask again later. */
function lost() {
  say(false);
  if (source?.readyState !== EventSource.CLOSED) return;
  close();
  setTimeout(open, RETRY_MS * (1 + Math.random()));
}

/** @param {boolean} alive */
function say(alive) {
  const place = note();
  if (place) place.textContent = alive ? (place.dataset.liveNote ?? "") : "";
}

/** @param {MessageEvent<string>} event */
function hear(event) {
  /** @type {{topics: string[]}} */
  const news = JSON.parse(event.data);
  seen = event.lastEventId;
  news.topics.forEach((topic) => changed.add(topic));
  if (changed.size > 0 && waiting === undefined) waiting = setTimeout(refresh, GATHER_MS);
}

async function refresh() {
  const topics = new Set(changed);
  changed.clear();
  try {
    const answer = await fetch(location.href, { headers: { "X-Live": "1" }, cache: "no-store" });
    if (answer.ok && !answer.redirected) replace(new DOMParser().parseFromString(await answer.text(), "text/html"), topics);
  } catch {
    topics.forEach((topic) => changed.add(topic)); // away from the network: the next event reads it again
  } finally {
    waiting = undefined;
  }
}

/** Puts the new parts where the old ones are. @param {Document} fresh @param {Set<string>} topics */
function replace(fresh, topics) {
  for (const part of document.querySelectorAll(LIVE)) {
    const newer = part.id ? fresh.getElementById(part.id) : null;
    if (newer && topicsOf(part).some((topic) => topics.has(topic))) swap(part, newer);
  }
}

/** What is not read again by itself, for somebody may be writing there, says that it is of an older version. */
function tellMoved() {
  for (const notice of document.querySelectorAll("[data-moved]")) notice.toggleAttribute("hidden", notice.getAttribute("data-moved") === "out");
}

/** @param {Element} part @param {Element} newer */
function swap(part, newer) {
  if (newer instanceof HTMLElement && part instanceof HTMLElement && newer.dataset.version !== part.dataset.version) tellMoved();
  const typed = fields(part).filter(isTyped);
  const focus = part.contains(document.activeElement) ? keyOf(document.activeElement) : undefined;
  const caret = caretOf(document.activeElement);
  part.replaceWith(newer);
  for (const field of typed) keep(field, newer);
  const again = focus && [...newer.querySelectorAll("*")].find((element) => keyOf(element) === focus);
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  if (caret && again && "setSelectionRange" in again) again.setSelectionRange(...caret);
  globalThis.htmx?.process(newer);
  const lost = focus !== undefined && !(again instanceof HTMLElement);
  newer.dispatchEvent(new CustomEvent("egov:live", { bubbles: true, detail: { lost } }));
}

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */
/** @param {Element} part @returns {Field[]} */
function fields(part) {
  return [...part.querySelectorAll("input:not([type=hidden]), textarea, select")];
}

/** @param {Field} field whether somebody has changed it since the page came */
function isTyped(field) {
  if (field instanceof HTMLSelectElement) return [...field.options].some((o) => o.selected !== o.defaultSelected);
  return field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

/** The whole field stays, so that a chosen file stays too. @param {Field} field @param {Element} newer */
function keep(field, newer) {
  const twin = fields(newer).find((other) => keyOf(other) === keyOf(field));
  twin?.replaceWith(field);
}

/** What names an element in both pages. @param {Element | null} element */
function keyOf(element) {
  if (!element) return undefined;
  const value = element.getAttribute("type") === "radio" || element.getAttribute("type") === "checkbox" ? element.getAttribute("value") : "";
  return element.id || [element.tagName, element.getAttribute("name"), value, element.getAttribute("href")].join(" ");
}

/** @param {Element | null} element @returns {[number, number] | undefined} */
function caretOf(element) {
  const takesText = element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.selectionStart !== null);
  return takesText ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : undefined;
}

document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
addEventListener("pagehide", close);
addEventListener("pageshow", open);
open();
