import { askAhead } from "../state/storedCase.ts";

const id = new URLSearchParams(location.search).get("sag");
if (id !== null) askAhead(id);
