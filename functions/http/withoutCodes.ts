/** What follows in an address opens something, or tells of one owner: a link's code, a parcel's sheet. */
const secretInPath = /(\/v1\/shared\/|\/sheets\/)[^/?#]+/gi;
/** Steps of our own addresses look like this, ids with them; another was typed by somebody, and may be anything. */
const ownStep = /^[a-z0-9.-]{0,64}$/i;

/** An address as it may stand in a log. */
export const withoutCodes = (path: string): string =>
  path
    .replace(secretInPath, "$1…")
    .split("/")
    .map((step) => (ownStep.test(step) ? step : "…"))
    .join("/");
