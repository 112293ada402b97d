import { useEffect, useRef, useState } from "preact/hooks";
import { number } from "../../shared/texts/numbers.ts";
import { ownHearing } from "../../shared/texts/pages/ownHearing.ts";
import { moment } from "../parts/moment.ts";
import { language, words } from "../state/language.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import type { OwnHearing, Receipt } from "./ownHearing.ts";

/** The form, or the receipt of what was just sent; and after that, the way to think again. */
export function Answering({ view }: { view: OwnHearing }) {
  const text = words(ownHearing);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [isAgain, setAgain] = useState(false);
  const hasAnswered = view.answers.length > 0;
  const form = (
    <AnswerForm
      view={view}
      isAgain={isAgain}
      sent={(got) => {
        setReceipt(got);
        setAgain(false);
      }}
    />
  );
  return (
    <>
      <div role="status">{receipt === null || isAgain ? null : <ReceiptCard {...receipt} />}</div>
      {!hasAnswered || isAgain ? form : null}
      {!hasAnswered || isAgain ? null : view.left === 0 ? (
        <p class="soft">{text.noneLeft}</p>
      ) : (
        <div class="again no-print">
          <p class="soft">{text.againLead(number(view.left, language.value))}</p>
          <button type="button" class="button button-secondary" onClick={() => setAgain(true)}>
            {text.again}
          </button>
        </div>
      )}
    </>
  );
}

function ReceiptCard({ number: n, at, timing }: Receipt) {
  const text = words(ownHearing);
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => heading.current?.focus(), [n]);
  return (
    <div class="notice notice--good receipt">
      <h2 tabIndex={-1} ref={heading}>
        {text.received}
      </h2>
      <p class="receipt-number">{text.receipt(number(n, language.value), moment(at))}</p>
      {timing === "late" ? <p>{text.receiptLate}</p> : null}
      <p>{text.receiptKeep}</p>
      <p class="no-print">
        <button type="button" class="button button-secondary button--small" onClick={() => window.print()}>
          {text.print}
        </button>
      </p>
    </div>
  );
}
