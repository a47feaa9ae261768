// <desk-form form="free-case-review"></desk-form>: a form of Advocate Desk for any website, by one line of HTML:
//   <script type="module" src="https://desk.example.org/embed/forms.js"></script><desk-form form="free-case-review"></desk-form>
// What it asks comes from the form's record. Language: the nearest `lang` (English, Spanish). No cookie, nobody else.
import { doubt, fieldsOf, payload, reached, said } from './answers.js';
import { Draft, freshKey } from './draft.js';
import { LOOK } from './look.js';
import { complain, el, field, fill, trap } from './parts.js';
import { crisis, steps } from './thanks.js';

const SERVER = new URL(import.meta.url).origin;
const PATIENCE_MS = 20_000;
const TRIES = 5;
const NEED = { name: 'needName', reach: 'needReach', phone: 'needPhone', email: 'needEmail', line1: 'needLine1', city: 'needCity', state: 'needState', postalCode: 'needPostalCode' };
const WAYS = ['reach', 'phone', 'email'];

let sheet = null;

export class DeskForm extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #typed = {};
  #asked = null;
  #doubted = new Set();
  #step = 0;
  #sending = false;
  #previewed = false;
  #failures = 0;
  #tries = 0;
  #timer = 0;
  #proof = null;
  #online = () => (this.#asked ? this.#send() : this.#load());

  async connectedCallback() {
    addEventListener('online', this.#online);
    if (this.#root.childElementCount) return;
    sheet ??= new CSSStyleSheet();
    sheet.replaceSync(LOOK);
    this.#root.adoptedStyleSheets = [sheet];
    if (Object.hasOwn(this, 'preview')) {
      const given = this.preview;
      delete this.preview;
      this.preview = given;
    }
    if (this.hasAttribute('preview')) return;
    this.draft = new Draft(this.#name);
    this.#root.append(el('slot'));
    const words = this.#speak(this.closest('[lang]')?.getAttribute('lang') ?? navigator.language);
    await this.#load(words);
  }

  disconnectedCallback() {
    removeEventListener('online', this.#online);
    clearTimeout(this.#timer);
  }

  get #name() {
    return this.getAttribute('form') || 'free-case-review';
  }

  /** What a manager is writing, shown as visitors would see it; nothing is sent or kept. @param {Asked & { language: string }} asked */
  set preview(asked) {
    this.#previewed = true;
    this.#asked = asked;
    this.#speak(asked.language).then(() => {
      this.#step = Math.max(0, Math.min(this.#step, this.#asks.steps.length - 1));
      this.#ask();
    });
  }
  async #speak(lang) {
    this.language = /^es\b/i.test(lang) ? 'es' : 'en';
    this.locale = lang.slice(0, 20);
    this.words = (await (this.language === 'es' ? import('./words-es.js') : import('./words-en.js'))).default;
  }

  /** @param {Promise<void>} [words] */
  async #load(words) {
    await Promise.all([words, this.#learn('default', 8_000)]);
    this.#asked ??= this.draft.record;
    if (this.#asked) return this.#begin();
    this.#offerPlain();
    if (++this.#tries < TRIES) this.#timer = setTimeout(() => this.#load(), 2_000 * 2 ** this.#tries);
  }

  /** What is asked, and who answers, from which number, until when. @param {RequestCache} cache @param {number} patience */
  async #learn(cache, patience) {
    try {
      const answer = await fetch(`${SERVER}/api/intake/v1/forms/${encodeURIComponent(this.#name)}`, { credentials: 'omit', cache, signal: AbortSignal.timeout(patience) });
      if (answer.ok) this.#asked = this.draft.record = await answer.json();
    } catch {
      // offline, slow or not allowed here: what this tab knows stands in
    }
  }

  /** Where the form cannot be had there are still our number and our own page. */
  #offerPlain() {
    const { words } = this;
    this.#root.replaceChildren(el('section', { lang: this.language }, el('p', {}, words.noForm),
      el('p', { class: 'after' }, el('a', { href: `${SERVER}/forms/${encodeURIComponent(this.#name)}?lang=${this.language}` }, words.plain), ...this.#talk())));
  }

  #begin() {
    if (this.#root.querySelector('form')) return;
    const kept = this.draft.read();
    this.#typed = kept.typed ?? {};
    this.#step = Math.min(kept.step ?? 0, this.#asks.steps.length - 1);
    if (kept.reference && kept.page === location.pathname) return this.#thank(kept.reference, false);
    this.#ask();
    if (kept.body) this.#send();
  }

  get #asks() {
    return this.#asked.asks;
  }

  /** @param {Words} text */
  #say = text => fill((this.language === 'es' && text.es) || text.en, {
    organization: this.getAttribute('organization') ?? this.#asked?.organization ?? this.words.advocates, phone: this.#phone });

  get #phone() {
    return this.getAttribute('phone') ?? this.#asked?.phone ?? '';
  }

  #talk() {
    const phone = this.#phone;
    return phone ? [el('br'), `${this.words.talk} `, el('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone)] : [];
  }

  #ask() {
    const { words } = this;
    const asks = this.#asks;
    const say = this.#say;
    const consent = el('label', { class: 'agree' }, el('input', { type: 'checkbox', name: 'consent', value: 'yes' }), el('span', {}, say(asks.consent)));
    const body = el('form', { novalidate: true, autocomplete: 'on', submit: (e) => this.#submit(e), input: () => this.#keep(), focusin: () => this.#beginProof() },
      ...asks.steps.map((step, n) => this.#part(step, n)), trap(words), el('div', { class: 'end' }, consent),
      el('div', { class: 'said', role: 'status', hidden: true }),
      el('div', { class: 'go' }, el('button', { class: 'back', type: 'button', click: () => this.#go(this.#step - 1) }, words.back), el('button', { class: 'send', type: 'submit' })),
      el('p', { class: 'after' }, say(asks.foot), ...this.#talk()));
    this.#root.replaceChildren(el('section', { 'aria-labelledby': 'title', lang: this.language }, el('h2', { id: 'title', tabindex: '-1' }, say(asks.title)), el('p', { class: 'lead' }, say(asks.lead)), body));
    this.#fill();
    this.#show();
  }

  /** @param {Step} step @param {number} n */
  #part(step, n) {
    const all = this.#asks.steps.length;
    const title = this.#say(step.title);
    const head = all > 1 ? el('h3', { tabindex: '-1' }, el('small', {}, fill(this.words.step, { n: String(n + 1), all: String(all) })), ...(title ? [' ', title] : [])) : null;
    return el('div', { class: 'step', hidden: true }, head, ...step.fields.map(each => field(each, this.#say, this.words)));
  }

  /** @returns {HTMLFormElement} */
  get #body() {
    return this.#root.querySelector('form');
  }

  get #isLast() {
    return this.#step >= this.#asks.steps.length - 1;
  }

  #show() {
    const parts = [...this.#body.querySelectorAll('.step')];
    parts.forEach((part, n) => { part.hidden = n !== this.#step; });
    this.#body.querySelector('.end').hidden = !this.#isLast;
    this.#body.querySelector('.back').hidden = this.#step === 0;
    this.#busy(this.#sending);
    return parts[this.#step];
  }

  /** @param {number} step */
  #go(step) {
    this.#step = step;
    this.#show()?.querySelector('h3')?.focus();
    this.#keep();
  }

  /** Puts back what was typed; a tick comes back only with what is on its way already. */
  #fill() {
    const pending = !this.#previewed && Boolean(this.draft.read().body);
    for (const input of this.#body.elements) {
      const value = this.#typed[input.name];
      if (input.name === 'consent') input.checked = pending && value === 'yes';
      else if (input.type === 'radio' || input.type === 'checkbox') input.checked = [value].flat().includes(input.value);
      else if (input.name && typeof value === 'string' && value) input.value = value;
    }
    this.#suit();
  }

  /** Nobody is asked for the name of somebody who is not ill, or is themselves. */
  #suit() {
    const ill = this.#typed.ill;
    const patient = this.#root.querySelector('[data-q=patient]');
    if (patient && this.#root.querySelector('[data-q=ill]')) patient.hidden = !ill || ill === 'self' || ill === 'nobody';
  }

  #keep() {
    const data = new FormData(this.#body);
    const several = new Set(fieldsOf(this.#asks).filter(each => each.kind === 'several').map(each => each.id));
    this.#typed = Object.fromEntries([...data.keys()].map(key => [key, several.has(key) ? data.getAll(key) : data.get(key)]));
    this.#suit();
    if (!this.#previewed) this.draft.write({ ...this.draft.read(), typed: this.#typed, step: this.#step });
    const wrong = this.#root.activeElement?.closest('[aria-invalid]');
    if (wrong && said(this.#typed, wrong.id)) complain(wrong, '');
  }

  /** @param {Event} event */
  async #submit(event) {
    event.preventDefault();
    if (this.#sending) return;
    this.#keep();
    const here = this.#isLast ? fieldsOf(this.#asks) : this.#asks.steps[this.#step].fields;
    if (!this.#whole(here) || !this.#sure(here)) return;
    if (!this.#isLast) return this.#go(this.#step + 1);
    if (this.#previewed) return this.#thank('H7K-4M2Q', true);
    this.#sending = true;
    await this.#prepare().finally(() => (this.#sending = false));
    this.#failures = 0;
    this.#send();
  }

  /** What is sent again is the same to the letter and carries the same key. */
  async #prepare() {
    this.#busy(true);
    const asked = this.#asked;
    const sent = payload(asked, this.#typed, { text: this.#say(asked.asks.consent), locale: this.locale });
    const plain = JSON.stringify(sent);
    const kept = this.draft.read();
    if (kept.body && kept.plain === plain) return;
    const proof = await Promise.race([this.#beginProof(), new Promise(done => setTimeout(done, 4_000))]); // old telephones
    const body = proof ? JSON.stringify({ ...sent, proof }) : plain;
    this.draft.write({ typed: this.#typed, step: this.#step, plain, body, key: freshKey(), at: Date.now() });
  }

  /** A form that wishes for it lets the browser work while the person types; it goes out without, too. */
  #beginProof() {
    if (this.#previewed || !this.#asked?.proof) return null;
    return this.#proof ??= import('./proof.js').then(({ prove }) => prove(`${SERVER}/api/intake/v1/forms/${encodeURIComponent(this.#name)}/challenge`)).catch(() => '');
  }

  /** @param {Field[]} fields */
  #whole(fields) {
    const asked = fields.filter(each => !this.#input(each.id).closest('.q').hidden);
    const ways = asked.filter(each => WAYS.includes(each.kind));
    const noWay = this.#asks.kind !== 'resource_kit' && ways.length && !ways.some(each => each.required) && this.#isLast && !ways.some(each => said(this.#typed, each.id));
    const missing = asked.filter(each => {
      const blank = (each.required && !said(this.#typed, each.id)) || (noWay && each === ways[0]);
      complain(this.#input(each.id), blank ? this.words[noWay && each === ways[0] ? 'needReach' : NEED[each.kind] ?? 'needAnswer'] : '');
      return blank;
    });
    if (missing.length) this.#point(missing[0].id);
    return !missing.length;
  }

  /** @param {string} id @returns {HTMLElement} */
  #input(id) {
    return this.#root.getElementById(id);
  }

  /** To the step that asks it, and into the field. @param {string} id */
  #point(id) {
    this.#step = this.#asks.steps.findIndex(step => step.fields.some(each => each.id === id));
    this.#show();
    const input = this.#input(id);
    input.blur(); // so that what is wrong is read out where the field has the focus already
    input.matches('fieldset') ? input.querySelector('input') : input.focus();
  }

  /** Asks back once where a number or an address looks mistyped; the second press sends it as it is. @param {Field[]} fields */
  #sure(fields) {
    const odd = fields.filter(each => {
      if (!WAYS.includes(each.kind)) return false;
      const words = this.#doubted.has(each.id) ? '' : this.words[doubt(each.kind, said(this.#typed, each.id))] ?? '';
      complain(this.#input(each.id), words);
      if (words) this.#doubted.add(each.id);
      return words;
    });
    if (odd.length) this.#point(odd[0].id);
    return !odd.length;
  }

  async #send() {
    const kept = this.#previewed ? {} : this.draft.read();
    if (!kept.body || !kept.key || this.#sending || !this.#body) return;
    clearTimeout(this.#timer);
    this.#busy(true);
    try {
      const answer = await fetch(`${SERVER}/api/intake/v1/forms/${encodeURIComponent(this.#name)}/submissions`, {
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
      await this.#learn('no-store', 1_500);
      this.#thank(reference, true);
    } else if (answer.status === 429 || answer.status === 408 || answer.status === 409 || answer.status >= 500) {
      this.#later(this.words.again, Number(answer.headers.get('Retry-After')) || 0);
    } else {
      this.draft.write({ typed: this.#typed, step: this.#step });
      this.#tell(this.words[answer.status === 413 ? 'tooLong' : 'refused']);
    }
  }

  /** Tries again with the same key: soon, then ever less often, and at once when the line is back. @param {string} words @param {number} seconds */
  #later(words, seconds) {
    this.#tell(words);
    const pause = Math.max(seconds, Math.min(60, 2 ** ++this.#failures)) * 1000;
    this.#timer = setTimeout(() => this.#send(), pause);
  }

  /** @param {boolean} busy */
  #busy(busy) {
    this.#sending = busy;
    const button = this.#root.querySelector('.send');
    if (!button) return;
    button.setAttribute('aria-disabled', String(busy));
    button.textContent = busy ? this.words.sending : this.#isLast ? this.#say(this.#asks.button) : this.words.next;
  }
  #tell(words) {
    const line = this.#root.querySelector('.said');
    if (!line) return;
    line.hidden = false;
    line.textContent = words;
  }

  /** @param {string} reference @param {boolean} now whether it has just been sent */
  #thank(reference, now) {
    const { words } = this;
    const first = now ? said(this.#typed, 'name').split(/\s+/)[0] : '';
    const thanks = this.#say(this.#asks.thanks);
    const title = el('h2', { id: 'title', tabindex: '-1' }, first ? fill(thanks, { name: first }) : thanks.replace(/,?\s*\{name\}/, ''));
    const facts = { ...this.#asked, phone: this.#phone };
    const again = el('button', { class: 'link', type: 'button', click: () => this.#again() }, now ? words.change : words.another);
    this.#root.replaceChildren(el('section', { 'aria-labelledby': 'title', lang: this.language }, title,
      this.#previewed ? el('p', { class: 'lead' }, words.preview) : null,
      el('div', { class: 'ref' }, words.reference, el('b', {}, reference)),
      now ? steps(this.#asks, this.#typed, facts, words, this.language, this.#say) : null,
      crisis(facts, words),
      el('p', { class: 'after' }, now ? `${words.wrong} ` : '', again, ' · ', el('button', { class: 'link', type: 'button', click: () => print() }, words.print))));
    if (now) title.focus();
  }

  #again() {
    this.#doubted.clear();
    this.#proof = null;
    this.#step = 0;
    if (!this.#previewed) this.draft.write({ typed: this.#typed });
    this.#ask();
    this.#root.querySelector('#title').focus();
  }
}

if (!customElements.get('desk-form')) customElements.define('desk-form', DeskForm);
