// Letters press buttons: the first visible element with data-key="x" is clicked when x is typed outside a field.
// `html.keys-off` switches them off (a personal setting); Esc leaves the field one types in.

/** @param {Event} event @returns {boolean} whether the person is typing */
function typing(event) {
  const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
  return target instanceof HTMLElement
    && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName) && !/^(checkbox|radio|button)$/i.test(target.getAttribute('type') || ''));
}

/** @param {HTMLElement} element */
const visible = element => element.offsetParent !== null && !element.hasAttribute('disabled');

/** @param {string} key @returns {HTMLElement | undefined} */
export function bound(key) {
  // the innermost open overlay wins over the page below it
  const all = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].filter(visible);
  return /** @type {HTMLElement | undefined} */ (all.at(-1));
}

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.isComposing || document.documentElement.classList.contains('keys-off')) return;
  if (typing(event)) {
    if (event.key === 'Escape') /** @type {HTMLElement} */ (event.composedPath()[0]).blur();
    return;
  }
  const find = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
  if (!find && (event.ctrlKey || event.metaKey || event.altKey)) return;
  const button = bound(find ? '/' : event.key.length === 1 ? event.key.toLowerCase() : event.key);
  if (!button) return;
  event.preventDefault();
  if (/text-field|text-area|combo-box/.test(button.tagName.toLowerCase())) button.focus();
  else (/** @type {HTMLElement | null} */ (button.shadowRoot?.querySelector('a')) ?? button).click();
});
