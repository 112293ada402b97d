/** What a person may do for a municipality: an engineer makes projects, a caseworker decides answers, a planner and a reader read. */
export const roles = ["engineer", "planner", "caseworker", "reader"] as const;
export type Role = (typeof roles)[number];
type Roles = readonly [Role, ...Role[]];

/**
 * Who may make a call. `anyone`: it reads and keeps nothing of a municipality's. `role`: who is signed in with one of the roles, for
 * the municipality of their token and no other. `owner-link`: who has the code of a link, for what that link shows.
 * `role-or-owner-link`: either, and what is sent says which.
 */
export type Access =
  | { by: "anyone" }
  | { by: "role"; roles: Roles }
  | { by: "owner-link" }
  | { by: "role-or-owner-link"; roles: Roles };

export const anyone = { by: "anyone" } as const;
export const ownerLink = { by: "owner-link" } as const;
/** Who works with the case of a municipality, and who only reads it. */
export const reading = { by: "role", roles } as const;
/** Who changes what a project is. */
export const drawing = { by: "role", roles: ["engineer"] } as const;
/** Who spends the municipality's money on long sums. */
export const computing = { by: "role", roles: ["engineer", "planner", "caseworker"] } as const;
/** Who writes to owners, and makes decisions of them. */
export const deciding = { by: "role", roles: ["engineer", "caseworker"] } as const;
/** Who reads what people have written, and answers it. */
export const answering = { by: "role", roles: ["caseworker"] } as const;
export const answered = { by: "role-or-owner-link", roles: answering.roles } as const;
