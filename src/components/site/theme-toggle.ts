/** Lets the reader choose light or dark; the choice stays in this browser. The button waits disabled for this script. */

const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

if (button) {
  const isDark = () => {
    const chosen = document.documentElement.dataset['theme'];
    return chosen === undefined ? prefersDark.matches : chosen === 'dark';
  };
  const show = () => {
    const label = (isDark() ? button.dataset['toLight'] : button.dataset['toDark']) ?? '';
    button.setAttribute('aria-label', label);
    button.title = label;
  };
  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    try {
      if ((next === 'dark') === prefersDark.matches) localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
    } catch {
      // Storage may be forbidden: the choice then holds for this page only.
    }
    show();
  });
  prefersDark.addEventListener('change', show);
  button.disabled = false;
  show();
}
