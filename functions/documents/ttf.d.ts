/** A TrueType file, whose bytes the bundler puts into the function. */
declare module "*.ttf" {
  const bytes: Uint8Array;
  export default bytes;
}
