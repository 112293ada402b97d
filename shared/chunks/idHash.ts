/** A hash of 64 bits of an id, from two walks over its UTF-16 units. Of five million ids two are the same by chance once in a million times. */
export function idHash(id: string): bigint {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < id.length; i++) {
    const unit = id.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(mixed(b ^ unit), 0x85ebca6b);
  }
  return (BigInt(mixed(a) >>> 0) << 32n) | BigInt(mixed(b) >>> 0);
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae3d);
  return half ^ (half >>> 15);
}

/** How many stand there more than once, counted beyond the first. Sorts in place. */
export function countTwice(hashes: BigUint64Array): number {
  hashes.sort();
  let twice = 0;
  for (let i = 1; i < hashes.length; i++) if (hashes[i] === hashes[i - 1]) twice++;
  return twice;
}
