// Passkeys: [data-module="passkey-sign-in"] signs in, [data-module="passkey-register"] adds one. Styles show both where
// scripts run; where the browser knows no passkeys they are hidden, and the password always works.

/** Sends JSON with the form token of the element's own form; anything but success is an error. */
async function send(/** @type {HTMLElement} */ form, /** @type {string} */ address, /** @type {unknown} */ body) {
  const token = form.querySelector('[name="_csrf"]');
  const answer = await fetch(address, {
    method: "POST",
    credentials: "same-origin",
    headers: {
      "Content-Type": "application/json",
      "X-XSRF-TOKEN": token instanceof HTMLInputElement ? token.value : "",
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

async function register(/** @type {HTMLFormElement} */ form) {
  const options = await send(form, "/webauthn/register/options", undefined);
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
  const label = String(new FormData(form).get("label") || "").trim() || new Date().toLocaleDateString();
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

/** Lets a form do its work; what goes wrong is said in the page, not thrown away. */
function enhance(/** @type {string} */ name, /** @type {(form: HTMLFormElement) => Promise<void>} */ work) {
  for (const form of document.querySelectorAll(`[data-module="${name}"]`)) {
    if (!(form instanceof HTMLFormElement)) continue;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const failed = form.querySelector("[data-failed]");
      if (failed instanceof HTMLElement) failed.hidden = true;
      try {
        await work(form);
      } catch {
        if (failed instanceof HTMLElement) failed.hidden = false;
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
