// Small parts of the form, built without markup strings.

/**
 * @param {string} tag @param {Record<string, unknown>} [attributes] @param {...(Node | string | null)} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter(child => child !== null));
  return element;
}

const AUTOCOMPLETE = { name: 'name', reach: 'tel', phone: 'tel', email: 'email', line1: 'address-line1', line2: 'address-line2', city: 'address-level2', state: 'address-level1', postalCode: 'postal-code' };
const INPUTMODE = { postalCode: 'numeric', phone: 'tel', email: 'email', diagnosedOn: 'text' };
const FEW = 6;

/** @param {Field} field @param {Say} say @returns {(string | Node)[]} */
function asked({ label, help }, say) {
  return say(help) ? [say(label), ' ', el('small', {}, say(help))] : [say(label)];
}

/** @param {Field} field @param {Say} say @param {Own} words */
export function field(field, say, words) {
  const { id, kind, required, choices } = field;
  if (kind === 'several' || (choices.length && choices.length < FEW && kind !== 'bestTime')) return group(field, say);
  const input = choices.length
    ? el('select', {}, ...(kind === 'bestTime' ? [] : [el('option', { value: '' }, words.choose)]), ...choices.map(c => el('option', { value: sent(c) }, say(c.label))))
    : kind === 'message' || kind === 'longText'
      ? el('textarea', { rows: 2, maxlength: 8000 })
      : el('input', { type: kind === 'date' ? 'date' : 'text', maxlength: 200, autocomplete: AUTOCOMPLETE[kind] ?? 'off', inputmode: INPUTMODE[kind] });
  input.id = id;
  input.setAttribute('name', id);
  if (required) input.setAttribute('required', '');
  return el('div', { class: 'q', 'data-q': id }, el('label', { for: id }, ...asked(field, say)), input);
}

/** What travels for an answer. @param {Choice} choice */
const sent = choice => choice.value || choice.label.en;

/** Radios or boxes; the group carries the question's id, so that what is missing can be said of it. @param {Field} field @param {Say} say */
function group(field, say) {
  const type = field.kind === 'several' ? 'checkbox' : 'radio';
  return el('fieldset', { class: 'q', id: field.id, 'data-q': field.id, tabindex: '-1', ...(type === 'radio' ? { role: 'radiogroup', 'aria-required': field.required ? 'true' : undefined } : {}) },
    el('legend', {}, ...asked(field, say)),
    el('div', { class: 'opts' }, ...field.choices.map(c => el('label', {}, el('input', { type, name: field.id, value: sent(c) }), el('span', {}, say(c.label))))));
}

/** What people do not see and machines fill in; it only raises a question, a person answers it. @param {Own} words */
export function trap(words) {
  return el('div', { class: 'trap', 'aria-hidden': 'true' }, el('label', {}, words.trap, ' ', el('input', { type: 'text', name: 'website', tabindex: '-1', autocomplete: 'off' })));
}

/** Sets or clears what is wrong with a field, read out with it. @param {HTMLElement} input @param {string} words */
export function complain(input, words) {
  const id = `${input.id}-wrong`;
  const around = input.closest('.q');
  around.querySelector(`#${id}`)?.remove();
  if (words) {
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', id);
    around.append(el('p', { class: 'wrong', id }, words));
  } else {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
  }
}

/** @param {string} text @param {Record<string, string>} values */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);
