export { type SheetBasis, type SheetDates, sheetMaker } from "./sheetMaker.ts";
