/** What a part of the benchmark is given and gives back. */

/** One line of a table: figures by the names of their columns, numbers in the unit that the name ends with. */
export interface Row {
  readonly name: string;
  readonly figures: Readonly<Record<string, number | string>>;
}

/** The table of one part, with what has to be said about it. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Full sentences: what was left out and why, ratios, what a figure does not show. */
  readonly notes: readonly string[];
}

/** What every part of one run works with. */
export interface BenchContext {
  /** Folder of the project. */
  readonly root: string;
  /** Numbers of events to measure at, ascending. */
  readonly sizes: readonly number[];
  readonly seed: number;
  /** A folder of the run's own outside the project; what is installed there is kept for the next run. */
  readonly work: string;
  /** The content folder with so many generated events; written when it is first asked for. */
  readonly readRecordFolder: (events: number) => Promise<string>;
  /** Tells the person at the terminal what is being done; prints nothing elsewhere. */
  readonly tell: (sentence: string) => void;
}

/** Measures one part. */
export type Measure = (context: BenchContext) => Promise<Section>;
