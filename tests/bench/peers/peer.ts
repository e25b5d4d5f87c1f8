/** Another generator, set up to make the same kinds of page from the same record. */

import type { CommandCost } from '../measure-command.ts';

export interface Peer {
  readonly name: string;
  /** Builds the site once more, with whatever earlier builds have kept. */
  readonly build: () => Promise<CommandCost>;
  /** Writes one word more into the text of one event. */
  readonly change: () => void;
}

/** Why a generator cannot be measured here, as a sentence. */
export interface Skipped {
  readonly skipped: string;
}

export interface PeerOrder {
  /** Content folder of the record; it is only read. */
  readonly record: string;
  /** An empty folder for the site and everything it needs. */
  readonly folder: string;
  /** A folder for programs, kept between runs. */
  readonly programs: string;
  /** The project, whose packages may be used. */
  readonly root: string;
}

export type PeerMaker = (order: PeerOrder) => Promise<Peer | Skipped>;
