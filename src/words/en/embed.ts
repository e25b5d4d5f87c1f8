/** English words of the card that stands in pages of other sites. */

export const embed = {
  read: 'Read the evidence',
  /** Over the markup on the event's page. */
  heading: 'Embed this card',
  hint: 'Markup for a page of your own. The card loads nothing from elsewhere and sets no cookie.',
  label: 'Markup of the frame',
};
