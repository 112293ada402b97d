// Written by `npm run data` from shared/risk/crops/*.yaml. Change the YAML, not this file.
import type { CropPrice } from "../data.ts";

export const cropPrices: readonly CropPrice[] = [
  {
    "id": "Bælgsæd",
    "en": "Pulses",
    "kronerPerM2": 0.8
  },
  {
    "id": "Bær",
    "en": "Berries",
    "kronerPerM2": 40.3
  },
  {
    "id": "Brak",
    "en": "Fallow",
    "kronerPerM2": 0
  },
  {
    "id": "Chipskartofler",
    "en": "Crisps potatoes",
    "kronerPerM2": 3.9
  },
  {
    "id": "Energiafgrøder",
    "en": "Energy crops",
    "kronerPerM2": 11
  },
  {
    "id": "Foderrodfrugter",
    "en": "Fodder roots",
    "kronerPerM2": 1.5
  },
  {
    "id": "Frøgræs",
    "en": "Grass for seed",
    "kronerPerM2": 1.7
  },
  {
    "id": "Frugt",
    "en": "Fruit",
    "kronerPerM2": 14.5
  },
  {
    "id": "Græs, permanent",
    "en": "Grass, permanent",
    "kronerPerM2": 0.7
  },
  {
    "id": "Græs, sædskifte",
    "en": "Grass, in rotation",
    "kronerPerM2": 1.2
  },
  {
    "id": "Grøntsager",
    "en": "Vegetables",
    "kronerPerM2": 4.8
  },
  {
    "id": "Havefrø",
    "en": "Garden seed",
    "kronerPerM2": 4.8
  },
  {
    "id": "Havre",
    "en": "Oats",
    "kronerPerM2": 0.8
  },
  {
    "id": "Helsæd, vår",
    "en": "Whole crop, spring",
    "kronerPerM2": 0.8
  },
  {
    "id": "Helsæd, vinter",
    "en": "Whole crop, winter",
    "kronerPerM2": 1.1
  },
  {
    "id": "Hvede",
    "en": "Wheat",
    "kronerPerM2": 1.4
  },
  {
    "id": "Kål",
    "en": "Cabbage",
    "kronerPerM2": 12.2
  },
  {
    "id": "Kløver",
    "en": "Clover",
    "kronerPerM2": 1.2
  },
  {
    "id": "Krydderurter",
    "en": "Herbs",
    "kronerPerM2": 252.5
  },
  {
    "id": "Læggekartofler",
    "en": "Seed potatoes",
    "kronerPerM2": 5.6
  },
  {
    "id": "Lucerne",
    "en": "Lucerne",
    "kronerPerM2": 0.8
  },
  {
    "id": "Majs til helsæd",
    "en": "Maize, whole crop",
    "kronerPerM2": 0.9
  },
  {
    "id": "Oliefrø",
    "en": "Oilseed",
    "kronerPerM2": 0.7
  },
  {
    "id": "Potteplanter og stauder",
    "en": "Pot plants and perennials",
    "kronerPerM2": 272.5
  },
  {
    "id": "Processkartofler",
    "en": "Potatoes for processing",
    "kronerPerM2": 3.1
  },
  {
    "id": "Rug",
    "en": "Rye",
    "kronerPerM2": 0.7
  },
  {
    "id": "Skovdrift",
    "en": "Forestry",
    "kronerPerM2": 11
  },
  {
    "id": "Spisekartofler",
    "en": "Table potatoes",
    "kronerPerM2": 4.6
  },
  {
    "id": "Stivelseskartofler",
    "en": "Starch potatoes",
    "kronerPerM2": 3.8
  },
  {
    "id": "Sukkeroer",
    "en": "Sugar beet",
    "kronerPerM2": 1.4
  },
  {
    "id": "Vårbyg",
    "en": "Spring barley",
    "kronerPerM2": 0.9
  },
  {
    "id": "Vårkorn blanding",
    "en": "Spring cereals, mixed",
    "kronerPerM2": 0.8
  },
  {
    "id": "Vårsæd til modenhed",
    "en": "Spring cereals, ripe",
    "kronerPerM2": 0.7
  },
  {
    "id": "Vårtriticale",
    "en": "Spring triticale",
    "kronerPerM2": 0.8
  },
  {
    "id": "Vinterbyg",
    "en": "Winter barley",
    "kronerPerM2": 1.1
  },
  {
    "id": "Vinterhvede",
    "en": "Winter wheat",
    "kronerPerM2": 1.4
  },
  {
    "id": "Vinterkorn blanding",
    "en": "Winter cereals, mixed",
    "kronerPerM2": 1.3
  },
  {
    "id": "Vinterrug",
    "en": "Winter rye",
    "kronerPerM2": 1.1
  },
  {
    "id": "Vintertriticale",
    "en": "Winter triticale",
    "kronerPerM2": 1
  }
];
