/** Connects the picture of a page with its fonts and with the pictures that were drawn before. */

import { drawingVersion, formatPreviewImage, readPreviewText } from '../outputs/preview-image.ts';
import { readPictureFonts } from '../readers/picture-fonts.ts';
import { readPicture, readPictureFolder } from '../readers/pictures.ts';
import type { PreviewView } from '../views/preview-view.ts';

/** The response with the PNG of a picture; in a later build of the same content nothing is drawn. */
export async function buildPictureResponse(view: PreviewView): Promise<Response> {
  const picture = await readPicture(readPictureFolder(process.env), JSON.stringify([drawingVersion, view]), async () =>
    formatPreviewImage(view, await readPictureFonts(readPreviewText(view))),
  );
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
}
