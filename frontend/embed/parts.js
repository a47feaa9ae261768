// Small parts of the form, built without markup strings.

/**
 * @param {string} tag @param {Record<string, unknown>} [attributes] @param {...(Node | string | null)} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue;
    if (typeof value === 'function') element.addEventListener(name, /** @type {EventListener} */ (value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter(child => child !== null));
  return element;
}

const DIAGNOSES = ['', 'pleural_mesothelioma', 'peritoneal_mesothelioma', 'mesothelioma_unspecified', 'asbestos_lung_cancer', 'asbestosis', 'none_yet', 'other', 'unknown'];
const AUTOCOMPLETE = { name: 'name', line1: 'address-line1', line2: 'address-line2', city: 'address-level2', state: 'address-level1', postalCode: 'postal-code', patient: 'off' };

/** @param {string} id @param {string} label @param {string} small @param {HTMLElement} input */
function question(id, label, small, input) {
  input.id = id;
  input.setAttribute('name', id);
  return el('div', { class: 'q', 'data-q': id }, el('label', { for: id }, label, ...(small ? [' ', el('small', {}, small)] : [])), input);
}

/** @param {string} id @param {import('./words.js').Words} words @param {import('./definitions.js').Definition} form */
export function field(id, words, form) {
  switch (id) {
    case 'ill': return choices(words, form);
    case 'pair': return el('div', { class: 'pair' }, field('state', words, form), field('postalCode', words, form));
    case 'diagnosis': return question(id, words.diagnosis, words.ifKnown, el('select', {}, ...DIAGNOSES.map(d => el('option', { value: d }, words['diagnosis.' + d]))));
    case 'best': return question(id, words.best, '', el('select', {}, ...['any', 'mornings', 'afternoons', 'evenings'].map(t => el('option', { value: t }, words['best.' + t]))));
    case 'message': return question(id, words.message, words.optional, el('textarea', { rows: 2, maxlength: 8000 }));
    case 'reach': return form.must.includes('reach')
      ? question(id, words.reach, words['reach.or'], el('input', { type: 'text', maxlength: 200, autocomplete: 'tel', required: true }))
      : question(id, words['reach.kit'], words.optional, el('input', { type: 'text', maxlength: 200, autocomplete: 'tel' }));
    case 'patient': return question(id, words.patient, words.ifKnown, el('input', { type: 'text', maxlength: 200, autocomplete: 'off' }));
    default: return question(id, words[id], id === 'line2' ? words.optional : '', el('input', {
      type: 'text', maxlength: 200, autocomplete: AUTOCOMPLETE[id], required: form.must.includes(id), ...(id === 'postalCode' ? { inputmode: 'numeric' } : {}) }));
  }
}

/** @param {import('./words.js').Words} words @param {import('./definitions.js').Definition} form */
function choices(words, form) {
  const all = form.type === 'resource_kit' ? ['self', 'spouse', 'parent', 'other', 'nobody'] : ['self', 'spouse', 'parent', 'other'];
  return el('fieldset', { class: 'q' }, el('legend', {}, words.ill),
    el('div', { class: 'opts' }, ...all.map(who => el('label', {}, el('input', { type: 'radio', name: 'ill', value: who }), words[who]))));
}

/** What people do not see and machines fill in; it only raises a question, a person answers it. @param {import('./words.js').Words} words */
export function trap(words) {
  return el('div', { class: 'trap', 'aria-hidden': 'true' }, el('label', {}, words.trap, ' ', el('input', { type: 'text', name: 'website', tabindex: '-1', autocomplete: 'off' })));
}

/** Sets or clears what is wrong with a field, read out with it. @param {HTMLElement} input @param {string} words */
export function complain(input, words) {
  const id = `${input.id}-wrong`;
  input.parentElement?.querySelector(`#${id}`)?.remove();
  if (words) {
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', id);
    input.after(el('p', { class: 'wrong', id }, words));
  } else {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
  }
}
