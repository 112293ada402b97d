/** The server cannot start, for a reason that its user can do something about: the message is shown as it stands. */
export class CannotStart extends Error {
  constructor(what: string, doThis: string) {
    super(`${what}\n${doThis}`);
    this.name = "CannotStart";
  }
}
