import type { DamageChoice, Issue } from "../model/index.ts";
import { damageTables } from "./damage/generated.ts";
import { damageClasses } from "./damage.ts";

/**
 * What is wrong with how damage is to be counted: a table or a class that is not ours, a curve whose depths do not rise, two curves
 * for one class and water.
 */
export function checkDamage(choice: DamageChoice | undefined): Issue[] {
  if (choice === undefined) return [];
  const table = damageTables.find(({ id }) => id === choice.table);
  if (table === undefined) {
    const known = damageTables.map(({ id }) => id).join(", ");
    return [{ path: "/damage/table", code: "damage-table-not-found", facts: { found: choice.table, known } }];
  }
  const classes = damageClasses(table.id).map(({ id }) => id);
  const seen = new Set<string>();
  return choice.own.flatMap(({ class: id, source, damage }, i): Issue[] => {
    const path = `/damage/own/${i}`;
    const issues: Issue[] = [];
    if (!classes.includes(id))
      issues.push({
        path: `${path}/class`,
        code: "damage-class-not-found",
        facts: { found: id, known: classes.join(", ") },
      });
    if (seen.has(`${id} ${source}`))
      issues.push({ path, code: "invalid", facts: { reason: "twice", id: `${id} ${source}` } });
    seen.add(`${id} ${source}`);
    if (damage.kind !== "points") return issues;
    const wrong = damage.points.findIndex(({ depthM }, at) => at > 0 && depthM <= damage.points[at - 1]!.depthM);
    if (wrong !== -1)
      issues.push({
        path: `${path}/damage/points/${wrong}/depthM`,
        code: "curve-not-rising",
        facts: { depthM: damage.points[wrong]!.depthM, before: damage.points[wrong - 1]!.depthM },
      });
    return issues;
  });
}
