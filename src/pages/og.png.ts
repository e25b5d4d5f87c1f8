/** `/og.png`: the picture that is shown where somebody shares any other page of the site. */

import { buildSitePreview } from '../views/preview-view.ts';
import { readContext } from './_context.ts';
import { buildPictureResponse } from './_pictures.ts';

export async function GET(): Promise<Response> {
  return buildPictureResponse(buildSitePreview(await readContext()));
}
