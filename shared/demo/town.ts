import type { Building, Oere, Parcel, PropertyValue } from "../model/index.ts";
import { groundLevelM, roundToCm } from "./ground.ts";
import { type House, housesOf } from "./houses.ts";
import { type Block, blocksOf, type Lot, lotsOf, signedArea } from "./lots.ts";
import { randomFrom } from "./random.ts";
import { valueKroner } from "./values.ts";

/** An ejerlavkode that no Danish ejerlav has: "Noret By". */
export const ejerlavkode = 9_990_001;

/** The owners of Noret whom the project protects. */
export const ownersInArea = 1000;

const seed = 2020;
const valuedOn = "2020-01-15";

export interface Town {
  parcels: Parcel[];
  buildings: Building[];
  blocks: Block[];
}

/** All parcels and buildings of Noret, the same on every machine and at every call. */
export function makeTown(): Town {
  const blocks = blocksOf(randomFrom(seed));
  const lots = keepThousand(blocks.map((block) => lotsOf(block, randomFrom(seed + 7 * block.number))));
  const town: Town = { parcels: [], buildings: [], blocks };
  for (const inBlock of lots) {
    inBlock.forEach((lot, i) => {
      const houses = housesOf(lot, randomFrom(seed + 7919 * lot.block + i));
      addLot(town, lot, inBlock.length === 1 ? "" : letters(i), houses);
    });
  }
  return town;
}

/** The last protected block of Nordbyen is partly a common: as many lots are left out as bring the owners to a thousand. */
function keepThousand(lots: Lot[][]): Lot[][] {
  const protectedLots = lots.flat().filter((lot) => lot.band.outside !== true).length;
  const common = lots.findLast(
    (inBlock) => inBlock[0]?.district.name === "Nordbyen" && inBlock[0].band.outside !== true,
  )!;
  const surplus = protectedLots - ownersInArea;
  if (surplus < 0 || surplus >= common.length) throw new Error(`the plan of Noret gives ${protectedLots} lots inside`);
  return lots.map((inBlock) => (inBlock === common ? inBlock.slice(0, inBlock.length - surplus) : inBlock));
}

function addLot(town: Town, lot: Lot, letter: string, houses: readonly House[]): void {
  const matrikelnr = `${lot.block}${letter}`;
  const id = `${ejerlavkode}-${matrikelnr}`;
  const areaM2 = Math.round(signedArea(lot.ring.slice(0, -1)));
  const buildings = houses.map((house) => {
    const groundFloorM2 = Math.round(signedArea(house.ring.slice(0, -1)));
    const levelM = groundLevelM(house.along, house.inland, lot.district.side);
    return {
      house,
      groundFloorM2,
      levelM,
      dwellingM2: house.dwelling ? Math.round(groundFloorM2 * house.storeys) : null,
    };
  });
  buildings.forEach(({ house, groundFloorM2, levelM, dwellingM2 }) => {
    town.buildings.push({
      id: `noret-${town.buildings.length + 1}`,
      parcelId: id,
      useCode: house.useCode,
      groundFloorM2,
      dwellingM2,
      geometry: { type: "Polygon", coordinates: [house.ring] },
      terrain: { levelM: roundToCm(levelM), rule: "mean-under-buildings" },
    });
  });
  const builtM2 = buildings.reduce((sum, { groundFloorM2 }) => sum + groundFloorM2, 0);
  town.parcels.push({
    id,
    ejerlavkode,
    matrikelnr,
    sfe: String(9_000_001 + town.parcels.length),
    kind: "lot",
    geometry: { type: "Polygon", coordinates: [lot.ring] },
    registeredAreaM2: areaM2,
    propertyValue: synthetic(
      valueKroner(
        lot,
        areaM2,
        houses,
        buildings.map((b) => b.groundFloorM2),
      ),
    ),
    terrain:
      builtM2 > 0
        ? {
            levelM: roundToCm(buildings.reduce((sum, b) => sum + b.levelM * b.groundFloorM2, 0) / builtM2),
            rule: "mean-under-buildings",
          }
        : { levelM: lowestGroundM(lot), rule: "lowest-ground" },
  });
}

function lowestGroundM(lot: Lot): number {
  const levels = [lot.from, lot.to].flatMap((along) =>
    [lot.front, lot.back].map((inland) => groundLevelM(along, inland, lot.district.side)),
  );
  return roundToCm(Math.min(...levels));
}

function synthetic(kroner: number): PropertyValue {
  return { oere: wholeOere(kroner), origin: "synthetic", asOf: valuedOn };
}

/** Whole kroner as øre. The demo stands on `model` only, so it makes its own. */
export function wholeOere(kroner: number): Oere {
  if (!Number.isSafeInteger(kroner * 100)) throw new RangeError(`not whole kroner: ${kroner}`);
  return (kroner * 100) as Oere;
}

/** a, b … z, aa, ab …, as parcels cut from one number are told apart. */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
