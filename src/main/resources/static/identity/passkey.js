// Passkeys: [data-module="passkey-sign-in"] signs in, [data-module="passkey-register"] adds one. Styles show both where
// scripts run; where the browser knows no passkeys they are hidden, and the password always works.

/** The own password was not given, or another. */
class Unproven extends Error {}

/** Sends fields as a form and all else as JSON, with the form token of the element's own form; anything but success is an error. */
async function send(/** @type {HTMLElement} */ form, /** @type {string} */ address, /** @type {unknown} */ body) {
  const token = form.querySelector('[name="_csrf"]');
  const fields = body instanceof URLSearchParams;
  const answer = await fetch(address, {
    method: "POST",
    credentials: "same-origin",
    headers: {
      "Content-Type": fields ? "application/x-www-form-urlencoded" : "application/json",
      "X-XSRF-TOKEN": token instanceof HTMLInputElement ? token.value : "",
    },
    body: fields ? body : body === undefined ? undefined : JSON.stringify(body),
  });
  if (answer.status === 422) throw new Unproven();
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

async function register(/** @type {HTMLFormElement} */ form) {
  const typed = new FormData(form);
  const password = new URLSearchParams({ password: String(typed.get("password") || "") });
  const options = await send(form, "/webauthn/register/options", password);
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
  const label = String(typed.get("label") || "").trim() || new Date().toLocaleDateString();
  await send(form, "/webauthn/register", { publicKey: { credential: credential.toJSON(), label } });
  location.assign("/akun/kunci");
}

async function signIn(/** @type {HTMLFormElement} */ form) {
  const options = await send(form, "/webauthn/authenticate/options", undefined);
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const assertion = await navigator.credentials.get({ publicKey });
  await send(form, "/login/webauthn", assertion.toJSON());
  location.assign(form.action);
}

/** Says in the page which of a form's errors it was, if any. */
function show(/** @type {HTMLFormElement} */ form, /** @type {string | undefined} */ error) {
  for (const message of form.querySelectorAll("[data-failed], [data-unproven]")) {
    if (message instanceof HTMLElement) message.hidden = error === undefined || !(error in message.dataset);
  }
}

/** Lets a form do its work; what goes wrong is said in the page, not thrown away. */
function enhance(/** @type {string} */ name, /** @type {(form: HTMLFormElement) => Promise<void>} */ work) {
  for (const form of document.querySelectorAll(`[data-module="${name}"]`)) {
    if (!(form instanceof HTMLFormElement)) continue;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      show(form, undefined);
      try {
        await work(form);
      } catch (error) {
        show(form, error instanceof Unproven ? "unproven" : "failed");
      }
    });
  }
}

if (window.PublicKeyCredential && "parseCreationOptionsFromJSON" in PublicKeyCredential) {
  enhance("passkey-register", register);
  enhance("passkey-sign-in", signIn);
} else {
  for (const form of document.querySelectorAll('[data-module^="passkey-"]')) form.setAttribute("hidden", "");
}
