/** The header that carries the code of an owner's link: never an address, which stands in logs and histories. */
export const linkHeader = "Vandret-Link";
