export {
  type ClockStep,
  type ComplaintDeadline,
  type CourtDeadline,
  complaintDeadline,
  courtDeadline,
} from "./complaintClock.ts";
