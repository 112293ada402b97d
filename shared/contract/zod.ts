/** The one door to zod: without `new Function`, which the pages' content security policy forbids. */
import { z } from "zod";

z.config({ jitless: true });

export { z };
