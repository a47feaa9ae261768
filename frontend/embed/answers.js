// What was typed, as the desk takes it. Typed words go into the body of what is sent, and nowhere else.

const EMAIL = /[^\s<>,;:]+@[^\s<>,;]+/;
const PARTICLE = /^(de|del|della|di|da|la|van|von|der|den|st\.?|le)$/i;
const OWN = /^(text|longText|choice|several|date|yesNo)$/;

/** @param {Asks} asks */
export const fieldsOf = asks => asks.steps.flatMap(step => step.fields);

/** @param {Typed} typed @param {string} id */
export const said = (typed, id) => [typed[id] ?? ''].flat().join(', ').trim();

/** The name as typed, cut before the family name; nothing of it is dropped. @param {string} typed */
function named(typed) {
  const words = typed.split(/\s+/);
  if (words.length < 2) return { firstName: typed };
  let cut = words.length - 1;
  while (cut > 1 && PARTICLE.test(words[cut - 1])) cut--;
  return { firstName: words.slice(0, cut).join(' '), lastName: words.slice(cut).join(' ') };
}

/** A field for one way to reach somebody, in which people write two. @param {string} typed */
function both(typed) {
  const email = typed.match(EMAIL)?.[0].replace(/[.)]+$/, '') ?? '';
  if (!email) return { phone: typed };
  const rest = typed.replace(email, '').replace(/\b(or|and|o|y)\b/gi, '').replace(/^[\s,;/]+|[\s,;/]+$/g, '');
  return /\d/.test(rest) ? { email, phone: rest } : { email };
}

/** The ways to reach them. @param {Typed} typed @returns {{ phone?: string, email?: string }} */
export const reached = typed => ({ ...both(said(typed, 'reach')), ...filled({ phone: said(typed, 'phone'), email: said(typed, 'email') }) });

/** The word for what looks mistyped in a field, blank where nothing does. @param {string} kind @param {string} typed */
export function doubt(kind, typed) {
  const { phone = '', email = '' } = kind === 'email' ? { email: typed } : both(typed);
  const digits = phone.replace(/\D/g, '').length;
  if (email ? !/^[^@]+@[^@.]+(\.[^@.]+)+$/.test(email) : phone.includes('@')) return 'askMail';
  if (!phone) return '';
  return digits ? (digits < (/^\s*(\+|00)/.test(phone) ? 8 : 10) ? 'askShort' : '') : kind === 'phone' ? 'askNumber' : 'askReach';
}

/** Drops what was left blank. @param {Record<string, unknown>} object @returns {Record<string, unknown> | undefined} */
function filled(object) {
  const kept = Object.entries(object).filter(([, value]) => value !== '' && value !== undefined && String(value) !== '');
  return kept.length ? Object.fromEntries(kept) : undefined;
}

/**
 * @param {Asked} record @param {Typed} typed
 * @param {{ text: string, locale: string }} shown
 */
export function payload(record, typed, shown) {
  const value = (key) => said(typed, key);
  const some = (...keys) => Object.fromEntries(keys.map(key => [key, value(key)]));
  const own = fieldsOf(record.asks).filter(field => OWN.test(field.kind)).map(field => [field.id, typed[field.id] ?? '']);
  return filled({
    type: record.asks.kind,
    contact: filled({ ...named(value('name')), ...reached(typed), ...some('bestTime') }),
    address: filled(some('line1', 'line2', 'city', 'state', 'postalCode')),
    patient: filled({ relationship: value('ill'), ...(typed.ill === 'self' ? {} : named(value('patient'))), diagnosis: value('diagnosis'), diagnosisDate: value('diagnosedOn') }),
    exposure: filled(some('veteran', 'branch', 'occupation', 'employers', 'years')),
    message: value('message'),
    answers: filled(Object.fromEntries(own)),
    website: value('website'),
    consent: { given: typed.consent === 'yes', text: shown.text },
    form: { id: record.form, version: String(record.version) },
    source: source(),
    locale: shown.locale,
  });
}

/** Where they came from: addresses without query or fragment, so that nothing typed elsewhere travels along. */
function source() {
  const canonical = document.querySelector('link[rel=canonical]')?.href;
  const utm = new URLSearchParams(location.search);
  const from = (name) => utm.get(name)?.slice(0, 200) ?? '';
  return filled({
    pageUrl: bare(canonical || location.href), referrer: bare(document.referrer),
    utmSource: from('utm_source'), utmMedium: from('utm_medium'), utmCampaign: from('utm_campaign'), utmContent: from('utm_content'),
  });
}
function bare(address) {
  try {
    const url = new URL(address);
    return url.origin + url.pathname;
  } catch {
    return '';
  }
}
