/** What must not stand in a log, wherever it came from, and the word that stands there instead. */
const hidden: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, "(token)"],
  [/\bBearer +[^\s"',]+/gi, "Bearer (token)"],
  // The code of a link, with or without its hyphens.
  [/(?<![\w-])[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}(?![\w-])/gi, "(link)"],
  [/(\/v1\/shared\/)(?!\{)[^/?#\s"']+/gi, "$1(link)"],
  // A signed place is open to who has its address.
  [/\bX-Amz-[\w-]+=[^\s"']*/gi, "(signed)"],
  [/\b(AKIA|ASIA)[A-Z0-9]{16}\b/g, "(key)"],
  [/(?<![^\s"'<>@:;,()])[^\s"'<>@:;,()]{1,64}@[^\s"'<>@:;,()]{1,255}/g, "(e-mail)"],
  // A Danish person's number.
  [/(?<![\d-])[0-3]\d[01]\d{3}-\d{4}(?![\d-])/g, "(person)"],
];

/** Names of facts that are never written, whatever they hold. */
const neverWritten =
  /^(authorization|cookie|set-cookie|password|secret|token|access_token|id_token|refresh_token|vandret-link|vandret-origin)$/i;

/** Facts as they may stand in a log: no token, no code, no person. */
export function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return hidden.reduce((text, [what, word]) => text.replace(what, word), value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= 6) return "(deeper)";
  if (value instanceof Error)
    return withoutSecrets({ name: value.name, message: value.message, stack: value.stack }, depth);
  if (Array.isArray(value)) return value.slice(0, 50).map((one: unknown) => withoutSecrets(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      neverWritten.test(name) ? "(hidden)" : withoutSecrets(one, depth + 1),
    ]),
  );
}
