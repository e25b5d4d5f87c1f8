/**
 * A text of many parts, each of which is made when it is needed: a file of ten thousand events is never held whole, and
 * a build makes anew only those parts of it whose events have changed.
 */

/** One part: its name, which no other part of the text has, and how its text is made. */
export interface TextPart {
  readonly name: string;
  readonly make: () => string;
}

/** What stands between the parts is given as it is. */
export type PartedText = Iterable<string | TextPart>;

/** The whole text. */
export function joinText(text: PartedText): string {
  return [...text].map(readPiece).join('');
}

/**
 * An answer with a text. Its stream is made when somebody reads it: a build takes the text as it is, and makes of a
 * parted one no more than it needs.
 */
export class TextResponse extends Response {
  readonly content: string | PartedText;
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;

  constructor(content: string | PartedText, headers: Readonly<Record<string, string>>) {
    super(null, { headers });
    this.content = content;
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return (this.stream ??= buildStream(typeof this.content === 'string' ? [this.content] : this.content));
  }

  override text(): Promise<string> {
    return new Response(this.body).text();
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.body).arrayBuffer();
  }
}

function buildStream(text: PartedText): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = text[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: (controller) => {
        const { done, value } = pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(readPiece(value)));
      },
    },
    { highWaterMark: 0 },
  );
}

function readPiece(piece: string | TextPart): string {
  return typeof piece === 'string' ? piece : piece.make();
}
