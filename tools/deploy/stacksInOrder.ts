interface Artifact {
  type: string;
  dependencies?: string[];
  properties?: { stackName?: string };
}

/** The stacks of a copy in an order in which each comes after those it stands on, by the manifest that the synthesis wrote. */
export function stacksInOrder(env: string, manifest: { artifacts?: Record<string, Artifact> }): string[] {
  const artifacts = manifest.artifacts ?? {};
  const ours = Object.keys(artifacts).filter(
    (name) => artifacts[name]!.type === "aws:cloudformation:stack" && name.startsWith(`Vandret-${env}-`),
  );
  const ordered: string[] = [];
  const visit = (name: string, above: readonly string[]): void => {
    if (above.includes(name))
      throw new Error(`the stacks stand on each other in a circle: ${[...above, name].join(", ")}`);
    if (ordered.includes(name)) return;
    for (const before of (artifacts[name]!.dependencies ?? []).filter((one) => ours.includes(one)))
      visit(before, [...above, name]);
    ordered.push(name);
  };
  for (const name of ours) visit(name, []);
  return ordered;
}
