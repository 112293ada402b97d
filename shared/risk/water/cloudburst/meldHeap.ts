/**
 * Many small heaps of numbered things that can be melded into one: leftist trees in typed arrays, least key first. A thing stands
 * in one heap at most. Melding is O(log n), also of heaps of millions.
 */
export interface MeldHeap {
  left: Int32Array;
  right: Int32Array;
  /** Steps down the right side to the first empty place. */
  rank: Uint8Array;
  /** Where melding keeps its way down: the right sides of two heaps together are shorter than this. */
  path: Int32Array;
}

/** Twice the binary logarithm of the most things that there can be, and to spare. */
const longestPath = 128;

export const none = -1;

export function meldHeap(size: number): MeldHeap {
  return {
    left: new Int32Array(size).fill(none),
    right: new Int32Array(size).fill(none),
    rank: new Uint8Array(size).fill(1),
    path: new Int32Array(longestPath),
  };
}

/** One heap of two, by their roots. The keys must not have changed since they were put in. */
export function meld(heap: MeldHeap, a: number, b: number, keyOf: (thing: number) => number): number {
  const { left, right, rank, path } = heap;
  // Down the right sides, the lesser root each time; then up again with the longer side to the left.
  // Nothing is unpacked from lists here: millions of times, that is swept up as often.
  let length = 0;
  let one = a;
  let two = b;
  while (one !== none && two !== none) {
    if (keyOf(two) < keyOf(one)) {
      const greater = one;
      one = two;
      two = greater;
    }
    path[length++] = one;
    one = right[one]!;
  }
  let below = one === none ? two : one;
  for (let i = length - 1; i >= 0; i--) {
    const root = path[i]!;
    right[root] = below;
    const leftRank = left[root] === none ? 0 : rank[left[root]!]!;
    const rightRank = below === none ? 0 : rank[below]!;
    if (leftRank < rightRank) {
      right[root] = left[root]!;
      left[root] = below;
    }
    rank[root] = Math.min(leftRank, rightRank) + 1;
    below = root;
  }
  return below;
}

/** The heap without its least thing. */
export function withoutLeast(heap: MeldHeap, root: number, keyOf: (thing: number) => number): number {
  return meld(heap, heap.left[root]!, heap.right[root]!, keyOf);
}
