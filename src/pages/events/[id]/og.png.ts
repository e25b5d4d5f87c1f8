/** `/events/<id>/og.png`: the picture that is shown where somebody shares the event. */

import type { Event } from '../../../domain/event.ts';
import { readExported } from '../../../outputs/record/record-set.ts';
import { buildEventPreview } from '../../../views/preview-view.ts';
import { readContext } from '../../_context.ts';
import { readOutputs } from '../../_outputs.ts';
import { buildPictureResponse } from '../../_pictures.ts';

export async function getStaticPaths() {
  return readExported(await readOutputs()).map((event) => ({
    params: { id: event.id },
    props: { event },
  }));
}

export async function GET({ props }: { props: { event: Event } }): Promise<Response> {
  return buildPictureResponse(buildEventPreview(await readContext(), props.event));
}
