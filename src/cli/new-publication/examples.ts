/** A small record of an invented lighthouse, so that every field is seen at work once. */

/** Two of the sources derive from one another, so that a beginner sees that two reports need not be two origins. */
export function formatSources(today: string): Readonly<Record<string, string>> {
  return {
    'sources/keepers-photo-2025-03-01.mdx': `---
title: Photograph of the lamp, 1 March 2025
kind: geolocated-media
authors: [M. Example]
published: 2025-03-01
accessed: ${today}
reliability: B
reliabilityReason: The photographer is known, and the place can be told from the picture.
primary: true
---

What the source shows, how it was found, and what it leaves open. A source without an address is ordinary.
`,
    'sources/harbour-gazette-2025-03-02.mdx': `---
title: The light is back
kind: news-report
publisher: harbour-gazette
published: 2025-03-02
accessed: ${today}
url: https://gazette.example/2025/03/02/light
language: en
reliability: C
reliabilityReason: A local newspaper; this report rests on the photograph.
derivedFrom: [keepers-photo-2025-03-01]
---
`,
  };
}

export function formatPublisher(): string {
  return `name: Harbour Gazette
aliases: [The Gazette]
url: https://gazette.example/
kind: newspaper
country: NL
description: An invented newspaper. Put a publisher of your own in its place.
`;
}

export function formatPlace(): string {
  return `name: Old lighthouse
aliases: [The old tower]
kind: lighthouse
lat: 52.4
lon: 4.5
precisionKm: 1
description: An invented lighthouse. Leave lat and lon out where nobody knows them.
`;
}

export function formatActor(): string {
  return `name: Society of lighthouse keepers
aliases: [The keepers]
type: organisation
description: An invented society.
`;
}

export function formatEvent(today: string): string {
  return `---
title: The lamp of the old lighthouse is lit again
date: 2025-02-28/2025-03-01
dateNote: The photograph is from the morning of 1 March and says that the lamp burned during the night.
summary: A photograph shows the lamp of the old lighthouse burning on the morning of 1 March 2025.
confidence: probable
places: [old-lighthouse]
actors: [lighthouse-keepers]
topics: [Lighthouse]
claims:
  - id: lamp-burns
    statement: The lamp of the old lighthouse burned in the night to 1 March 2025.
    confidence: probable
    key: true
    evidence:
      - source: keepers-photo-2025-03-01
        locator: whole picture
      - source: harbour-gazette-2025-03-02
        note: Retells the photograph, so it adds no second origin.
  - id: repair-paid
    statement: The society paid for the repair.
    confidence: possible
    evidence:
      - source: harbour-gazette-2025-03-02
        locator: second paragraph
added: ${today}
---

This event is an example: read it, build it, then write your own in its place. The photograph shows the lamp
burning <Cite source="keepers-photo-2025-03-01" claim="lamp-burns" />; the newspaper retells
it <Cite source="harbour-gazette-2025-03-02" />, so both are one origin and the level stays at *probable*.

<Note type="caution">

Nobody says who paid for the repair but the newspaper.

</Note>
`;
}

export function formatPage(): string {
  return `---
title: How we work
description: Who writes this record, and who reads an entry before it appears.
---

A page of your own. It takes the same text as an event: Markdown, and components such as
<Place id="old-lighthouse" />. Its file name is its address, \`/how-we-work/\`.
`;
}
