import type { Issue, LayerFeature, LayerKind } from "../model/index.ts";
import { Attributes } from "./attributes.ts";
import type { GeoJsonFeature } from "./geoJson.ts";
import type { GeometryCheck } from "./parcels.ts";
import { quote } from "./refuse.ts";

/** Names of the attribute that says which one a feature is, and the words that registers have for each value. */
const valueAttributes: Readonly<Partial<Record<LayerKind, ValueAttribute>>> = {
  sewered: {
    names: ["value", "kloaktype", "kloakering", "type"],
    words: {
      separate: ["separate", "separat", "separatkloakeret", "separatkloakering"],
      combined: ["combined", "fælles", "fælleskloakeret", "fælleskloakering", "fællessystem"],
    },
    needed: false,
  },
  zone: {
    names: ["value", "zonestatus", "zone"],
    words: {
      urban: ["urban", "byzone"],
      rural: ["rural", "landzone"],
      "summer-house": ["summer-house", "sommerhusområde", "sommerhuszone"],
    },
    needed: true,
  },
  municipality: { names: ["value", "kommunekode", "komkode", "kode"], words: null, needed: true },
};

interface ValueAttribute {
  names: readonly string[];
  /** Null: the value as it stands. */
  words: Readonly<Record<string, readonly string[]>> | null;
  needed: boolean;
}

/**
 * The features of a map layer from features in EPSG:25832, each with the value that its kind asks for; other attributes are
 * not used. Everything that is wrong is told with its place in the file; then none of the file can be used, for what is
 * left out could be what matters. Example: kind `zone`, attribute `zonestatus` "Landzone" → value `rural`.
 */
export function layerFeatures(
  features: readonly GeoJsonFeature[],
  kind: LayerKind,
  check: GeometryCheck,
): { features: LayerFeature[]; issues: Issue[] } {
  const read: LayerFeature[] = [];
  const issues: Issue[] = [];
  features.forEach(({ geometry, properties, path }, i) => {
    const at = path ?? `/features/${i}`;
    if (geometry === null) {
      issues.push({
        path: `${at}/geometry`,
        code: "geojson-invalid",
        facts: { reason: "geometry", found: null },
      });
      return;
    }
    issues.push(...check(geometry, `${at}/geometry`));
    const { value, issue } = valueOf(properties, kind, `${at}/properties`);
    if (issue !== null) issues.push(issue);
    read.push(value === undefined ? { geometry } : { geometry, value });
  });
  return { features: read, issues };
}

function valueOf(
  properties: GeoJsonFeature["properties"],
  kind: LayerKind,
  path: string,
): { value: string | undefined; issue: Issue | null } {
  const attribute = valueAttributes[kind];
  if (attribute === undefined) return { value: undefined, issue: null };
  const { names, words, needed } = attribute;
  const found = new Attributes(properties, path).text(names);
  const expected =
    words === null
      ? names.slice(1).join(", ")
      : Object.values(words)
          .map(([, word]) => word)
          .join(", ");
  if (found === undefined) {
    const facts = { field: names[1]!, expected };
    return { value: undefined, issue: needed ? { path, code: "missing-field", facts } : null };
  }
  // Register codes of municipalities have four digits; a program may have read them as numbers.
  if (words === null) return { value: /^\d{1,4}$/.test(found) ? found.padStart(4, "0") : found, issue: null };
  const value = Object.keys(words).find((one) => words[one]!.includes(found.toLowerCase()));
  if (value !== undefined) return { value, issue: null };
  return { value, issue: { path, code: "invalid", facts: { field: names[1]!, found: quote(found), expected } } };
}
