import { signal } from "@preact/signals";
import type { Box } from "../registers/fetchPages.ts";

/** What the map shows, whole metres in EPSG:25832; null: no map is drawn, or none is in sight. */
export const mapBox = signal<Box | null>(null);
