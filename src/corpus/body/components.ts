/** The components a body may use. The union type, the checks and the contributor's table are made from this one table. */

export interface BodyAttribute {
  readonly required: boolean;
  /** What the value says, in one sentence for contributors. */
  readonly meaning: string;
  /**
   * What the value must look like: `id` of a record or claim, `picture` for the address of a picture of this site,
   * `text` for any plain text that is not blank, or the closed list of allowed words.
   */
  readonly form: 'id' | 'picture' | 'text' | readonly string[];
}

export interface BodyComponentDescription {
  /** `inline` stands within a sentence; `block` stands on lines of its own. */
  readonly display: 'inline' | 'block';
  /** `none`: written `<Name ... />`; `text`: may hold a few plain words; `blocks`: must hold paragraphs, lists and so on. */
  readonly children: 'none' | 'text' | 'blocks';
  readonly attributes: Readonly<Record<string, BodyAttribute>>;
  /** One sentence for contributors. */
  readonly meaning: string;
  /** A piece of body that passes every check of this room. */
  readonly example: string;
}

export const bodyComponents = {
  Cite: {
    display: 'inline',
    children: 'none',
    attributes: {
      source: { required: true, form: 'id', meaning: 'Id of the source that is cited.' },
      claim: {
        required: false,
        form: 'id',
        meaning: 'Id of the claim of this event that the source bears on.',
      },
    },
    meaning: 'Cites a source where a sentence rests on it.',
    example: 'The pier was empty.<Cite source="radar-pass-2024-05-01" claim="pier-empty" />',
  },
  Event: {
    display: 'inline',
    children: 'text',
    attributes: { id: { required: true, form: 'id', meaning: 'Id of the event that is named.' } },
    meaning: 'Links to another event; without words of its own it shows the title of the event.',
    example: 'Two days after <Event id="pier-cleared">the pier was cleared</Event> work began.',
  },
  Place: {
    display: 'inline',
    children: 'text',
    attributes: { id: { required: true, form: 'id', meaning: 'Id of the place that is named.' } },
    meaning: 'Links to a place; without words of its own it shows the name of the place.',
    example: 'The convoy left <Place id="north-harbour" /> at noon.',
  },
  Actor: {
    display: 'inline',
    children: 'text',
    attributes: {
      id: {
        required: true,
        form: 'id',
        meaning: 'Id of the vessel, organisation, person, unit or equipment that is named.',
      },
    },
    meaning: 'Links to an actor; without words of its own it shows the name of the actor.',
    example: 'The <Actor id="ms-example">Example</Actor> lay at anchor.',
  },
  Figure: {
    display: 'block',
    children: 'none',
    attributes: {
      src: {
        required: true,
        form: 'picture',
        meaning: 'Address of a picture of this site, such as /figures/pier.jpg.',
      },
      alt: {
        required: true,
        form: 'text',
        meaning: 'What the picture shows, for readers who cannot see it.',
      },
      credit: {
        required: true,
        form: 'text',
        meaning: 'Who made the picture, and under which licence it is shown.',
      },
    },
    meaning: 'Shows a picture of this site.',
    example: '<Figure src="/figures/pier.jpg" alt="An empty pier, seen from above" credit="Example Agency, CC BY 4.0" />',
  },
  Note: {
    display: 'block',
    children: 'blocks',
    attributes: {
      type: {
        required: true,
        form: ['note', 'caution', 'disagreement', 'derivation'],
        meaning:
          'note: an aside; caution: a limit of the evidence; disagreement: where sources differ; derivation: how a value was worked out.',
      },
    },
    meaning: 'Sets a remark apart from the account itself.',
    example: '<Note type="caution">\n\nThe picture does not show the ramp.\n\n</Note>',
  },
  Quote: {
    display: 'block',
    children: 'blocks',
    attributes: {
      source: { required: true, form: 'id', meaning: 'Id of the source that is quoted.' },
    },
    meaning: 'Quotes a source word for word.',
    example: '<Quote source="harbour-notice-2024-05-02">\n\nThe harbour is closed until further notice.\n\n</Quote>',
  },
} as const satisfies Record<string, BodyComponentDescription>;

export type BodyComponentName = keyof typeof bodyComponents;

/** Whether a name written in a body is one of the components; inherited names of objects are not. */
export function isBodyComponentName(name: unknown): name is BodyComponentName {
  return typeof name === 'string' && Object.hasOwn(bodyComponents, name);
}

/** The description of a component under one general type, for code that treats all components alike. */
export function readBodyComponent(name: BodyComponentName): BodyComponentDescription {
  return bodyComponents[name];
}
