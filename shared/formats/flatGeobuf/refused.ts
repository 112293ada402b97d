/** What is wrong with a FlatGeobuf file that is asked by its index; worded in `shared/texts`. */
export type FlatGeobufFault =
  | "not-flatgeobuf"
  | "no-index"
  /** The index says what cannot be so, or what the features do not say. */
  | "index-wrong"
  | "file-cut-short"
  | "file-damaged"
  /** More bytes than are read for one question. */
  | "too-large";

export class FlatGeobufRefused extends Error {
  constructor(readonly reason: FlatGeobufFault) {
    super(reason);
  }
}
