/** What `look.py` tells of a folder. */
export interface Seen {
  version: string;
  project: {
    read: boolean;
    error: string;
    title: string;
    crs: string;
    listed: { name: string; found: boolean; on: boolean }[];
    /** West, south, east, north; metres. */
    opensAt: SeenBox;
    picture: SeenPicture;
    layers: (SeenLayer & { picture: SeenPicture })[];
  };
  files: Record<string, SeenLayer>;
  algorithms: { shareOere: number; shareKroner: number; features: number; areaM2: number; invalid: number };
  messages: string[];
}

export type SeenBox = [west: number, south: number, east: number, north: number];

interface SeenPicture {
  errors: string[];
  /** How many of the picture's pixels have each of its commonest colours. */
  pixels: Record<string, number>;
}

export interface SeenLayer {
  name: string;
  valid: boolean;
  crs: string;
  features: number;
  extent: SeenBox;
  fields: { name: string; alias: string; type: string }[];
  renderer: SeenRenderer;
  /** How many rows with a shape have each colour; "": not drawn. */
  drawnAs: Record<string, number>;
  rows: (string | number | null)[][];
}

interface SeenSymbol {
  colour: string;
  style: string;
}

export interface SeenRenderer {
  type: string;
  symbols?: SeenSymbol[];
  column?: string;
  error?: string;
  ranges?: ({ from: number; to: number; title: string } & SeenSymbol)[];
}
