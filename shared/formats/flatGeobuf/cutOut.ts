import { type FlatGeobufHead, headerField, lengthBytes, nodeBytes, nodesIn } from "./head.ts";
import { FlatGeobufRefused } from "./refused.ts";
import { lengthOf } from "./tree.ts";

/** What a node has for children where a header does not say. */
const usualNodeSize = 16;

/**
 * A whole FlatGeobuf file of some features of another, at least one, each with its length first. It has no index, or a blank one where its
 * head cannot say that there is none. Throws `FlatGeobufRefused`: `file-damaged` where a feature is of another length than it says.
 */
export function cutOut({ bytes }: FlatGeobufHead, features: readonly Uint8Array[]): Uint8Array {
  for (const feature of features)
    if (feature.length < lengthBytes || lengthOf(feature) + lengthBytes !== feature.length)
      throw new FlatGeobufRefused("file-damaged");
  const head = bytes.slice();
  const view = new DataView(head.buffer);
  view.setBigUint64(headerField(view, "featuresCount")!, BigInt(features.length), true);
  const nodeSize = headerField(view, "indexNodeSize");
  if (nodeSize !== null) view.setUint16(nodeSize, 0, true);
  const blank = nodeSize === null ? nodesIn(features.length, usualNodeSize) * nodeBytes : 0;
  const whole = new Uint8Array(head.length + blank + features.reduce((sum, { length }) => sum + length, 0));
  whole.set(head);
  let at = head.length + blank;
  for (const feature of features) {
    whole.set(feature, at);
    at += feature.length;
  }
  return whole;
}
