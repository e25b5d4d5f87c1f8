/** Makes the row of days a slider that leads to the page of the day it is set to. Without scripts the row is all there is. */

/** How long the slider has to rest before it leads anywhere, so that a key held down does not load every page. */
const rest = 450;
const keptFocus = 'day-slider';

const slider = document.querySelector<HTMLElement>('[data-day-slider]');
const range = slider?.querySelector('input');
const shown = slider?.querySelector('output');
const days = [...document.querySelectorAll<HTMLAnchorElement>('[data-days] a')];

if (slider && range && shown && days.length > 1) {
  const current = days.findIndex((day) => day.getAttribute('aria-current') === 'page');
  const begin = () => {
    range.value = String(current === -1 ? days.length - 1 : current);
    show();
  };
  const show = () => {
    const text = days[range.valueAsNumber]!.getAttribute('aria-label') ?? '';
    range.setAttribute('aria-valuetext', text);
    shown.value = text;
  };
  const open = () => {
    clearTimeout(waiting);
    if (range.valueAsNumber === current) return;
    writeFocus(document.activeElement === range);
    location.assign(days[range.valueAsNumber]!.href);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  range.max = String(days.length - 1);
  range.addEventListener('input', () => {
    clearTimeout(waiting);
    show();
  });
  range.addEventListener('change', () => {
    clearTimeout(waiting);
    waiting = setTimeout(open, rest);
  });
  range.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open();
  });
  // A page that comes back from the browser's memory stands where it was left.
  addEventListener('pageshow', (event) => {
    if (event.persisted) begin();
  });
  begin();
  slider.dataset['ready'] = '';
  if (takeFocus()) range.focus({ preventScroll: true });
}

/** Who steps from day to day by keyboard goes on from the slider of the next page. */
function writeFocus(isFocused: boolean): void {
  try {
    if (isFocused) sessionStorage.setItem(keptFocus, String(scrollY));
  } catch {
    // Storage may be forbidden: the next page then begins at its top.
  }
}

function takeFocus(): boolean {
  try {
    const kept = sessionStorage.getItem(keptFocus);
    sessionStorage.removeItem(keptFocus);
    if (kept !== null) scrollTo({ top: Number(kept), behavior: 'instant' });
    return kept !== null;
  } catch {
    return false;
  }
}
