'use client';

import type { Route } from 'next';
import { useRef, type ChangeEvent, type SubmitEvent } from 'react';
import { Notice } from '@/components/ui/notice';
import {
  changedFields,
  shownFields,
  type WhatIfFields,
  type WhatIfSystem,
} from '@/lib/domain/assessment/what-if';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { whatIfText } from '@/lib/text/en/what-if';
import { AnswersPanel } from './answers-panel';
import { ChangeList } from './change-list';
import { changeRows } from './change-rows';
import type { PanelWords } from './panel-words';
import { useLiveVerdict } from './use-live-verdict';
import { useTriedAnswers } from './use-tried-answers';
import { VerdictSide } from './verdict-side';
import { VerdictTable } from './verdict-table';
import type { VerdictView } from './verdict-view';
import type { VerdictWords } from './verdict-words';

export type WhatIfProps = {
  /** The answers as the report has them, and as the page was asked for. */
  saved: WhatIfFields;
  start: WhatIfFields;
  system: WhatIfSystem;
  /** The parts are those that the report offers, so the answers differ from the saved ones from the start. */
  hasOfferedParts?: boolean;
  savedVerdict: VerdictView;
  startVerdict: VerdictView;
  /** Ids of the claims that are out of date today. */
  expiredClaims: readonly string[];
  equalBand: { now: number; saved: number };
  sides: LanguageSides;
  /** The page without any change. */
  path: Route;
  words: VerdictWords;
  panel: PanelWords;
  text: typeof whatIfText;
};

/**
 * The answers of a report beside its verdict, to be tried and put back (A13). Without scripts a form that asks
 * for the page anew; with them the verdict follows each change in the browser, and nothing is sent.
 */
export function WhatIf(props: WhatIfProps) {
  const { saved, start, system, expiredClaims, path, words, panel, text } = props;
  const form = useRef<HTMLFormElement>(null);
  const { view, isFailed, show } = useLiveVerdict(props.startVerdict, start, system, expiredClaims, words);
  const { fields, isTouched, take, putBack } = useTriedAnswers({ form, saved, start, system, path, show });
  const shown = shownFields(fields, system);
  const changes = changedFields(saved, fields, system);
  const rows = changeRows(changes, panel, path, text).filter(({ name }) => shown.has(name));

  function submit(event: SubmitEvent<HTMLFormElement>) {
    if (isFailed) return;
    event.preventDefault();
    document.getElementById('verdict')?.focus();
  }

  return (
    <div className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div>
        <p className="mb-8 lg:hidden">
          <a href="#answers" className="text-link">
            {text.panel.toAnswers}
          </a>
        </p>
        <Verdicts {...props} now={view} isChanged={rows.length > 0} />
        <p role="status" className="sr-only">
          {isTouched ? `${view.headline} ${view.frequency}` : null}
        </p>
        {isFailed ? (
          <Notice kind="warning" live title={text.failed.title} className="mt-6">
            {text.failed.body}
          </Notice>
        ) : null}
        <div className="mt-10">
          <ChangeList rows={rows} path={path} onPutBack={putBack} text={text.changes} />
        </div>
      </div>
      <form
        ref={form}
        method="get"
        action={`${path.split('?')[0]}#verdict`}
        aria-labelledby="answers"
        autoComplete="off"
        onChange={(event: ChangeEvent<HTMLFormElement>) => take(event.target)}
        onSubmit={submit}
        className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto lg:border-s lg:border-line lg:pe-2 lg:pb-2 lg:ps-6"
      >
        {/* What a form sends replaces the query of its address, so what that holds is sent along. */}
        {[...new URLSearchParams(path.split('?')[1])].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <AnswersPanel
          words={panel}
          start={start}
          changed={new Set(changes.map(({ name }) => name))}
          shown={shown}
          headline={view.headline}
          text={text.panel}
        />
      </form>
    </div>
  );
}

type VerdictsProps = Pick<
  WhatIfProps,
  'hasOfferedParts' | 'savedVerdict' | 'equalBand' | 'sides' | 'words'
> & {
  now: VerdictView;
  isChanged: boolean;
};

function Verdicts(props: VerdictsProps) {
  const { now, hasOfferedParts = false, savedVerdict, isChanged, equalBand, sides, words } = props;
  const { text } = words;
  const unchanged = hasOfferedParts ? text.parts : text.same;
  return (
    <section id="verdict" tabIndex={-1} aria-labelledby="verdict-heading" className="scroll-mt-6">
      <h2 id="verdict-heading" className="sr-only">
        {text.heading}
      </h2>
      <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
        <VerdictSide
          id="now"
          heading={isChanged ? text.now : unchanged}
          view={now}
          pictureTitle={text.pictureNow}
          equalBand={equalBand.now}
          sides={sides}
          words={words}
        />
        <VerdictSide
          id="saved"
          // The same picture twice, one below the other, would only push the answers away.
          className={isChanged || hasOfferedParts ? undefined : 'max-sm:hidden'}
          heading={text.saved}
          view={savedVerdict}
          pictureTitle={text.pictureSaved}
          equalBand={equalBand.saved}
          sides={sides}
          words={words}
        />
      </div>
      <div className="mt-8">
        <VerdictTable now={now} saved={savedVerdict} text={text} />
      </div>
    </section>
  );
}
