import { type Role, roles } from "../../../shared/contract/index.ts";

/** The persons of this machine: one a role, and who they are is the role. */
export const accountOf = (role: Role): string => `local-${role}`;
export const roleOf = (account: string): Role | undefined => roles.find((role) => accountOf(role) === account);
