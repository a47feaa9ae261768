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
