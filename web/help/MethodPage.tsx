import { type MethodEntry, method } from "../../shared/texts/method/index.ts";
import { help } from "../../shared/texts/pages/help.ts";
import { language, words } from "../state/language.ts";
import { HelpFrame } from "./HelpFrame.tsx";

/** Every formula of the chain, in its order: what it is, an example, its source. */
export function MethodPage() {
  const text = words(help);
  const lang = language.value;
  return (
    <HelpFrame id="method">
      <article class="article">
        <h1>{text.method}</h1>
        <p class="lead">{text.methodLead}</p>
        <p>{text.oursSays}</p>
        <nav class="contents no-print" aria-label={text.onThisPage}>
          <ul>
            {method.flatMap(({ entries }) =>
              entries.map((entry) => (
                <li key={entry.id}>
                  <a href={`#${entry.id}`}>{entry[lang].title}</a>
                </li>
              )),
            )}
          </ul>
        </nav>
        {method.map((topic) => (
          <section key={topic.id} aria-labelledby={`topic-${topic.id}`}>
            <h2 id={`topic-${topic.id}`}>{topic[lang]}</h2>
            {topic.entries.map((entry) => (
              <Formula key={entry.id} entry={entry} />
            ))}
          </section>
        ))}
      </article>
    </HelpFrame>
  );
}

function Formula({ entry }: { entry: MethodEntry }) {
  const text = words(help);
  const { title, formula, says, worked, source } = entry[language.value];
  return (
    <section class="formula" aria-labelledby={entry.id}>
      <h3 id={entry.id}>{title}</h3>
      {entry.ours ? <p class="pill pill--ours">{text.ours}</p> : null}
      <p class="formula-line">
        <span class="sr-only">{text.formula}: </span>
        {formula}
      </p>
      <p>{says}</p>
      <dl class="pairs">
        <div>
          <dt>{text.worked}</dt>
          <dd>{worked}</dd>
        </div>
        <div>
          <dt>{text.source}</dt>
          <dd>{source}</dd>
        </div>
      </dl>
    </section>
  );
}
