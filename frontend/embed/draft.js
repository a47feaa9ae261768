// What somebody typed and what was not acknowledged yet, kept in this tab alone, so that a reload loses nothing.

/** @typedef {{ typed?: Record<string, string>, key?: string, body?: string, reference?: string, page?: string }} Kept */

export class Draft {
  #name;
  /** @type {Kept | null} */ #here = null;

  /** @param {string} form */
  constructor(form) {
    this.#name = `desk-form:${form}`;
  }

  /** @returns {Kept} */
  read() {
    if (this.#here) return this.#here;
    try {
      return JSON.parse(sessionStorage.getItem(this.#name) ?? '{}');
    } catch {
      return {};
    }
  }

  /** @param {Kept} kept */
  write(kept) {
    this.#here = kept;
    try {
      sessionStorage.setItem(this.#name, JSON.stringify(kept));
    } catch {
      // storage is full or forbidden: the page itself still knows
    }
  }
}

/** A key nobody else has, also where the page is not served securely. */
export function freshKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
