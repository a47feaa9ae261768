// The plain pages: an eye beside each password, and focus on what did not fit.
for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[data-eye]'))) {
  const eye = document.createElement('button');
  eye.type = 'button';
  eye.className = 'eye';
  const show = on => {
    field.type = on ? 'text' : 'password';
    eye.setAttribute('aria-pressed', String(on));
    eye.setAttribute('aria-label', on ? 'Hide the password' : 'Show the password');
  };
  show(false);
  eye.addEventListener('click', () => show(field.type === 'password'));
  field.form?.addEventListener('submit', () => show(false));
  const holder = document.createElement('span');
  holder.className = 'with-eye';
  field.before(holder);
  holder.append(field, eye);
}
