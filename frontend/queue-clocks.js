// The two clocks of a queue row, ticking by the server's time.
//   <ad-row-clock spec="answer|SINCE|DUE">            how long they wait for a first answer, of how long
//   <ad-row-clock spec="promise|AT">                  until a promised call, or how late it is
//   <ad-row-clock spec="try|SINCE|DUE|N">             until the next try
//   <ad-row-clock spec="spoke|AT">                    since we last spoke
//   <ad-row-clock spec="open|UNTIL|CLOSES|MINUTES">   how long they may still be called today
//   <ad-row-clock spec="shut|OPENS|ZONE">             when the window opens again
//   <ad-row-clock spec="say|TONE|ICON|STRONG|REST">   nothing to count
import { length, now } from './clock.js';

const MINUTE = 60_000;

/** @param {number} n */
const nth = n => n + (n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th');

/** @param {number} since @param {number} due @param {number} at */
const used = (since, due, at) => Math.min(1, Math.max(0, (at - since) / Math.max(MINUTE, due - since)));

/** @param {string} opens @param {string} zone @param {number} at */
function opening(opens, zone, at) {
  const there = { timeZone: zone };
  const hour = new Intl.DateTimeFormat('en-GB', { ...there, hour: '2-digit', minute: '2-digit' }).format(new Date(opens));
  const day = millis => new Intl.DateTimeFormat('en-CA', there).format(millis);
  if (day(Date.parse(opens)) === day(at)) return ['Today', `${hour} theirs`];
  if (day(Date.parse(opens)) === day(at + 24 * 60 * MINUTE)) return ['Tomorrow', `${hour} theirs`];
  return [new Intl.DateTimeFormat('en-GB', { ...there, weekday: 'short' }).format(new Date(opens)), `${hour} theirs`];
}

/** What a spec says at a moment: tone, icon, strong words, the rest, how full, and which way it runs. */
const faces = {
  answer(at, since, due) {
    const [from, to] = [Date.parse(since), Date.parse(due)];
    const target = length(to - from).replace(/ min$/, '');
    if (at >= to && at - to < MINUTE) return { tone: 'late', icon: 'late', strong: length(at - from), rest: `of ${target}`, p: 1 };
    if (at > to) return { tone: 'late', icon: 'late', strong: `${length(at - from)},`, rest: `${length(at - to).replace(/ min$/, '')} over ${target}`, p: 1 };
    const p = used(from, to, at);
    return { tone: p >= .7 ? 'soon' : '', icon: 'wait', strong: length(at - from), rest: `of ${target}`, p };
  },
  promise(at, due) {
    const left = Date.parse(due) - at;
    if (left < 0) return { tone: 'late', icon: 'late', strong: `${length(left)} late,`, rest: 'promised', p: 1 };
    return { tone: left <= 15 * MINUTE ? 'soon' : '', icon: 'callback', strong: `in ${length(left)},`, rest: 'promised', p: Math.max(0, 1 - left / (100 * MINUTE)) };
  },
  try(at, since, due, n) {
    const left = Date.parse(due) - at;
    const p = used(Date.parse(since), Date.parse(due), at);
    if (left < 0) return { tone: 'soon', icon: 'retry', strong: `${nth(+n)} try`, rest: `due for ${length(left)}`, p: 1 };
    return { tone: '', icon: 'retry', strong: `${nth(+n)} try`, rest: `in ${length(left)}`, p };
  },
  spoke(at, since) {
    return { tone: '', icon: 'speak', strong: length(at - Date.parse(since)), rest: 'since we spoke', p: Math.min(1, (at - Date.parse(since)) / (14 * 24 * 60 * MINUTE)) };
  },
  open(at, until, closes, minutes) {
    const left = Date.parse(until) - at;
    if (left <= 0) return { tone: 'shut', icon: 'moon', strong: 'Closed', rest: `since ${closes} theirs`, none: true };
    return { tone: left <= 60 * MINUTE ? 'soon' : '', icon: 'sun', strong: length(left), rest: `to ${closes} theirs`, p: left / (Math.max(1, +minutes) * MINUTE), drain: true };
  },
  shut(at, opens, zone) {
    if (Date.parse(opens) <= at) return { tone: '', icon: 'sun', strong: 'Open', rest: 'now', none: true };
    const [strong, rest] = opening(opens, zone, at);
    return { tone: 'shut', icon: 'moon', strong, rest, none: true };
  },
  say: (at, tone, icon, strong, rest) => ({ tone, icon, strong, rest, none: true }),
};

class RowClock extends HTMLElement {
  static observedAttributes = ['spec'];
  connectedCallback() { this.tick(); }
  attributeChangedCallback() { if (this.isConnected) this.tick(); }
  tick() {
    const [kind, ...words] = (this.getAttribute('spec') || '').split('|');
    const face = faces[kind]?.(now(), ...words);
    this.hidden = !face;
    if (!face) return;
    if (!this.firstChild) this.append(...['span', 'span', 'i'].map(tag => document.createElement(tag)));
    const [icon, text, gauge] = /** @type {HTMLElement[]} */ ([...this.children]);
    if (!text.firstChild) text.append(document.createElement('b'), document.createTextNode(''));
    icon.className = `i i-${face.icon}`;
    icon.ariaHidden = gauge.ariaHidden = 'true';
    if (text.firstChild.textContent !== face.strong) text.firstChild.textContent = face.strong;
    if (text.lastChild.textContent !== ` ${face.rest}`) text.lastChild.textContent = ` ${face.rest}`;
    if (face.tone) this.dataset.tone = face.tone; else delete this.dataset.tone;
    this.className = `ad-clock${face.drain ? ' drain' : ''}${face.none ? ' none' : ''}`;
    gauge.style.setProperty('--p', Math.min(1, Math.max(0, face.p || 0)).toFixed(3));
  }
}
customElements.define('ad-row-clock', RowClock);

const tickAll = () => document.hidden || document.querySelectorAll('ad-row-clock').forEach(clock => /** @type {RowClock} */ (clock).tick());
setInterval(tickAll, 1_000);
document.addEventListener('visibilitychange', tickAll);
