import type { Result } from "../../shared/model/index.ts";

/** Keeps what was last asked for, so many of them. Who asks for what is being made waits for that; what could not be had is asked for anew. */
export class RecentlyUsed<T> {
  /** In the order of their last use. */
  private readonly kept = new Map<string, Promise<Result<T>>>();

  constructor(private readonly most: number) {}

  get(name: string, make: () => Promise<Result<T>>): Promise<Result<T>> {
    const found = this.kept.get(name) ?? make();
    this.kept.delete(name);
    this.kept.set(name, found);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    const forget = () => {
      if (this.kept.get(name) === found) this.kept.delete(name);
    };
    void found.then((result) => {
      if (!result.ok) forget();
    }, forget);
    return found;
  }
}
