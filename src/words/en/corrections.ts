/** English words of the page of corrections. */

export const corrections = {
  title: 'Corrections',
  description: 'Every public change to the record: what was wrong, what is right, and since when.',
  lead: 'Nothing here changes in silence. When a published claim, date, level or source changes, the event says so and it is listed here, newest first.',
  listHeading: 'Changes',
  none: 'No event has been changed since it was published.',
  kindsHeading: 'Kinds of change',
  fields: 'Changed:',
  reportHeading: 'Report an error',
  report: 'Tell the editors what is wrong and how you know. A correction names what was wrong and stays on the page of the event.',
  feed: 'Corrections as a feed',
};
