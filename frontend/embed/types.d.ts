// What the scripts of a form pass to each other; for editors alone, never loaded.

interface Words { en: string; es: string }
interface Choice { value: string; label: Words }
interface Field { id: string; kind: string; label: Words; help: Words; required: boolean; choices: Choice[] }
interface Step { title: Words; fields: Field[] }
/** What a form asks and says, as its record has it. */
interface Asks { kind: string; title: Words; lead: Words; button: Words; consent: Words; foot: Words; thanks: Words; steps: Step[] }
/** Who answers, from which number, until when. */
interface Facts { organization?: string; phone?: string; crisisLine?: string; answerBy?: string }
interface Asked extends Facts { form: string; version: number; proof?: boolean; asks: Asks }
type Typed = Record<string, string | string[]>;
/** What a tab keeps until it is acknowledged. */
interface Kept { typed?: Typed; step?: number; key?: string; plain?: string; body?: string; at?: number; reference?: string; page?: string }
/** A text in the visitor's language. */
type Say = (words: Words) => string;
/** What the form says by itself, by name. */
type Own = Record<string, string>;
