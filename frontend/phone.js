// The phone screen: within the caller's fields, arrows move through the candidates and Enter chooses one.

/** @param {Element} who @returns {HTMLElement[]} */
const candidates = who => [...who.querySelectorAll('.cand')];

document.addEventListener('keydown', event => {
  const field = /** @type {HTMLElement} */ (event.target);
  const who = field.closest?.('.who-fields')?.closest('.who-is-it');
  if (!who || event.isComposing) return;
  const all = candidates(who);
  if (!all.length) return;
  const at = all.findIndex(row => row.classList.contains('at'));
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    all.forEach(row => row.classList.remove('at'));
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length];
    next.classList.add('at');
    next.scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'Enter') {
    event.preventDefault();
    (all[at] ?? all.find(row => row.classList.contains('sel')) ?? all[0]).click();
  }
}, true);

// Before anything is written a letter belongs to the note, never to an answer or an end of the call.
document.addEventListener('keydown', event => {
  const note = /** @type {HTMLElement | null} */ (document.querySelector('main.phone.fresh vaadin-text-area.note'));
  const at = /** @type {HTMLElement} */ (event.composedPath()[0]);
  if (!note || event.ctrlKey || event.metaKey || event.altKey || !/^[\p{L}\p{N}]$/u.test(event.key)) return;
  if (at instanceof HTMLElement && (/^(input|textarea|select)$/i.test(at.tagName) || at.isContentEditable)) return;
  note.focus();
  event.stopImmediatePropagation();
}, true);
