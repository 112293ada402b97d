import { expect, it } from "vitest";
import { complaintDeadline } from "../../shared/law/complaint/index.ts";
import { deadlinePicture } from "./deadline.tsx";

function pictureOf(decidedOn: string) {
  const found = complaintDeadline({ decidedOn, deadlineWeeks: 4 });
  if (!found.ok) throw new Error(found.issues[0].code);
  return deadlinePicture({ ...{ decidedOn, deadline: found.value, deadlineWeeks: 4 }, lang: "da" });
}

it("says of no day after the one to keep to that one can complain, where it is not checked", () => {
  // Four weeks from 26 November 2025 end on Christmas Eve, of which it is not checked whether it moves the deadline.
  const { legend, says } = pictureOf("2025-11-26");
  expect(legend.map((one) => one.says)).toContain("Måske for sent: det er ikke kontrolleret");
  expect(says).toContain("onsdag den 24. december 2025");
  expect(says).toContain("mandag den 29. december 2025");
});

it("has no such days where the deadline is certain", () => {
  const { legend, says } = pictureOf("2025-11-27");
  expect(legend.map((one) => one.says)).not.toContain("Måske for sent: det er ikke kontrolleret");
  expect(says).toBe(
    "Afgørelsen er meddelt torsdag den 27. november 2025. Sidste dag at klage er mandag den 29. december 2025.",
  );
});
