/** A column whose length is not known before. */
export class Growing {
  length = 0;
  private values: Float64Array<ArrayBufferLike> = new Float64Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Float64Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  /** What was pushed, in no more memory than it needs. */
  taken(): Float64Array {
    return this.values.slice(0, this.length);
  }
}
