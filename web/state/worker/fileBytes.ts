/** A file of features: its bytes (none where it is too large to be read), its size, and the layer to read where it has several. */
export interface FileBytes {
  bytes: Uint8Array;
  size: number;
  layer?: string | undefined;
}
