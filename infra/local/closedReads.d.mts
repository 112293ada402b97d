/** The kinds of iterators of the local event store's database. */
export const iterators: { prototype: { close: (this: unknown) => Promise<void> } }[];
