/** The publisher as schema.org data, with the policies it answers for. */

import type { NewsMediaOrganization } from 'schema-dts';
import type { OutputContext } from '../output-context.ts';

/** `@id` of the publisher on every page. */
export function readPublisherId(context: OutputContext): string {
  return `${context.permanent('/')}#publisher`;
}

/** The publisher as the pages of its records name it; the page of the data gives all of it under the same `@id`. */
export function buildPublisherReference(context: OutputContext): NewsMediaOrganization {
  const { publication, absolute } = context;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': readPublisherId(context),
    name: publication.title,
    url: absolute('/'),
    correctionsPolicy: absolute('/corrections/'),
  };
}

/** The publication as a news media organisation; policies are pages of this site. */
export function buildPublisher(context: OutputContext): NewsMediaOrganization {
  const { publication, absolute, shows } = context;
  const contacts = publication.corrections.filter(({ email, url }) => email ?? url);
  return {
    '@type': 'NewsMediaOrganization',
    '@id': readPublisherId(context),
    name: publication.title,
    url: absolute('/'),
    masthead: absolute('/about/'),
    publishingPrinciples: absolute('/method/'),
    verificationFactCheckingPolicy: absolute('/method/'),
    unnamedSourcesPolicy: absolute('/method/'),
    correctionsPolicy: absolute('/corrections/'),
    actionableFeedbackPolicy: absolute(shows('contribute') ? '/contribute/' : '/about/'),
    ...(contacts.length > 0
      ? {
          contactPoint: contacts.map(({ name, email, url }) => ({
            '@type': 'ContactPoint' as const,
            contactType: name,
            ...(email ? { email } : {}),
            ...(url ? { url } : {}),
          })),
        }
      : {}),
  };
}
