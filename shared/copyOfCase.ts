import type { CaseFile } from "./model/index.ts";

/** What a copy says of the case that it was made from. */
export interface CopyWords {
  /** The name of the copy, from the name of the case. */
  title: (title: string) => string;
  /** Where the copy came from, whole sentences. */
  from: string;
}

/** As `limits.titleLength` and `limits.textLength` of the contract. */
const mostOfTitle = 200;
const mostOfText = 2_000;

/**
 * A new case as another stands, which says where it came from: in its name, and first among its sources. Where the source has no room for
 * that beside what stands there, the name alone says it; where the name has no room either, the name is the words of where it came from.
 */
export function copyOfCase(theCase: CaseFile, { title, from }: CopyWords): CaseFile {
  const { dataSource } = theCase;
  const text = dataSource.text === "" ? from : `${from} ${dataSource.text}`;
  const hasRoom = text.length <= mostOfText;
  const named = title(theCase.title);
  return {
    ...theCase,
    title: named.length <= mostOfTitle ? named : hasRoom ? theCase.title : from.slice(0, mostOfTitle),
    dataSource: { ...dataSource, text: hasRoom ? text : dataSource.text },
  };
}
