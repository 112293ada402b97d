import type { Building, Rows, TerrainLevel } from "../../model/index.ts";
import { AreaColumns } from "./areaColumns.ts";
import { Growing } from "./growing.ts";

/**
 * Buildings in columns, in the order given; `at` makes the building anew, equal to the one that was given. A million take some
 * 200 MB, against 700 MB as objects that the garbage collector walks through again and again.
 */
export function buildingColumns(buildings: Iterable<Building>): Rows<Building> {
  const ids: string[] = [];
  const parcelIds: string[] = [];
  const [useCodes, rules] = [new Words(), new Words()];
  const areas = new AreaColumns();
  const numbers = {
    groundFloorM2: new Growing(),
    dwellingM2: new Growing(),
    terrainM: new Growing(),
    cellarM2: new Growing(),
    storeys: new Growing(),
    floorHeightM: new Growing(),
  };
  for (const building of buildings) {
    ids.push(building.id);
    parcelIds.push(building.parcelId);
    useCodes.push(building.useCode);
    rules.push(building.terrain?.rule ?? "");
    areas.push(building.geometry);
    numbers.groundFloorM2.push(building.groundFloorM2);
    numbers.dwellingM2.push(building.dwellingM2 ?? Number.NaN);
    numbers.terrainM.push(building.terrain?.levelM ?? Number.NaN);
    numbers.cellarM2.push(building.cellarM2 ?? Number.NaN);
    numbers.storeys.push(building.storeys ?? Number.NaN);
    numbers.floorHeightM.push(building.floorHeightM ?? Number.NaN);
  }
  const [useCodeAt, ruleAt, areaAt] = [useCodes.reader(), rules.reader(), areas.reader()];
  const [groundFloorM2, dwellingM2, terrainM, cellarM2, storeys, floorHeightM] = [
    numbers.groundFloorM2.taken(),
    numbers.dwellingM2.taken(),
    numbers.terrainM.taken(),
    numbers.cellarM2.taken(),
    numbers.storeys.taken(),
    numbers.floorHeightM.taken(),
  ];
  const make = (place: number): Building => ({
    id: ids[place]!,
    parcelId: parcelIds[place]!,
    useCode: useCodeAt(place),
    groundFloorM2: groundFloorM2[place]!,
    dwellingM2: orNull(dwellingM2[place]!),
    geometry: areaAt(place),
    terrain: levelOf(terrainM[place]!, ruleAt(place)),
    cellarM2: orUndefined(cellarM2[place]!),
    storeys: orUndefined(storeys[place]!),
    floorHeightM: orUndefined(floorHeightM[place]!),
  });
  const length = ids.length;
  return {
    length,
    at: (place) => (place >= 0 && place < length ? make(place) : undefined),
    *[Symbol.iterator]() {
      for (let place = 0; place < length; place++) yield make(place);
    },
  };
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
const orUndefined = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);
const levelOf = (levelM: number, rule: string): TerrainLevel | null =>
  Number.isNaN(levelM) ? null : { levelM, rule: rule as TerrainLevel["rule"] };

/** Few words, many times: each is kept once. */
class Words {
  private readonly places = new Map<string, number>();
  private readonly column = new Growing();

  push(word: string): void {
    const known = this.places.get(word);
    const place = known ?? this.places.size;
    if (known === undefined) this.places.set(word, place);
    this.column.push(place);
  }

  reader(): (place: number) => string {
    const [words, column] = [[...this.places.keys()], Uint32Array.from(this.column.taken())];
    return (place) => words[column[place]!]!;
  }
}
