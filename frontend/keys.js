// Letters press buttons: the first visible element with data-key="x" is clicked when x is typed outside a field.
// `html.keys-off` switches them off (a personal setting); Esc leaves the field one types in.

/** @param {Event} event @returns {boolean} whether the person is typing */
function typing(event) {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && writable(target);
}

/** @param {HTMLElement} target */
function writable(target) {
  if (target.isContentEditable) return true;
  return /^(input|textarea|select)$/i.test(target.tagName)
    && !/^(checkbox|radio|button)$/i.test(target.getAttribute("type") || "");
}

/** @param {HTMLElement} element */
const visible = element => element.offsetParent !== null && !element.hasAttribute('disabled');

/** @param {string} key @returns {HTMLElement | undefined} */
export function bound(key) {
  // the innermost open overlay wins over the page below it
  const all = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].filter(visible);
  return /** @type {HTMLElement | undefined} */ (all.at(-1));
}

/** @returns {boolean} whether the server is still answering what was pressed before */
const answering = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some(client => client.isActive?.());

/** Letters typed ahead: each waits until the screen shows what the one before it did, so that none is lost or acts on
 * the family before. @type {string[]} */
const ahead = [];
const PATIENCE = 5000;
let waitingSince = 0;

/** @param {string} key */
function press(key) {
  const button = bound(key);
  if (!button) return;
  if (isField(button)) button.focus();
  else (/** @type {HTMLElement | null} */ (button.shadowRoot?.querySelector('a')) ?? button).click();
}

/** @param {HTMLElement} element */
const isField = element => /text-field|text-area|combo-box/.test(element.tagName.toLowerCase());

/** @param {string} typed */
function catchUp(typed) {
  if (document.activeElement instanceof HTMLElement && writable(document.activeElement)) {
    if (typed === 'Escape') document.activeElement.blur();
    else document.execCommand('insertText', false, typed);
  } else press(typed.length === 1 ? typed.toLowerCase() : typed);
}

function next() {
  if (answering() && performance.now() - waitingSince < PATIENCE) return void setTimeout(next, 15);
  const typed = ahead.shift();
  if (typed) catchUp(typed);
  waitingSince = performance.now();
  if (ahead.length) setTimeout(next, 15);
}

/** A list or calendar that hangs open takes its own keys. */
const hangsOpen = () => document.querySelector(
  'vaadin-select[opened], vaadin-combo-box[opened], vaadin-date-picker[opened], vaadin-time-picker[opened], vaadin-context-menu[opened]') !== null;

/** Where the person typed last; a form may take the field away under their hands. @type {HTMLElement | null} */
let last = null;
/** @type {HTMLElement | null} */
let form = null;
document.addEventListener('focusin', event => {
  last = /** @type {HTMLElement} */ (event.composedPath()[0]);
  form = last.closest?.('.inplace') ?? null;
});

/** The field that follows one that was taken away while it had the focus: what is typed belongs there, not to the page.
 * @returns {HTMLElement | undefined} */
function afterTheOneTakenAway() {
  if (!last || !form?.isConnected || document.activeElement !== document.body) return undefined;
  if (last.isConnected && last.offsetParent !== null) return undefined;
  const fields = /** @type {HTMLElement[]} */ ([...form.querySelectorAll('input, textarea')]).filter(visible);
  const from = /** @type {HTMLElement} */ (last);
  return fields.find(field => from.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) ?? fields[0];
}

/** Enter in a one-line field presses the form's own button, if it has one that carries Enter.
 * @param {HTMLElement} field */
function done(field) {
  for (let around = field.parentElement; around && !/^(MAIN|BODY)$/.test(around.tagName); around = around.parentElement) {
    const button = /** @type {HTMLElement[]} */ ([...around.querySelectorAll('[data-key="Enter"]')]).filter(visible)[0];
    if (!button) continue;
    field.blur();
    button.click();
    return;
  }
}

/** @param {KeyboardEvent} event */
function whileTyping(event) {
  const field = /** @type {HTMLElement} */ (event.composedPath()[0]);
  if (event.key === 'Escape') {
    event.preventDefault();
    field.blur();
  } else if (event.key === 'Enter' && field.tagName === 'INPUT') done(field);
}

/** @param {KeyboardEvent} event */
function whileWaiting(event) {
  const field = bound(event.key);
  if (!ahead.length && field && isField(field)) {
    event.preventDefault();
    field.focus();
    return;
  }
  if (event.key.length > 1 && event.key !== 'Escape') return;
  event.preventDefault();
  ahead.push(event.key);
  if (ahead.length > 1) return;
  waitingSince = performance.now();
  next();
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  if (event.defaultPrevented || event.isComposing || document.documentElement.classList.contains('keys-off')) return;
  if (hangsOpen()) return;
  if (typing(event)) return whileTyping(event);
  const find = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  if (!find && (event.ctrlKey || event.metaKey || event.altKey)) return;
  const waits = event.key.length === 1 ? afterTheOneTakenAway() : undefined;
  if (waits) {
    event.preventDefault();
    waits.focus();
    document.execCommand('insertText', false, event.key);
    return;
  }
  if (ahead.length || answering()) return whileWaiting(event);
  const key = find ? '/' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const on = /** @type {HTMLElement} */ (event.composedPath()[0]);
  if (key === 'Enter' && on.closest('a, button, [role="button"], [tabindex], summary')) return; // it presses itself
  if (!bound(key)) return;
  event.preventDefault();
  press(key);
}

// Esc is taken on its way down: Vaadin's master and detail would swallow it on its way up
document.addEventListener('keydown', event => { if (event.key === 'Escape') pressed(event); }, true);
document.addEventListener('keydown', event => { if (event.key !== 'Escape') pressed(event); });
