/** A formula as it is told to a reader: what it is, its signs, one example worked out, and where it is from. */
export interface MethodWords {
  title: string;
  formula: string;
  says: string;
  worked: string;
  source: string;
}

/** One formula of the chain. `ours`: a choice of Vandret's, neither law nor guidance. */
export interface MethodEntry {
  id: string;
  ours: boolean;
  da: MethodWords;
  en: MethodWords;
}

/** The formulas of one step of the chain, in the order that they are used in. */
export interface MethodTopic {
  id: string;
  da: string;
  en: string;
  entries: readonly MethodEntry[];
}
