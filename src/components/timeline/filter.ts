/**
 * Filters the timeline in place. The groups narrow each other, the values of one group widen it; the choice lives in
 * the address as `?confidence=probable&place=…`, so that it can be shared and gone back to.
 */

const panel = document.querySelector<HTMLElement>('[data-filters]');
const items = [...document.querySelectorAll<HTMLElement>('li[data-facets]')];

if (panel) {
  const status = panel.querySelector<HTMLElement>('[data-filter-status]')!;
  const clear = panel.querySelector<HTMLButtonElement>('[data-filter-clear]')!;
  const empty = document.querySelector<HTMLElement>('[data-filter-empty]');
  const fold = panel.querySelector<HTMLDetailsElement>('details.fold')!;
  const facets = items.map((item) => new Set(item.dataset['facets']!.split(' ')));
  const marks = new Map<string, Element[]>();
  for (const mark of document.querySelectorAll<HTMLElement>('[data-mark]')) {
    const id = mark.dataset['mark']!;
    marks.set(id, [...(marks.get(id) ?? []), mark]);
  }
  const options = [...panel.querySelectorAll<HTMLElement>('[data-facet]')].map(buildOption);
  const groups = [...new Set(options.map(({ group }) => group))];

  const read = () =>
    Map.groupBy(
      options.filter(({ box }) => box.checked),
      ({ group }) => group,
    );
  const isShown = (own: Set<string>, chosen: ReturnType<typeof read>, except?: string) =>
    [...chosen].every(([group, members]) => group === except || members.some(({ facet }) => own.has(facet)));

  const show = () => {
    const chosen = read();
    let shown = 0;
    items.forEach((item, index) => {
      const visible = isShown(facets[index]!, chosen);
      if (visible) shown += 1;
      item.hidden = !visible;
      for (const mark of marks.get(item.dataset['event']!) ?? []) mark.classList.toggle('filtered-out', !visible);
    });
    for (const section of document.querySelectorAll<HTMLElement>('[data-section]')) {
      section.hidden = !section.querySelector('li[data-facets]:not([hidden])');
    }
    for (const group of groups) {
      const rest = facets.filter((own) => isShown(own, chosen, group));
      for (const option of options.filter((one) => one.group === group)) {
        const count = rest.filter((own) => own.has(option.facet)).length;
        option.count.textContent = String(count);
        option.item.classList.toggle('none', count === 0);
      }
    }
    const text = (chosen.size === 0 ? panel.dataset['all'] : panel.dataset['shown']) ?? '';
    status.textContent = text.replace('{shown}', String(shown)).replace('{total}', panel.dataset['total'] ?? '');
    clear.hidden = chosen.size === 0;
    if (empty) empty.hidden = shown > 0;
  };

  const restore = () => {
    const wanted = new URLSearchParams(location.search);
    for (const { box, group, value } of options) {
      box.checked = wanted.getAll(group).includes(value);
      const details = box.checked && box.closest<HTMLDetailsElement>('fieldset details');
      if (details) details.open = true;
    }
    show();
  };

  const remember = () => {
    const address = new URL(location.href);
    for (const group of groups) address.searchParams.delete(group);
    for (const { box, group, value } of options) if (box.checked) address.searchParams.append(group, value);
    address.hash = '';
    history.pushState(null, '', address);
    show();
  };

  panel.addEventListener('change', remember);
  clear.addEventListener('click', () => {
    for (const { box } of options) box.checked = false;
    remember();
    fold.querySelector<HTMLElement>('summary')?.focus();
  });
  addEventListener('popstate', restore);
  const wide = matchMedia('(min-width: 56rem)');
  wide.addEventListener('change', () => (fold.open = wide.matches));
  if (wide.matches) fold.open = true;
  restore();
}

/** Makes a checkbox of an option whose name was a link. */
function buildOption(item: HTMLElement) {
  const facet = item.dataset['facet']!;
  const name = item.querySelector<HTMLElement>('.name')!;
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.autocomplete = 'off';
  const link = name.querySelector('a');
  link?.replaceWith(...link.childNodes);
  label.append(box, ...name.childNodes);
  name.replaceWith(label);
  const at = facet.indexOf(':');
  return {
    item,
    box,
    facet,
    group: facet.slice(0, at),
    value: facet.slice(at + 1),
    count: item.querySelector('.count')!,
  };
}
