/**
 * How long a store is waited for: five tries, each after a pause of a random length below a bound that doubles ("standard" is that, with
 * jitter, and tries less where most calls fail), so that many who were refused at once do not come back at once.
 */
export const patience = { retryMode: "standard", maxAttempts: 5 };

const shortestMs = 10;
const longestMs = 500;

/** A pause before the next try of what another was first at, `tries` after the first: random, below a bound that doubles. */
export function pauseBefore(tries: number, random: () => number = Math.random): Promise<void> {
  const bound = Math.min(longestMs, shortestMs * 2 ** tries);
  return new Promise((resolve) => setTimeout(resolve, random() * bound));
}
