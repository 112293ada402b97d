/** Called by a long run now and then with how much is done, of how much. What it throws stops the run: nothing is kept. */
export type Watch = (done: number, of: number) => void;
