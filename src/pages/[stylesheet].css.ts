/** `/appearance.css`: the publication's own colours and typeface, where it has any. */

import type { APIRoute, GetStaticPaths } from 'astro';
import { appearanceName, formatAppearance } from '../outputs/appearance.ts';
import { buildAppearance } from '../views/shell-view.ts';
import { readContext } from './_context.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { appearance } = buildAppearance(await readContext());
  return appearance === undefined ? [] : [{ params: { stylesheet: appearanceName } }];
};

export const GET: APIRoute = async () => {
  const { publication } = await readContext();
  return new Response(formatAppearance(publication.appearance ?? {}), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
