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

/** Says in the page that something failed, or no more. */
function show(/** @type {HTMLFormElement} */ form, /** @type {boolean} */ failed) {
  const message = form.querySelector("[data-failed]");
  if (message instanceof HTMLElement) message.hidden = !failed;
}

/**
 * Lists a wrong password before all else and marks its field, as the server does on every other page: both stand in the
 * form's template.
 *
 * @returns {() => void} takes it back; what was typed since stays
 */
function refuse(/** @type {HTMLFormElement} */ form) {
  const template = form.querySelector("template");
  const field = form.querySelector('[name="password"]')?.closest(".govuk-form-group");
  if (!template || !field) return () => {};
  const refusal = document.importNode(template.content, true);
  const summary = refusal.querySelector('[data-module="error-summary"]');
  const marked = refusal.querySelector(".govuk-form-group");
  const title = document.title;
  if (!(summary instanceof HTMLElement) || !marked) return () => {};
  field.replaceWith(marked);
  document.querySelector("main")?.prepend(summary);
  document.title = `${template.dataset.title} ${title}`;
  summary.focus();
  return () => {
    const [plain, typed] = [field.querySelector("input"), marked.querySelector("input")];
    if (plain && typed) plain.value = typed.value;
    marked.replaceWith(field);
    summary.remove();
    document.title = title;
  };
}

/** Lets a form do its work; what goes wrong is said in the page, not thrown away. */
function enhance(/** @type {string} */ name, /** @type {(form: HTMLFormElement) => Promise<void>} */ work) {
  for (const form of document.querySelectorAll(`[data-module="${name}"]`)) {
    if (!(form instanceof HTMLFormElement)) continue;
    let takeBack = () => {};
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      takeBack();
      takeBack = () => {};
      show(form, false);
      try {
        await work(form);
      } catch (error) {
        if (error instanceof Unproven) takeBack = refuse(form);
        else show(form, true);
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
