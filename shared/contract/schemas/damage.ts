import { limits } from "../limits.ts";
import { z } from "../zod.ts";
import { idSchema, listOf, textSchema, within } from "./units.ts";

const kroner = within(limits.kronerPerM2);

const damageFunctionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ln"), perLn: kroner, constant: within(limits.lnConstant) }),
  z.strictObject({ kind: z.literal("perM2"), kroner }),
  z.strictObject({ kind: z.literal("perBuilding"), kroner: within(limits.kronerPerBuilding) }),
  z.strictObject({
    kind: z.literal("points"),
    from: z.enum(["terrain", "floor"]),
    points: listOf(z.strictObject({ depthM: within(limits.depthM), kronerPerM2: kroner }), limits.curvePoints),
  }),
]);

export const damageChoiceSchema = z.strictObject({
  table: idSchema,
  own: listOf(
    z.strictObject({
      class: idSchema,
      source: z.enum(["sea", "stream", "cloudburst"]),
      damage: damageFunctionSchema,
      citation: textSchema,
    }),
    limits.ownDamages,
  ),
});
