import type { Adapter, AdapterPayload } from "oidc-provider";

interface Kept {
  payload: AdapterPayload;
  /** Milliseconds since 1970. */
  until: number;
}

/** Enough for everyone on one machine; the oldest goes first. */
const most = 1_000;

/**
 * What the issuer must remember for the minute that a sign-in takes. It is gone when the server stops, and tokens that were
 * given hold without it.
 */
export function issuerMemory(): (model: string) => Adapter {
  const all = new Map<string, Kept>();
  const find = (id: string): AdapterPayload | undefined => {
    const kept = all.get(id);
    if (kept === undefined || kept.until > Date.now()) return kept?.payload;
    all.delete(id);
    return undefined;
  };
  const findWhere = (model: string, is: (payload: AdapterPayload) => boolean) => {
    for (const [id, { payload }] of all) if (id.startsWith(`${model} `) && is(payload)) return find(id);
    return undefined;
  };
  return (model) => ({
    upsert: async (id, payload, expiresIn) => {
      all.delete(`${model} ${id}`);
      all.set(`${model} ${id}`, { payload, until: Date.now() + expiresIn * 1000 });
      const [oldest] = all.keys();
      if (all.size > most && oldest !== undefined) all.delete(oldest);
    },
    find: async (id) => find(`${model} ${id}`),
    findByUid: async (uid) => findWhere(model, (payload) => payload.uid === uid),
    findByUserCode: async (code) => findWhere(model, ({ userCode }) => userCode === code),
    consume: async (id) => {
      const kept = find(`${model} ${id}`);
      if (kept !== undefined) kept.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => void all.delete(`${model} ${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [id, { payload }] of all) if (payload.grantId === grantId) all.delete(id);
    },
  });
}
