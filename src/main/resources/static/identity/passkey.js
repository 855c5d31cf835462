// Passkeys: [data-module="passkey-sign-in"] signs in, [data-module="passkey-register"] adds one. Styles show both where
// scripts run; where the browser knows no passkeys they are hidden, and the password always works.

/** Something in the form is wrong; its message names the template that says what. */
class Refused extends Error {}

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
  if (answer.status === 422) throw new Refused("wrong");
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

async function register(/** @type {HTMLFormElement} */ form) {
  const typed = new FormData(form);
  const label = String(typed.get("label") || "").trim();
  const password = String(typed.get("password") || "");
  if (!label) throw new Refused("label");
  if (!password) throw new Refused("blank");
  const options = await send(form, "/webauthn/register/options", new URLSearchParams({ password }));
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
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
 * Lists what is wrong before all else and marks its field, as the server does on every other page: both stand in a
 * template of the form.
 *
 * @returns {() => void} takes it back; what was typed since stays
 */
function refuse(/** @type {HTMLFormElement} */ form, /** @type {string} */ why) {
  const template = form.querySelector(`template[data-why="${why}"]`);
  if (!(template instanceof HTMLTemplateElement)) return () => {};
  const refusal = document.importNode(template.content, true);
  const summary = refusal.querySelector('[data-module="error-summary"]');
  const marked = refusal.querySelector(".govuk-form-group");
  const field = form.querySelector(`[name="${marked?.querySelector("input")?.name}"]`)?.closest(".govuk-form-group");
  const title = document.title;
  if (!(summary instanceof HTMLElement) || !marked || !field) return () => {};
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
        if (error instanceof Refused) takeBack = refuse(form, error.message);
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
