/** The files of a new publication: its settings, and one worked example of each kind of record. */

import { formatValue } from '../../corpus/schema/yaml-notation.ts';
import { formatActor, formatEvent, formatPage, formatPlace, formatPublisher, formatSources } from './examples.ts';
import type { Settings } from './settings.ts';

/** Path below the content folder to text; every file is valid as it is, and made to be written over. */
export function buildPublicationFiles(settings: Settings, today: string): Readonly<Record<string, string>> {
  return {
    'publication.yaml': formatPublication(settings),
    'publishers/harbour-gazette.yaml': formatPublisher(),
    'places/old-lighthouse.yaml': formatPlace(),
    'actors/lighthouse-keepers.yaml': formatActor(),
    ...formatSources(today),
    'events/lamp-is-lit-again.mdx': formatEvent(today),
    'pages/how-we-work.mdx': formatPage(),
  };
}

function formatPublication({
  title,
  description,
  language,
  'time-zone': timeZone,
  licence,
  url,
  repository,
  editor,
  email,
}: Settings): string {
  return `# The publication as a whole. Every field is explained in .github/PUBLISHING.md, and in an editor that knows the schemas.
title: ${formatValue(title)}
description: ${formatValue(description)}
language: ${language}
timeZone: ${timeZone}
licence: ${formatValue(licence)}
# Where the site will live. SITE_URL and BASE_PATH override it when the site is built.
url: ${url}
${repository === undefined ? '# Where contributions are made; readers are led there.\n# repository: https://github.com/you/your-timeline' : `repository: ${repository}`}
editors:
  - name: ${formatValue(editor)}
corrections:
  # Somebody has to read what arrives here.
  - name: Corrections
    email: ${email}

# All that follows is optional.
# tagline: a verified timeline
# headline: What happened at the harbour
# statement: One paragraph on what is known and what is not.
# recordEnds: 2025-02-02
# synonyms:
#   - [ship, vessel]
# topics:
#   harbour: Harbour and piers
# navigation:
#   header: [timeline, map, sources, disputed, as-of, method]
# appearance:
#   accent: { light: "#12456f", dark: "#a6cfe8" }
#   typeface: source-serif-4
# mapExtent: { west: 4, south: 51, east: 8, north: 54 }
`;
}
