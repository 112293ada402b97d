export { frozenPayments } from "./frozenPayments.ts";
export { type OwnerYear, ownerYears } from "./ownerYears.ts";
export { type PaidColumns, paidColumns, payTogether } from "./payTogether.ts";
export { roomToBorrow } from "./roomToBorrow.ts";
