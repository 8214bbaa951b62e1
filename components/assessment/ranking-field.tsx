'use client';

import { useEffect, useEffectEvent, useRef, useState, type MouseEvent } from 'react';
import { FieldError } from '@/components/ui/field-error';
import { togglePick } from '@/lib/domain/assessment/ranking';
import type { FormValues } from '@/lib/shared/form-state';
import { QuestionHeading } from './question-heading';
import { QuestionHelp } from './question-help';
import { RankingRow } from './ranking-row';
import type { OptionWords, QuestionWords, RankingWords } from './step-words';

type RankingFieldProps = {
  words: QuestionWords;
  ranking: RankingWords;
  values: FormValues;
  error?: string;
  keys: boolean;
  /** Called after the order in the form has changed. */
  onChanged: () => void;
};

/** Up to three picks in order. Each press is one pick; the numbers say which counts first. */
export function RankingField({ words, ranking, values, error, keys, onChanged }: RankingFieldProps) {
  const [order, setOrder] = useState<readonly string[]>(() => [values.answer ?? []].flat());
  const [said, setSaid] = useState('');
  const pressed = useRef(false);
  const changed = useEffectEvent(onChanged);
  useEffect(() => {
    if (pressed.current) changed();
  }, [order]);

  function press(event: MouseEvent<HTMLButtonElement>, option: OptionWords) {
    event.preventDefault();
    const next = togglePick(order, option.value);
    if (next) {
      pressed.current = true;
      setOrder(next);
    }
    setSaid(next ? nameOf(option, next) : ranking.full);
  }

  function nameOf(option: OptionWords, picks: readonly string[]): string {
    return ranking.picked[option.value]?.[picks.indexOf(option.value)] ?? option.label;
  }

  const row = (option: OptionWords, index: number, keyHint?: string) => {
    const place = order.indexOf(option.value);
    const ranked = option.value !== words.notSure.value;
    return (
      <RankingRow
        key={option.value}
        id={index === 0 ? 'field-answer' : `field-answer-${option.value}`}
        option={option}
        place={place < 0 ? undefined : ranked ? place + 1 : 0}
        label={ranked ? nameOf(option, order) : option.label}
        keyHint={keys ? keyHint : undefined}
        apart={!ranked}
        onPress={(event) => press(event, option)}
      />
    );
  };

  return (
    <fieldset className="mt-8 min-w-0" aria-describedby={error ? 'why field-answer-error' : 'why'}>
      <legend className="w-full">
        <QuestionHeading title={words.title} />
      </legend>
      <div id="why" className="mt-3 text-ink-2">
        <QuestionHelp words={words} how={ranking.help} />
      </div>
      {error ? (
        <div className="mt-3">
          <FieldError id="field-answer-error">{error}</FieldError>
        </div>
      ) : null}
      {order.map((pick) => (
        <input key={pick} type="hidden" name="answer[]" value={pick} />
      ))}
      <div className="mt-6 border-b border-line">
        {words.options.map((option, index) => row(option, index, String(index + 1)))}
        {row(words.notSure, words.options.length, '0')}
      </div>
      <p role="status" className={said === ranking.full ? 'mt-3 text-small text-warning' : 'sr-only'}>
        {said}
      </p>
    </fieldset>
  );
}
