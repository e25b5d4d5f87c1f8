/** Whether single letters are keys of the site (WCAG 2.1.4 asks for the choice). Kept in this browser. */

let here: boolean | undefined;

export function isOn(): boolean {
  if (here !== undefined) return here;
  try {
    return localStorage.getItem('keys') !== 'off';
  } catch {
    return true;
  }
}

/** Storage may be forbidden: the choice then holds for this page only. */
export function keepChoice(on: boolean): void {
  here = on;
  try {
    localStorage.setItem('keys', on ? 'on' : 'off');
  } catch {
    // Nothing is kept.
  }
}
