// What happens next, and when, in words for the person who wrote.
import { reached } from './definitions.js';
import { el } from './parts.js';
import { fill } from './words.js';

/** @typedef {{ organization?: string, phone?: string, crisisLine?: string, answerBy?: string }} Facts */

/** The answer's time on the visitor's own clock, never in the hours we do not call. @param {string} iso */
function callable(iso) {
  const at = new Date(iso);
  if (at.getHours() >= 21) at.setDate(at.getDate() + 1);
  if (at.getHours() >= 21 || at.getHours() < 8) at.setHours(8, 15);
  return at;
}

/** "Before 7:45 this evening". @param {Facts} facts @param {import('./words.js').Words} words @param {string} language */
export function before(facts, words, language) {
  if (!facts.answerBy || Number.isNaN(Date.parse(facts.answerBy))) return words.soon;
  const at = callable(facts.answerBy);
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  const days = Math.floor((at.getTime() - midnight.getTime()) / 86_400_000);
  const hour = at.getHours();
  const evening = language === 'en' && days === 0 && hour >= 17;
  const clock = `${hour % 12 || 12}:${String(at.getMinutes()).padStart(2, '0')}${evening ? '' : hour < 12 ? ' a.m.' : ' p.m.'}`;
  const day = days === 0 ? words[evening ? 'this evening' : 'today'] : days === 1 ? words.tomorrow
    : (language === 'es' ? 'del ' : 'on ') + at.toLocaleDateString(language, { weekday: 'long' });
  return fill(words.before, { time: `${clock} ${day}` });
}

/** @param {string} words @param {Record<string, string>} values numbers and times stand out */
function line(words, values) {
  return words.split(/(\{\w+\})/).map(part => {
    const key = part.slice(1, -1);
    return part.startsWith('{') && key in values ? (key === 'reach' ? values[key] : el('b', {}, values[key])) : part;
  });
}

/**
 * @param {import('./definitions.js').Definition} form @param {Record<string, string>} typed @param {Facts} facts
 * @param {import('./words.js').Words} words @param {string} language
 */
export function steps(form, typed, facts, words, language) {
  const { phone, email } = reached(typed.reach ?? '');
  const may = typed.consent === 'yes' && phone;
  const values = { before: before(facts, words, language), reach: (may ? phone : email) ?? '', phone: facts.phone ?? '', best: words['best.' + typed.best] ?? '' };
  const first = may ? 'next.call' : email ? 'next.mail' : 'next.quiet';
  const list = form.type === 'resource_kit' ? ['next.kit'] : may && typed.best && typed.best !== 'any' ? ['next.best'] : [first];
  if (may) list.push(facts.phone ? 'next.from' : 'next.from.plain');
  list.push('next.free');
  return el('ol', {}, ...list.map((key, n) => el('li', {}, el('b', { 'aria-hidden': 'true' }, String(n + 1)), el('span', {}, ...line(words[key], values)))));
}

/** @param {Facts} facts @param {import('./words.js').Words} words */
export function crisis(facts, words) {
  const line = facts.crisisLine || '988';
  return el('p', { class: 'crisis' }, el('b', {}, words.crisis), ` ${words['crisis.call']} `,
    el('a', { href: `tel:${line.replace(/\D/g, '')}` }, el('b', {}, line)), `${words['crisis.text']} `, el('b', {}, '911'), '.');
}
