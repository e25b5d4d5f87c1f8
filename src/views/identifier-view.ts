/** Names and numbers of a record in other registers, linked where the register has an address for each. */

export interface IdentifierView {
  /** The register, as readers know it. */
  readonly register: string;
  readonly value: string;
  /** Null where the register has no public address, or the value is not of its form. */
  readonly href: string | null;
}

/** In the order of the record. */
export function buildPublishedIdentifiers(identifiers: Readonly<Record<string, string>>): readonly IdentifierView[] {
  return Object.entries(identifiers).map(([name, value]) => {
    const register = registers[name.toLowerCase()];
    const href = register?.form?.test(value) ? register.address + value : null;
    return { register: register?.name ?? name, value, href };
  });
}

const registers: Readonly<Record<string, { name: string; address?: string; form?: RegExp }>> = {
  wikidata: { name: 'Wikidata', address: 'https://www.wikidata.org/wiki/', form: /^Q\d+$/u },
  geonames: { name: 'GeoNames', address: 'https://www.geonames.org/', form: /^\d+$/u },
  imo: { name: 'IMO' },
  mmsi: { name: 'MMSI' },
  issn: {
    name: 'ISSN',
    address: 'https://portal.issn.org/resource/ISSN/',
    form: /^\d{4}-\d{3}[\dX]$/u,
  },
  ror: { name: 'ROR', address: 'https://ror.org/', form: /^0[a-z0-9]{8}$/u },
  callsign: { name: 'Call sign' },
};
