/** The part of the globe that a publication's map shows. */

import { z } from 'zod';

const degrees = (least: number, most: number, example: number, side: string) =>
  z
    .number()
    .min(least)
    .max(most)
    .meta({ description: `${side} edge in degrees.`, examples: [example] });

export const mapExtentSchema = z
  .strictObject({
    west: degrees(-180, 180, 34, 'Western'),
    south: degrees(-85, 85, 33, 'Southern'),
    east: degrees(-180, 180, 37, 'Eastern'),
    north: degrees(-85, 85, 36, 'Northern'),
  })
  .superRefine(({ south, north, west, east }, context) => {
    if (south < north && west !== east) return;
    const edge = south < north ? 'east' : 'north';
    context.addIssue({
      code: 'custom',
      path: [edge],
      message: edge === 'north' ? 'The northern edge is not north of the southern one.' : 'The eastern edge is the western one.',
      params: {
        rule: 'invalid-value',
        expected: edge === 'north' ? `degrees above ${south}` : 'another meridian; east may be less than west across 180 degrees',
        fix:
          edge === 'north' && south !== north
            ? `write south: ${north} and north: ${south}`
            : 'write the edges of the part that the map shows',
      },
    });
  });
export type MapExtent = z.output<typeof mapExtentSchema>;
