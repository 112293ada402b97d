import { useState } from "preact/hooks";
import type { Trouble } from "./inbox.ts";

/** Sends something once: the same event id is kept until it is done, so that sending it again is no second time. */
export function useSending() {
  const [eventId, setEventId] = useState(() => crypto.randomUUID());
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const put = async (send: (eventId: string) => Promise<Trouble>): Promise<boolean> => {
    setSending(true);
    setTrouble(null);
    const found = await send(eventId);
    setSending(false);
    setTrouble(found);
    if (!mayBeKept(found)) setEventId(crypto.randomUUID());
    return found === null;
  };
  return { isSending, trouble, put };
}

/** What was refused was not kept: what is sent next is another thing. What nobody answered, or broke off, may be there in part. */
const mayBeKept = (trouble: Trouble): boolean =>
  trouble === "offline" || trouble?.issues.some(({ code }) => code === "store-down" || code === "bug") === true;
