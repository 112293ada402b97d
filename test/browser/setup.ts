import { provideBrowser } from "./driver.ts";

provideBrowser();
