/** Classes of dynalite's database whose instances read, each with an end to its reads. */
export const iterators: readonly { prototype: { close: (this: unknown) => Promise<void>; return?: () => unknown } }[];
