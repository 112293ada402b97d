import type { ComparedCases } from "../../../shared/compareCases.ts";
import type { KeysCompared } from "../../../shared/compareKeys.ts";
import type { DamageByThing } from "../../../shared/damageByThing.ts";
import type { DemoFeature } from "../../../shared/demo/index.ts";
import type { DesignLevels } from "../../../shared/designLevels.ts";
import type { RowOfExposure } from "../../../shared/exposureRow.ts";
import type { ImportNote, TableFile } from "../../../shared/formats/index.ts";
import type { ImportedData } from "../../../shared/importData.ts";
import type { CaseToPutIn, ExposureFile, ImportedExposure } from "../../../shared/importExposure.ts";
import type { ReadLetters } from "../../../shared/importLetters.ts";
import type { CaseToTell, ParcelFactsFile, ReadParcelFacts } from "../../../shared/importParcelFacts.ts";
import type {
  Area,
  Areal,
  Calculation,
  CaseDates,
  CaseFile,
  FactLayer,
  Geometry,
  KeyChoice,
  LineString,
  Measure,
  OwnerSheet,
  PlaceAnswer,
  Polygon,
  Position,
  Result,
  ScenarioRisk,
  Watch,
} from "../../../shared/model/index.ts";
import type { BenefitOfMeasures, EventOfWater } from "../../../shared/risk/index.ts";
import type { SharesAlone } from "../../../shared/sharesAlone.ts";
import type { Language } from "../../../shared/texts/index.ts";
import type { UncertaintyFound } from "../../../shared/uncertainty.ts";
import type { WaterPicture } from "../../../shared/waterPicture.ts";

import type { OverviewImage, PlacedParcels } from "../../map/overview.ts";
import type { FileBytes } from "./fileBytes.ts";
import type { FilesOfCase, ImportedCase } from "./importCase.ts";
import type { LargeAmount, LargeShares } from "./large.ts";
import type { PointsToUpload, RasterToUpload, Uploaded } from "./uploadRaster.ts";

/** A computed case: the roll as the page reads it, and as the bytes that a download, the API and the command line give. */
export interface Computed {
  calculation: Calculation;
  canonicalRoll: string;
}

/** What the page may ask of the worker, by name: what it sends and what it gets back. */
export interface Jobs {
  /** `mark` names the case for the two that follow, until another is calculated. */
  calculate: { sends: { theCase: CaseFile; mark: number }; gets: Result<Computed> };
  /** The case of that mark by other keys. Null: it is no longer kept. */
  "calculate-by-keys": { sends: { mark: number; keys: CaseFile["keys"] }; gets: Result<Computed> | null };
  "shares-alone": { sends: { mark: number; keys: CaseFile["keys"] }; gets: Result<SharesAlone> | null };
  "read-case": { sends: { text: string }; gets: Result<CaseFile> };
  "payers-csv": { sends: { theCase: CaseFile; calculation: Calculation; language: Language }; gets: string };
  "roll-csv": { sends: { theCase: CaseFile; calculation: Calculation; language: Language }; gets: string };
  /** The files as a zip. */
  "zip-files": { sends: { files: { path: string; content: Uint8Array }[] }; gets: Uint8Array };
  /** The shapes of a file of features, and what it was read as. */
  "read-shapes": { sends: FileBytes; gets: Result<{ geometries: Geometry[]; notes: ImportNote[] }> };
  "read-coordinates": { sends: { text: string; shape: "area" | "line" }; gets: Result<Geometry> };
  /** One point. */
  "read-position": { sends: { text: string }; gets: Result<Position> };
  "read-parcel-list": { sends: { text: string; theCase: CaseFile }; gets: Result<Area> };
  "place-facts": { sends: { theCase: CaseFile; measure: Measure }; gets: PlaceAnswer[] };
  "read-layer": {
    sends: {
      file: FileBytes;
      theCase: CaseFile;
      /** The file holds all there is where the case lies. */
      complete: boolean;
      frame: Omit<FactLayer, "covers" | "synthetic" | "features" | "failed">;
    };
    gets: { layer: FactLayer; notes: ImportNote[] };
  };
  "water-picture": { sends: { theCase: CaseFile; event: EventOfWater }; gets: Result<WaterPicture | null> };
  "damage-by-thing": { sends: { theCase: CaseFile }; gets: Result<DamageByThing | null> };
  "damage-csv": { sends: { found: DamageByThing; language: Language }; gets: string };
  "parcel-risk": { sends: { theCase: CaseFile; id: string }; gets: Result<ScenarioRisk[]> };
  "design-levels": { sends: { theCase: CaseFile; measure: string }; gets: Result<DesignLevels> };
  uncertainty: { sends: { theCase: CaseFile }; gets: Result<UncertaintyFound> };
  "compare-keys": {
    sends: { theCase: CaseFile; keys: KeyChoice["key"][]; withoutGrants: boolean; withBands: boolean };
    gets: Result<KeysCompared>;
  };
  "compare-cases": { sends: { a: CaseFile; b: CaseFile }; gets: ComparedCases };
  "compare-csv": { sends: { compared: ComparedCases; language: Language }; gets: string };
  /** Null: the roll has no such parcel. */
  "owner-sheet": {
    sends: { theCase: CaseFile; parcel: string; dates: CaseDates | null };
    gets: Result<OwnerSheet | null>;
  };
  "measure-benefits": { sends: { theCase: CaseFile }; gets: Result<BenefitOfMeasures | null> };
  /** The parcels and buildings of a case out of files, and the columns that each has. */
  "read-data": {
    sends: { parcels: FileBytes; buildings: FileBytes | undefined };
    gets: Result<ImportedData & { columns: Record<"parcels" | "buildings", string[]> }>;
  };
  "read-exposure": {
    sends: { file: FileBytes; how: Omit<ExposureFile, "text" | "bytes">; into: CaseToPutIn };
    gets: Result<ImportedExposure>;
  };
  /** A table as CSV or a workbook; `layer` is the sheet. */
  "read-parcel-facts": {
    sends: { file: FileBytes; how: Omit<ParcelFactsFile, "text" | "bytes">; into: CaseToTell };
    gets: Result<ReadParcelFacts & Pick<TableFile, "format" | "sheet" | "others">>;
  };
  "read-letters": { sends: { text: string; parcels: { id: string; matrikelnr: string }[] }; gets: Result<ReadLetters> };
  "place-exposure": {
    sends: { row: RowOfExposure; into: CaseToPutIn };
    gets: Result<Pick<ImportedExposure, "exposure" | "notes">>;
  };
  "upload-raster": { sends: RasterToUpload; gets: Result<Uploaded> };
  "upload-points": { sends: PointsToUpload; gets: Result<Uploaded> };
  /** Where the parcels of a large case lie; kept, as what follows is, until the next large case. */
  "large-places": { sends: { map: string; chunks: number }; gets: Result<PlacedParcels> };
  "large-amounts": { sends: { caseId: string; run: string; header: CaseFile }; gets: Result<LargeShares> };
  /** Shares by the keys of this header. Null: the columns that they read have not been fetched. */
  "large-shares": { sends: { header: CaseFile }; gets: Result<LargeShares> | null };
  /** Null: no places have been read. */
  "large-overview": { sends: null; gets: OverviewImage | null };
  /** In which chunk a parcel lies; null: in none that has been read. */
  "large-amount": { sends: { number: number }; gets: LargeAmount };
  "large-chunk": { sends: { id: string }; gets: number | null };
  /** A place's own files as a case; kept until the next are read. */
  "import-case": { sends: FilesOfCase; gets: Result<ImportedCase> };
  /** The chunks of the case that was read last, each put where it belongs; the header that names them. */
  "upload-case": { sends: null; gets: Result<CaseFile> };
  "demo-layers": { sends: null; gets: DemoFeature[] };
  /** The parts; null: no sound ones could be made. */
  "split-shape": { sends: { geometry: Geometry; line: LineString }; gets: Geometry[] | null };
  "cut-hole": { sends: { area: Areal; hole: Polygon }; gets: Areal | null };
  "band-around": { sends: { line: LineString; leftM: number; rightM: number }; gets: Areal | null };
  "check-geometry": { sends: { geometry: Geometry; path: string }; gets: Result<Geometry> };
}

export type JobName = keyof Jobs;
export type Sends<Name extends JobName> = Jobs[Name]["sends"];
export type Gets<Name extends JobName> = Jobs[Name]["gets"];

type Doers = { [Name in JobName]: (input: Sends<Name>, watch: Watch) => Gets<Name> | Promise<Gets<Name>> };

/** Jobs that the worker can do from the start; the others are fetched later. */
export type EarlyJob =
  | "calculate"
  | "calculate-by-keys"
  | "shares-alone"
  | "read-case"
  | "read-coordinates"
  | "read-position"
  | "read-parcel-list"
  | "check-geometry"
  | "place-facts";
export type EarlyDoers = Pick<Doers, EarlyJob>;
export type LaterDoers = Omit<Doers, EarlyJob>;

export interface Asked {
  ticket: number;
  /** The token of who is signed in, for what the job fetches. */
  token: string | null;
  name: JobName;
  input: Sends<JobName>;
}
/** The answer, that the job broke, or how far it has come. */
export type Told =
  | { ticket: number; answer: unknown }
  | { ticket: number; failed: string }
  | { ticket: number; done: number; of: number };
