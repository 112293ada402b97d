import { useEffect, useState } from "preact/hooks";
import { lawProvision } from "../../shared/texts/pages/lawProvision.ts";
import { TableWrap } from "../parts/TableWrap.tsx";
import { words } from "../state/language.ts";

interface Example {
  navn: string;
  givet: Record<string, unknown>;
  forventet: Record<string, unknown>;
}

type Found = { is: "loading" } | { is: "gone" } | { is: "there"; examples: readonly Example[] };

/** The examples that test the rules of a provision, in the Danish they are written in. They are fetched: the law holds without them. */
export function Examples({ provision }: { provision: string }) {
  const text = words(lawProvision);
  const [found, setFound] = useState<Found>({ is: "loading" });
  useEffect(() => void examplesOf(provision).then(setFound), [provision]);
  if (found.is === "loading") return <p class="working">{text.loading}</p>;
  if (found.is === "gone") return <p class="notice notice--warn">{text.examplesGone}</p>;
  if (found.examples.length === 0) return <p>{text.noExamples}</p>;
  return (
    <TableWrap>
      <table class="plain examples">
        <thead>
          <tr>
            <th scope="col">{text.example}</th>
            <th scope="col">{text.given}</th>
            <th scope="col">{text.expected}</th>
          </tr>
        </thead>
        <tbody lang="da">
          {found.examples.map(({ navn, givet, forventet }) => (
            <tr key={navn}>
              <th scope="row">{navn}</th>
              <td data-title={text.given}>
                <Told of={givet} />
              </td>
              <td data-title={text.expected}>
                <Told of={forventet} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

async function examplesOf(provision: string): Promise<Found> {
  try {
    const response = await fetch("/law-examples.json");
    if (!response.ok) return { is: "gone" };
    const all = (await response.json()) as Record<string, readonly Example[]>;
    return { is: "there", examples: all[provision] ?? [] };
  } catch {
    return { is: "gone" };
  }
}

function Told({ of }: { of: Record<string, unknown> }) {
  return (
    <ul class="told">
      {Object.entries(of).flatMap(([name, value]) =>
        isRecord(value)
          ? Object.entries(value).map(([fact, one]) => <li key={fact}>{`${fact}: ${inWords(one)}`}</li>)
          : [<li key={name}>{`${name}: ${inWords(value)}`}</li>],
      )}
    </ul>
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function inWords(value: unknown): string {
  if (value === true) return "ja";
  if (value === false) return "nej";
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  if (isRecord(value))
    return Object.entries(value)
      .map(([name, one]) => `${name} ${inWords(one)}`)
      .join(", ");
  if (value === null) return "ingen";
  return typeof value === "string" ? value : JSON.stringify(value);
}
