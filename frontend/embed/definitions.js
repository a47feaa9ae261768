// The three forms: which questions, which of them must be answered, and how the answers travel.

/** @typedef {{ id: string, type: string, fields: string[], must: string[], send: string, consent: string }} Definition */

/** @type {Record<string, Definition>} */
export const FORMS = {
  'free-case-review': { id: 'free-case-review', type: 'case_review', fields: ['name', 'reach', 'ill', 'patient', 'diagnosis', 'message'], must: ['name', 'reach'], send: 'send', consent: 'consent' },
  'resource-kit': { id: 'resource-kit', type: 'resource_kit', fields: ['name', 'line1', 'line2', 'city', 'pair', 'ill', 'reach', 'message'], must: ['name', 'line1', 'city', 'state', 'postalCode'], send: 'send.kit', consent: 'consent.kit' },
  callback: { id: 'callback', type: 'callback', fields: ['name', 'reach', 'best', 'message'], must: ['name', 'reach'], send: 'send.callback', consent: 'consent' },
};

export const VERSION = '1';

const EMAIL = /[^\s<>,;:]+@[^\s<>,;]+/;
const PARTICLE = /^(de|del|della|di|da|la|van|von|der|den|st\.?|le)$/i;

/** The name as typed, cut before the family name; nothing of it is dropped. @param {string} typed */
function named(typed) {
  const words = typed.trim().split(/\s+/);
  if (words.length < 2) return { firstName: typed.trim() };
  let cut = words.length - 1;
  while (cut > 1 && PARTICLE.test(words[cut - 1])) cut--;
  return { firstName: words.slice(0, cut).join(' '), lastName: words.slice(cut).join(' ') };
}

/** A field for one way to reach somebody, in which people write two. @param {string} typed */
export function reached(typed) {
  const email = typed.match(EMAIL)?.[0].replace(/[.)]+$/, '') ?? '';
  if (!email) return { phone: typed.trim() };
  const rest = typed.replace(email, '').replace(/\b(or|and|o|y)\b/gi, '').replace(/^[\s,;/]+|[\s,;/]+$/g, '');
  return /\d/.test(rest) ? { email, phone: rest } : { email };
}

/** The word for what looks mistyped in it, blank where nothing does. @param {string} typed */
export function doubt(typed) {
  const { phone = '', email } = reached(typed);
  const digits = phone.replace(/\D/g, '').length;
  if (email ? !/^[^@]+@[^@.]+(\.[^@.]+)+$/.test(email) : phone.includes('@')) return 'askMail';
  if (!phone) return '';
  return digits ? (digits < (/^\s*(\+|00)/.test(phone) ? 8 : 10) ? 'askShort' : '') : 'askReach';
}

/** Drops what was left blank. @param {Record<string, unknown>} object @returns {Record<string, unknown> | undefined} */
function filled(object) {
  const kept = Object.entries(object).filter(([, value]) => value !== '' && value !== undefined);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

/**
 * The submission as the desk takes it. Typed words go into its body alone.
 * @param {Definition} form @param {Record<string, string>} typed @param {{ text: string, locale: string }} shown
 */
export function payload(form, typed, shown) {
  const value = (/** @type {string} */ key) => (typed[key] ?? '').trim();
  const diagnosis = typed.ill === 'nobody' ? 'none_yet' : typed.diagnosis;
  return filled({
    type: form.type,
    contact: filled({ ...named(value('name')), ...reached(value('reach')), bestTime: value('best') }),
    address: filled(Object.fromEntries(['line1', 'line2', 'city', 'state', 'postalCode'].map(key => [key, value(key)]))),
    patient: filled({ relationship: typed.ill === 'nobody' ? 'self' : value('ill'), ...(typed.ill === 'self' ? {} : named(value('patient'))), diagnosis }),
    message: value('message'),
    website: value('website'),
    consent: { given: typed.consent === 'yes', text: shown.text },
    form: { id: form.id, version: VERSION },
    source: source(),
    locale: shown.locale,
  });
}

/** Where they came from: addresses without query or fragment, so that nothing typed elsewhere travels along. */
function source() {
  const canonical = /** @type {HTMLLinkElement | null} */ (document.querySelector('link[rel=canonical]'))?.href;
  const utm = new URLSearchParams(location.search);
  const said = (/** @type {string} */ name) => utm.get(name)?.slice(0, 200) ?? '';
  return filled({
    pageUrl: bare(canonical || location.href), referrer: bare(document.referrer),
    utmSource: said('utm_source'), utmMedium: said('utm_medium'), utmCampaign: said('utm_campaign'), utmContent: said('utm_content'),
  });
}

/** @param {string} address */
function bare(address) {
  try {
    const url = new URL(address);
    return url.origin + url.pathname;
  } catch {
    return '';
  }
}
