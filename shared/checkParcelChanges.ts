import type { CaseFile, Issue, ParcelChange } from "./model/index.ts";
import { inOrderOfDays } from "./roll/index.ts";
import { twice } from "./twice.ts";

/**
 * What the shape of cadastral changes cannot say: that they can be carried out one after the other as the days come, and that each
 * says by what its amount is shared. Issues: `parcel-change-from` (not there on that day), `parcel-change-to` (there already),
 * a parcel that stands twice, `parcel-change-area` (no registered area), `parcel-change-parts` (no part, or none above zero).
 */
export function checkParcelChanges({ parcels, decisions }: Pick<CaseFile, "parcels" | "decisions">): Issue[] {
  const changes = decisions.parcelChanges ?? [];
  const known = new Set(parcels.map(({ id }) => id));
  return inOrderOfDays(changes).flatMap((change) => {
    const path = `/decisions/parcelChanges/${changes.indexOf(change)}`;
    const issues = [...placeIssues(change, known, path), ...weightIssues(change, path)];
    for (const id of change.from) known.delete(id);
    for (const { id } of change.to) known.add(id);
    return issues;
  });
}

function placeIssues({ on, from, to }: ParcelChange, known: ReadonlySet<string>, path: string): Issue[] {
  const ids = to.map(({ id }) => id);
  return [
    ...twice(from, (i) => `${path}/from/${i}`),
    ...twice(ids, (i) => `${path}/to/${i}/id`),
    ...from.flatMap((id, i): Issue[] =>
      known.has(id) ? [] : [{ path: `${path}/from/${i}`, code: "parcel-change-from", facts: { id, on } }],
    ),
    ...ids.flatMap((id, i): Issue[] =>
      known.has(id) && !from.includes(id)
        ? [{ path: `${path}/to/${i}/id`, code: "parcel-change-to", facts: { id, on } }]
        : [],
    ),
  ];
}

function weightIssues({ to, rule }: ParcelChange, path: string): Issue[] {
  if (rule === "area")
    return to.flatMap(({ id, registeredAreaM2 }, i): Issue[] =>
      registeredAreaM2 === null || registeredAreaM2 === 0
        ? [{ path: `${path}/to/${i}/registeredAreaM2`, code: "parcel-change-area", facts: { id } }]
        : [],
    );
  const missing = to.flatMap(({ id, part }, i): Issue[] =>
    part === undefined ? [{ path: `${path}/to/${i}/part`, code: "parcel-change-parts", facts: { id } }] : [],
  );
  const isNone = missing.length === 0 && to.every(({ part }) => part === 0);
  return isNone ? [{ path: `${path}/to`, code: "parcel-change-parts", facts: { id: to[0]!.id } }] : missing;
}
