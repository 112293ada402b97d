import { computing, reading } from "../access.ts";
import { fileEndpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { heightsRegisterIdSchema, mapRegisterIdSchema } from "../schemas/register.ts";
import { z } from "../zod.ts";

const ofService = statuses("register-not-here", "register-down", "register-answer-wrong");
const wholeNumber = z.string().regex(/^(0|[1-9]\d{0,6})$/);
/** Whole metres in EPSG:25832. */
const metres = z.string().regex(/^\d{1,7}$/);

export const registersTile = {
  ...fileEndpoint({
    id: "registersTile",
    path: "/v1/registers/:register/tiles/:z/:x/:y",
    access: reading,
    says: "A tile of 256 × 256 pixels of a map that is set up here (Web Mercator, zoom 5 to 20). One that was fetched within a day may be given again; `Age` says how many seconds ago.",
    params: z.strictObject({
      register: mapRegisterIdSchema,
      z: z.string().regex(/^([5-9]|1\d|20)$/),
      ...{ x: wholeNumber, y: wholeNumber },
    }),
    file: "image/png",
    problems: ofService,
  }),
  files: ["image/png", "image/jpeg"],
};

export const registersHeights = fileEndpoint({
  id: "registersHeights",
  path: "/v1/registers/:register/heights",
  access: computing,
  says: "Heights within a box in EPSG:25832 as a GeoTIFF of whole cells of `cell` metres, at most a million of them. One that was fetched within a quarter of an hour may be given again; `Age` says how many seconds ago.",
  params: z.strictObject({ register: heightsRegisterIdSchema }),
  query: z.strictObject({
    ...{ west: metres, south: metres, east: metres, north: metres },
    /** Metres. */
    cell: z.string().regex(/^(0\.[1-9]|[1-9]\d{0,2})$/),
  }),
  file: "image/tiff",
  problems: { ...ofService, ...statuses("box-too-large", "raster-too-many-cells") },
});
