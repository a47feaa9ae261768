// <desk-form form="free-case-review"></desk-form>: the form of Advocate Desk for any website, by one line of HTML:
//   <script type="module" src="https://desk.example.org/embed/forms.js"></script><desk-form form="free-case-review"></desk-form>
// Forms: free-case-review, resource-kit, callback. Language: the nearest `lang` (English, Spanish). No cookie, nobody else.
import { FORMS, VERSION, doubt, payload } from './definitions.js';
import { Draft, freshKey } from './draft.js';
import { LOOK } from './look.js';
import { complain, el, field, trap } from './parts.js';
import { crisis, steps } from './thanks.js';
import { WORDS, fill } from './words.js';

const SERVER = new URL(import.meta.url).origin;
const PATIENCE_MS = 20_000;
const NEED = { name: 'needName', reach: 'needReach', line1: 'needLine1', city: 'needCity', state: 'needState', postalCode: 'needPostalCode' };

let sheet = /** @type {CSSStyleSheet | null} */ (null);

export class DeskForm extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  /** @type {Record<string, string>} */ #typed = {};
  /** @type {import('./thanks.js').Facts} */ #facts = {};
  #sending = false;
  #asked = false;
  #failures = 0;
  #timer = 0;
  #online = () => this.#send();

  async connectedCallback() {
    addEventListener('online', this.#online);
    if (this.#root.childElementCount) return;
    sheet ??= new CSSStyleSheet();
    sheet.replaceSync(LOOK);
    this.#root.adoptedStyleSheets = [sheet];
    this.form = FORMS[this.getAttribute('form') ?? ''] ?? FORMS['free-case-review'];
    const lang = this.closest('[lang]')?.getAttribute('lang') ?? navigator.language;
    this.language = /^es\b/i.test(lang) ? 'es' : 'en';
    this.locale = lang.slice(0, 20);
    this.words = WORDS[this.language];
    this.draft = new Draft(this.form.id);
    await this.#learn();
    this.#begin();
  }

  disconnectedCallback() {
    removeEventListener('online', this.#online);
    clearTimeout(this.#timer);
  }

  /** Who answers, from which number, until when; the form works without knowing. */
  async #learn() {
    try {
      const answer = await fetch(`${SERVER}/api/intake/v1/forms/${this.form.id}`, { credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout(1_500) });
      if (answer.ok) this.#facts = await answer.json();
    } catch {
      // offline or slow: general words stand in
    }
  }

  #begin() {
    const kept = this.draft.read();
    this.#typed = kept.typed ?? {};
    if (kept.reference && kept.page === location.pathname) return this.#thank(kept.reference, false);
    this.#ask();
    if (kept.body) this.#send();
  }

  get #consentWords() {
    return fill(this.words[this.form.consent], { organization: this.getAttribute('organization') ?? this.#facts.organization ?? this.words.advocates });
  }

  #ask() {
    const { words, form } = this;
    const box = el('input', { type: 'checkbox', name: 'consent', value: 'yes' });
    const consent = el('label', { class: 'agree' }, box, el('span', {}, this.#consentWords));
    const phone = this.#phone();
    const body = el('form', { novalidate: true, autocomplete: 'on', submit: (/** @type {Event} */ e) => this.#submit(e), input: () => this.#keep() },
      ...form.fields.map(id => field(id, words, form)), trap(words), consent,
      el('div', { class: 'said', role: 'status', hidden: true }),
      el('button', { class: 'send', type: 'submit' }, words[form.send]),
      el('p', { class: 'after' }, words.free, ...(phone ? [el('br'), `${words.talk} `, el('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone)] : [])));
    this.#root.replaceChildren(el('section', { 'aria-labelledby': 'title', lang: this.language }, el('h2', { id: 'title', tabindex: '-1' }, words[form.id]), el('p', { class: 'lead' }, words[form.id + '.lead']), body));
    this.#fill();
  }

  #phone() {
    return this.getAttribute('phone') ?? this.#facts.phone ?? '';
  }

  /** @returns {HTMLFormElement} */
  get #body() {
    return /** @type {HTMLFormElement} */ (this.#root.querySelector('form'));
  }

  /** Puts back what was typed; a tick comes back only with what is on its way already. */
  #fill() {
    const pending = Boolean(this.draft.read().body);
    for (const input of /** @type {Iterable<HTMLInputElement>} */ (this.#body.elements)) {
      const value = this.#typed[input.name];
      if (input.type === 'radio') input.checked = input.value === value;
      else if (input.type === 'checkbox') input.checked = pending && value === 'yes';
      else if (input.name && value) input.value = value;
    }
    this.#suit();
  }

  /** Nobody is asked for the name of somebody who is not ill, or is themselves. */
  #suit() {
    const ill = this.#typed.ill;
    const patient = /** @type {HTMLElement | null} */ (this.#root.querySelector('[data-q=patient]'));
    if (patient) patient.hidden = !ill || ill === 'self';
  }

  #keep() {
    this.#typed = /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(this.#body)));
    this.#suit();
    this.draft.write({ ...this.draft.read(), typed: this.#typed });
    const wrong = /** @type {HTMLElement | null} */ (this.#root.activeElement);
    if (wrong?.getAttribute('aria-invalid') && this.#typed[wrong.id]?.trim()) complain(wrong, '');
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    if (this.#sending) return;
    this.#keep();
    if (!this.#whole() || !this.#sure()) return;
    const body = JSON.stringify(payload(this.form, this.#typed, { text: this.#consentWords, locale: this.locale }));
    const kept = this.draft.read();
    if (kept.body !== body) this.draft.write({ typed: this.#typed, body, key: freshKey() });
    this.#failures = 0;
    this.#send();
  }

  #whole() {
    const missing = this.form.must.filter(id => {
      const input = /** @type {HTMLElement} */ (this.#root.querySelector(`#${id}`));
      const blank = !this.#typed[id]?.trim();
      complain(input, blank ? this.words[NEED[id]] : '');
      return blank;
    });
    if (missing.length) /** @type {HTMLElement} */ (this.#root.querySelector(`#${missing[0]}`)).focus();
    return !missing.length;
  }

  /** Asks back once where a number or an address looks mistyped; the second press sends it as it is. */
  #sure() {
    const input = /** @type {HTMLElement} */ (this.#root.querySelector('#reach'));
    const words = this.#asked ? '' : this.words[doubt(this.#typed.reach ?? '')] ?? '';
    complain(input, words);
    if (!words) return true;
    this.#asked = true;
    input.blur(); // so that the question is read out where the field has the focus already
    input.focus();
    return false;
  }

  async #send() {
    const kept = this.draft.read();
    if (!kept.body || !kept.key || this.#sending || !this.#body) return;
    clearTimeout(this.#timer);
    this.#busy(true);
    try {
      const answer = await fetch(`${SERVER}/api/intake/v1/submissions`, {
        method: 'POST', body: kept.body, keepalive: true, credentials: 'omit', referrerPolicy: 'no-referrer',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': kept.key }, signal: AbortSignal.timeout(PATIENCE_MS) });
      await this.#answered(answer);
    } catch {
      this.#later(this.words[navigator.onLine ? 'again' : 'waiting'], 0);
    } finally {
      this.#busy(false);
    }
  }

  /** @param {Response} answer */
  async #answered(answer) {
    if (answer.ok) {
      const { reference } = await answer.json();
      this.draft.write({ reference, page: location.pathname });
      this.dispatchEvent(new CustomEvent('desk-form-sent', { detail: { reference }, bubbles: true, composed: true }));
      await this.#learn();
      this.#thank(reference, true);
    } else if (answer.status === 429 || answer.status === 408 || answer.status === 409 || answer.status >= 500) {
      this.#later(this.words.again, Number(answer.headers.get('Retry-After')) || 0);
    } else {
      this.draft.write({ typed: this.#typed });
      this.#say(this.words[answer.status === 413 ? 'tooLong' : 'refused']);
    }
  }

  /** Tries again with the same key: soon, then ever less often, and at once when the line is back. @param {string} words @param {number} seconds */
  #later(words, seconds) {
    this.#say(words);
    const pause = Math.max(seconds, Math.min(60, 2 ** ++this.#failures)) * 1000;
    this.#timer = setTimeout(() => this.#send(), pause);
  }

  /** @param {boolean} busy */
  #busy(busy) {
    this.#sending = busy;
    const button = this.#root.querySelector('.send');
    if (!button) return;
    button.setAttribute('aria-disabled', String(busy));
    button.textContent = this.words[busy ? 'sending' : this.form.send];
  }

  /** @param {string} words */
  #say(words) {
    const said = /** @type {HTMLElement | null} */ (this.#root.querySelector('.said'));
    if (!said) return;
    said.hidden = false;
    said.textContent = words;
  }

  /** @param {string} reference @param {boolean} now whether it has just been sent */
  #thank(reference, now) {
    const { words } = this;
    const first = (this.#typed.name ?? '').trim().split(/\s+/)[0];
    const title = el('h2', { id: 'title', tabindex: '-1' }, now && first ? fill(words.thanks, { name: first }) : words['thanks.plain']);
    const facts = { ...this.#facts, phone: this.#phone() };
    const again = el('button', { class: 'link', type: 'button', click: () => this.#again() }, now ? words.change : words.another);
    this.#root.replaceChildren(el('section', { 'aria-labelledby': 'title', lang: this.language }, title,
      el('div', { class: 'ref' }, words.reference, el('b', {}, reference)),
      now ? steps(this.form, this.#typed, facts, words, this.language) : null,
      crisis(facts, words),
      el('p', { class: 'after' }, now ? `${words.wrong} ` : '', again, ' · ', el('button', { class: 'link', type: 'button', click: () => print() }, words.print))));
    if (now) title.focus();
  }

  #again() {
    this.#asked = false;
    this.draft.write({ typed: this.#typed });
    this.#ask();
    /** @type {HTMLElement} */ (this.#root.querySelector('#title')).focus();
  }
}

export { VERSION };

if (!customElements.get('desk-form')) customElements.define('desk-form', DeskForm);
