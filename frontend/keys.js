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

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.isComposing || document.documentElement.classList.contains('keys-off')) return;
  if (typing(event)) {
    if (event.key === 'Escape') /** @type {HTMLElement} */ (event.composedPath()[0]).blur();
    return;
  }
  const find = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  if (!find && (event.ctrlKey || event.metaKey || event.altKey)) return;
  const key = find ? '/' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (!ahead.length && !answering()) {
    if (!bound(key)) return;
    event.preventDefault();
    press(key);
    return;
  }
  const field = bound(key);
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
});
