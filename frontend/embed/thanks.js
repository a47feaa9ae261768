// What happens next, and when, in words for the person who wrote.
import { fieldsOf, reached } from './answers.js';
import { el, fill } from './parts.js';

/** Whole days from one date to another, whatever the clocks do in between. @param {Date} from @param {Date} to */
const days = (from, to) => (Date.UTC(to.getFullYear(), to.getMonth(), to.getDate()) - Date.UTC(from.getFullYear(), from.getMonth(), from.getDate())) / 86_400_000;

/** "Before 7:45 this evening": the moment the desk holds itself to, on the visitor's own clock. @param {Facts} facts @param {Own} words @param {string} language */
export function before(facts, words, language) {
  const at = new Date(facts.answerBy ?? '');
  if (Number.isNaN(at.getTime())) return words.soon;
  const ahead = days(new Date(), at);
  const hour = at.getHours();
  const evening = language === 'en' && ahead === 0 && hour >= 17;
  const clock = `${hour % 12 || 12}:${String(at.getMinutes()).padStart(2, '0')}${evening ? '' : hour < 12 ? ' a.m.' : ' p.m.'}`;
  const day = ahead === 0 ? words[evening ? 'this evening' : 'today'] : ahead === 1 ? words.tomorrow
    : (language === 'es' ? 'del ' : 'on ') + at.toLocaleDateString(language, { weekday: 'long' });
  return fill(words.before, { time: `${clock} ${day} (${words['your time']})` });
}

/** Whether we may ring by then: never before 8 or after 21 where they are. @param {Facts} facts */
function mayRing(facts) {
  const hour = new Date(facts.answerBy ?? '').getHours();
  return !(hour < 8 || hour >= 21);
}

/** @param {string} words @param {Record<string, string>} values numbers and times stand out */
function line(words, values) {
  return words.split(/(\{\w+\})/).map(part => {
    const key = part.slice(1, -1);
    return part.startsWith('{') && key in values ? (key === 'reach' ? values[key] : el('b', {}, values[key])) : part;
  });
}

/**
 * @param {Asks} asks @param {Typed} typed @param {Facts} facts
 * @param {Own} words @param {string} language @param {Say} say
 */
export function steps(asks, typed, facts, words, language, say) {
  const { phone, email } = reached(typed);
  const may = typed.consent === 'yes' && phone;
  const best = fieldsOf(asks).find(field => field.kind === 'bestTime')?.choices.find(choice => choice.value === typed.bestTime);
  const values = { before: before(facts, words, language), reach: (may ? phone : email) ?? '', phone: facts.phone ?? '', best: best ? say(best.label) : '' };
  const first = may ? (mayRing(facts) ? 'next.call' : 'next.call.later') : email ? 'next.mail' : 'next.quiet';
  const list = asks.kind === 'resource_kit' ? ['next.kit'] : may && best && best.value !== 'any' ? ['next.best'] : [first];
  if (may) list.push(facts.phone ? 'next.from' : 'next.from.plain');
  list.push('next.free');
  return el('ol', {}, ...list.map((key, n) => el('li', {}, el('b', { 'aria-hidden': 'true' }, String(n + 1)), el('span', {}, ...line(words[key], values)))));
}

/** @param {Facts} facts @param {Own} words */
export function crisis(facts, words) {
  const line = facts.crisisLine || '988';
  return el('p', { class: 'crisis' }, el('b', {}, words.crisis), ` ${words['crisis.call']} `,
    el('a', { href: `tel:${line.replace(/\D/g, '')}` }, el('b', {}, line)), `${words['crisis.text']} `, el('b', {}, '911'), '.');
}
