// The frame's own behaviour: the skip link, moving through what the find box found, the list of all keys.

document.addEventListener('click', event => {
  const link = /** @type {HTMLElement} */ (event.target);
  if (!(link instanceof HTMLElement) || !link.classList.contains('skip')) return;
  event.preventDefault();
  const work = /** @type {HTMLElement | null} */ (document.querySelector('vaadin-app-layout > :not([slot])'));
  if (!work) return;
  work.setAttribute('tabindex', '-1');
  work.focus();
}, true);

/** @param {Element} find @returns {HTMLElement[]} */
const options = find => [...find.querySelectorAll('.hits [role=option]')];

/** @param {Element} find @param {number} step */
function move(find, step) {
  const all = options(find);
  if (!all.length) return;
  const at = all.findIndex(option => option.getAttribute('aria-selected') === 'true');
  all.forEach(option => option.removeAttribute('aria-selected'));
  const chosen = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length];
  chosen.setAttribute('aria-selected', 'true');
  chosen.scrollIntoView({ block: 'nearest' });
}

/** @param {HTMLElement} find */
function close(find) {
  find.classList.remove('open');
  const field = /** @type {any} */ (find.querySelector('vaadin-text-field'));
  if (field) { field.value = ''; field.dispatchEvent(new CustomEvent('value-changed')); field.blur(); }
}

document.addEventListener('keydown', event => {
  const find = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest?.('.find'));
  if (!find || event.isComposing) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    move(find, event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter') {
    const all = options(find);
    (all.find(option => option.getAttribute('aria-selected') === 'true') ?? all[0])?.click();
  } else if (event.key === 'Escape') close(find);
}, true);

document.addEventListener('click', event => {
  const target = /** @type {HTMLElement} */ (event.target);
  const find = /** @type {HTMLElement | null} */ (document.querySelector('.find'));
  if (!find) return;
  if (target.closest?.('.find [role=option]')) setTimeout(() => close(find));
  else if (target.closest?.('.find')) { find.classList.add('open'); find.querySelector('vaadin-text-field')?.focus(); }
  else find.classList.remove('open');
});

document.addEventListener('focusin', event => {
  const find = document.querySelector('.find');
  if (find) find.classList.toggle('open', find.contains(/** @type {Node} */ (event.target)));
});

/** All keys of this screen, read from the parts that carry them; `data-key-later` names those that need a choice first. */
export function showKeys() {
  document.querySelector('dialog.all-keys')?.remove();
  const seen = new Map();
  for (const part of document.querySelectorAll('[data-key][data-key-meaning]'))
    if (/** @type {HTMLElement} */ (part).offsetParent !== null) seen.set(part.getAttribute('data-key'), part.getAttribute('data-key-meaning'));
  for (const part of document.querySelectorAll('[data-key-later]')) {
    const key = part.getAttribute('data-key-later');
    if (!seen.has(key)) seen.set(key, part.getAttribute('data-key-meaning'));
  }
  seen.delete('Escape');
  seen.set('?', 'This list');
  seen.set('Esc', 'Leave a field, close what is open');
  const dialog = document.createElement('dialog');
  dialog.className = 'all-keys';
  dialog.setAttribute('aria-label', 'Keys on this screen');
  const title = document.createElement('h2');
  title.textContent = 'Keys on this screen';
  const list = document.createElement('dl');
  for (const [key, meaning] of seen) {
    const cap = document.createElement('kbd');
    cap.className = 'ad-key';
    cap.textContent = key.length === 1 ? key.toUpperCase() : key;
    const term = document.createElement('dt'), words = document.createElement('dd');
    term.append(cap);
    words.textContent = meaning.charAt(0).toUpperCase() + meaning.slice(1);
    list.append(term, words);
  }
  dialog.append(title, list);
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener('keydown', event => {
  if (event.key !== '?' || event.defaultPrevented || document.documentElement.classList.contains('keys-off')) return;
  const from = /** @type {HTMLElement} */ (event.composedPath()[0]);
  if (from.isContentEditable || /^(input|textarea|select)$/i.test(from.tagName || '')) return;
  event.preventDefault();
  showKeys();
});

// Whoever types or clicks is there: the desk hears of it once a minute, and asks before it signs a quiet person out.
const MINUTE = 60_000, QUIET = 30 * MINUTE, WARN = 2 * MINUTE;
const tabs = new BroadcastChannel('desk-here');
let told = Date.now(), here = Date.now();

function active() {
  here = Date.now();
  document.querySelector('dialog.still-there')?.remove();
  if (here - told < MINUTE) return;
  told = here;
  tabs.postMessage(here);
  fetch(new URL('here', document.baseURI), { method: 'POST', keepalive: true }).catch(() => { told = 0; });
}
tabs.onmessage = () => { here = told = Date.now(); document.querySelector('dialog.still-there')?.remove(); };
for (const sign of ['keydown', 'pointerdown', 'wheel', 'touchstart']) document.addEventListener(sign, active, { capture: true, passive: true });

setInterval(() => {
  if (Date.now() - here < QUIET - WARN || document.querySelector('dialog.still-there')) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'all-keys still-there';
  const title = document.createElement('h2'), words = document.createElement('p'), stay = document.createElement('button');
  title.textContent = 'Are you still there?';
  words.textContent = 'You have been quiet for 28 minutes. In two minutes the desk signs you out; what you have half written is kept.';
  stay.textContent = 'I am here';
  stay.addEventListener('click', () => { told = 0; active(); });
  dialog.append(title, words, stay);
  document.body.append(dialog);
  dialog.showModal();
}, 15_000);
