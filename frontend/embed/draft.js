// What somebody typed and what was not acknowledged yet, kept in this tab alone, so that a reload loses nothing. What is
// unsent after a day is not sent any more without the person: it is typed words again.

const A_DAY = 24 * 60 * 60 * 1000;
function stored(name) {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** @param {string} name @param {unknown} value */
function store(name, value) {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // storage is full or forbidden: the page itself still knows
  }
}

export class Draft {
  #name;
  #here = null;
  constructor(form) {
    this.#name = `desk-form:${form}`;
  }

  /** @returns {Kept} */
  read() {
    const kept = this.#here ?? stored(this.#name) ?? {};
    if (!kept.body || Date.now() - (kept.at ?? 0) < A_DAY) return kept;
    return { typed: kept.typed, step: kept.step };
  }

  /** @param {Kept} kept */
  write(kept) {
    this.#here = kept;
    store(this.#name, kept);
  }

  /** What the form asked when it was last seen in this tab: it stands in while the desk cannot be reached. */
  get record() {
    return stored(`${this.#name}:asks`);
  }

  set record(value) {
    store(`${this.#name}:asks`, value);
  }
}

/** A key nobody else has, also where the page is not served securely. */
export function freshKey() {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** @param {Uint8Array} bytes */
export const hex = bytes => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
