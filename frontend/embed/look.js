// How the form looks. A page adapts it by custom properties: --desk-form-accent, -on-accent, -ground, -field, -ink, -ink-2,
// -edge, -focus, -wrong, -scheme (light or dark), -font, -size (the size of its text) and -radius.

export const LOOK = `
:host { display: block; container-type: inline-size; color-scheme: var(--desk-form-scheme, light);
  --a: var(--desk-form-accent, #14594f); --on-a: var(--desk-form-on-accent, #fff); --ground: var(--desk-form-ground, #f7faf8);
  --field: var(--desk-form-field, #fff); --ink: var(--desk-form-ink, #16211e); --ink-2: var(--desk-form-ink-2, #43544e);
  --edge: var(--desk-form-edge, #6d7d76); --focus: var(--desk-form-focus, #f0b13c); --r: var(--desk-form-radius, 8px);
  --chosen: color-mix(in srgb, var(--a) 12%, var(--field)); --wrong: var(--desk-form-wrong, #98260f);
  font: 400 var(--desk-form-size, 19px)/1.5 var(--desk-form-font, "Instrument Sans", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif); color: var(--ink); }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
section { border: 2px solid var(--a); border-radius: calc(var(--r) + 4px); padding: 24px 28px 26px; background: var(--ground); overflow-wrap: break-word; }
slot { display: block; } h2 { font: inherit; font-weight: 600; font-size: 1.47em; line-height: 1.25; letter-spacing: -.015em; margin: 0; outline-offset: 4px; }
p { margin: 0; } .lead { margin: 4px 0 16px; font-size: .95em; color: var(--ink-2); }
.q { margin: 0 0 16px; padding: 0; border: 0; min-width: 0; }
label, legend { display: block; font-weight: 600; line-height: 1.37; margin-bottom: 5px; padding: 0; }
small { font-weight: 400; font-size: .9em; color: var(--ink-2); }
input:not([type=radio], [type=checkbox]), textarea, select { width: 100%; min-height: 52px; font: inherit; font-size: 1.05em; line-height: 1.35; padding: 10px 14px; border: 2px solid var(--edge); border-radius: var(--r); background: var(--field); color: var(--ink); display: block; }
select { padding-left: 10px; }
textarea { resize: vertical; min-height: 80px; }
.trap { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.opts { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
.opts label, .agree { display: flex; gap: 12px; align-items: center; font-weight: 400; border: 2px solid var(--edge); border-radius: var(--r); padding: 9px 14px; min-height: 48px; background: var(--field); margin: 0; cursor: pointer; }
.opts label:last-child:nth-child(odd) { grid-column: 1 / -1; }
.opts label:has(:checked) { border-color: var(--a); background: var(--chosen); font-weight: 600; }
.opts label:has(:focus-visible), .agree:has(:focus-visible) { outline: 4px solid var(--focus); border-color: var(--ink); }
.opts input:focus-visible, .agree input:focus-visible { outline: none; }
input[type=radio], input[type=checkbox] { width: 24px; height: 24px; accent-color: var(--a); flex: none; margin: 0; }
.agree { align-items: flex-start; font-size: .9em; line-height: 1.45; padding: 12px 14px; margin-bottom: 14px; }
.step { display: grid; grid-template-columns: 1fr 1fr; gap: 0 12px; align-items: start; } .step > * { grid-column: 1 / -1; }
.step > [data-q=state], .step > [data-q=postalCode] { grid-column: span 1; }
h3 { font: inherit; font-weight: 600; margin: 0 0 12px; outline-offset: 4px; } h3 small { display: block; }
.go { display: flex; gap: 12px; } .back { flex: none; font: inherit; font-weight: 600; padding: 8px 20px; min-height: 60px; color: var(--a); background: none; border: 2px solid var(--a); border-radius: var(--r); cursor: pointer; }
fieldset { outline: none; }
.send { width: 100%; min-height: 60px; font: inherit; font-weight: 600; font-size: 1.1em; color: var(--on-a); background: var(--a); border: 0; border-radius: var(--r); margin: 0; padding: 8px 16px; cursor: pointer; }
.send[aria-disabled=true] { opacity: .75; cursor: default; }
.after { margin-top: 12px; font-size: .9em; color: var(--ink-2); }
a, .link { color: var(--a); text-underline-offset: 3px; } .link { font: inherit; background: none; border: 0; padding: 8px 0; text-decoration: underline; cursor: pointer; }
.wrong { color: var(--wrong); font-size: .9em; font-weight: 600; margin-top: 5px; }
[aria-invalid=true], [aria-invalid=true] .opts label { border-color: var(--wrong) !important; }
.said { border-left: 6px solid var(--focus); background: var(--field); padding: 12px 16px; margin-bottom: 14px; font-size: .95em; }
:focus-visible { outline: 4px solid var(--focus); outline-offset: 0; border-color: var(--ink) !important; }
.ref { background: var(--field); border: 2px solid var(--a); border-radius: var(--r); padding: 12px 16px; margin: 16px 0; }
.ref b { display: block; font-size: 1.68em; line-height: 1.25; letter-spacing: .02em; font-variant-numeric: tabular-nums; user-select: all; }
ol { list-style: none; margin: 0 0 18px; padding: 0; }
li { display: grid; grid-template-columns: 36px minmax(0, 1fr); gap: 12px; padding: 11px 0; border-top: 1px solid color-mix(in srgb, var(--edge) 35%, transparent); line-height: 1.45; }
li > b { display: grid; place-items: center; width: 32px; height: 32px; border-radius: 50%; background: var(--a); color: var(--on-a); font-size: .9em; }
.crisis { border-left: 6px solid var(--focus); background: var(--field); padding: 12px 16px; font-size: .95em; }
@container (width < 440px) { section { padding: 18px 16px 20px; } .opts, .step { grid-template-columns: minmax(0, 1fr); } .opts label { min-height: 52px; } }
@media print { .after, .link { display: none; } }
@media (forced-colors: active) { .opts label:has(:checked) { outline: 2px solid; } }
`;
