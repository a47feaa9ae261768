// Clocks that tick in the browser, by the server's time.
//   <ad-ticks since="2026-11-17T23:08:00Z">   "12 min", growing;  until="…": "1 h 40", shrinking, marked `late` when past
//   <ad-ours zone="America/Chicago" town="Chicago" now="…">   "18:20 Chicago, Tue 17 Nov"
//   [data-fill-from][data-fill-to]   --p from 0 to 1 as time passes (with class "drain" on the parent: what is left)

const MINUTE = 60_000;
let ahead = 0;   // how far the server's clock is ahead of this machine's

/** @returns {number} the server's present */
export const now = () => Date.now() + ahead;

/** @param {number} millis @returns {string} "12 min", "1 h 40", "6 days" */
export function length(millis) {
  const minutes = Math.floor(Math.abs(millis) / MINUTE);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${String(minutes % 60).padStart(2, '0')}` : ''}`;
  const days = Math.floor(minutes / (24 * 60));
  return days === 1 ? '1 day' : `${days} days`;
}

class Ticks extends HTMLElement {
  static observedAttributes = ['since', 'until'];
  connectedCallback() { this.tick(); }
  attributeChangedCallback() { if (this.isConnected) this.tick(); }
  tick() {
    const from = this.getAttribute('since') || this.getAttribute('until');
    if (!from) return;
    const left = Date.parse(from) - now();
    const words = length(left);
    if (this.textContent !== words) this.textContent = words;
    this.toggleAttribute('late', this.hasAttribute('until') && left < 0);
  }
}

class Ours extends HTMLElement {
  static observedAttributes = ['zone', 'town', 'now'];
  connectedCallback() { this.tick(); }
  attributeChangedCallback(name) {
    const told = this.getAttribute('now');
    if (name === 'now' && told) ahead = Math.round((Date.parse(told) - Date.now()) / 1000) * 1000;
    if (this.isConnected) this.tick();
  }
  tick() {
    const zone = this.getAttribute('zone');
    if (!zone) return;
    const at = new Date(now());
    const part = options => new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(at);
    const day = `${part({ weekday: 'short' })} ${part({ day: 'numeric' })} ${part({ month: 'short' }).slice(0, 3)}`;
    if (!this.firstChild) this.append(document.createElement('b'), document.createTextNode(''));
    const [hour, rest] = this.childNodes;
    const time = part({ hour: '2-digit', minute: '2-digit' });
    if (hour.textContent !== time) hour.textContent = time;
    rest.textContent = ` ${this.getAttribute('town') || ''}, ${day}`;
  }
}

customElements.define('ad-ticks', Ticks);
customElements.define('ad-ours', Ours);

function fill(element) {
  const from = Date.parse(element.dataset.fillFrom), to = Date.parse(element.dataset.fillTo);
  const used = Math.min(1, Math.max(0, (now() - from) / Math.max(1, to - from)));
  element.style.setProperty('--p', (element.parentElement?.classList.contains('drain') ? 1 - used : used).toFixed(3));
}

setInterval(() => {
  if (document.hidden) return;
  document.querySelectorAll('ad-ticks, ad-ours').forEach(clock => clock.tick?.());
  document.querySelectorAll('[data-fill-from]').forEach(fill);
}, 5_000);
document.addEventListener('visibilitychange', () => document.querySelectorAll('ad-ticks, ad-ours').forEach(clock => clock.tick?.()));
