import { type ComponentType, h } from "preact";
import { useEffect, useState } from "preact/hooks";
import { frame } from "../../shared/texts/pages/frame.ts";
import { notFetched } from "../../shared/texts/pages/notFetched.ts";
import { words } from "../state/language.ts";
import { Offline } from "./Trouble.tsx";

/** A part that is fetched late; `ahead` fetches it before it is shown, and tells nobody where that fails: it is fetched again when it is shown. */
export interface Late<P> {
  (props: P): preact.JSX.Element;
  ahead: () => Promise<void>;
}

/** A part of a page that is fetched when it is first shown, and says where it cannot be. */
export function late<P extends object>(get: () => Promise<ComponentType<P>>): Late<P> {
  let fetched: ComponentType<P> | null = null;
  const bring = async () => {
    fetched ??= await get();
    return fetched;
  };
  const ahead = () =>
    bring().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(Late, { ahead });
  function Late(props: P) {
    const [got, setGot] = useState<ComponentType<P> | "not" | null>(() => fetched);
    const ask = () => {
      setGot(null);
      bring().then(
        (part) => setGot(() => part),
        () => setGot("not"),
      );
    };
    useEffect(() => {
      if (got === null) ask();
    }, []);
    if (got === null) return <p class="working">{words(frame).loading}</p>;
    return got === "not" ? <Offline says={words(notFetched).part} retry={ask} /> : h(got, props);
  }
}
