import { useCallback, useRef, useState } from 'react';
import type { SampleCaseId } from '@/lib/domain/assessment/sample-cases';
import type { ModelOverrides } from '@/lib/domain/model/custom-bank';
import type { ModelView } from './model-view';

type CustomVerdict = {
  view: ModelView;
  /** The engine could not be loaded; the server has to judge. */
  isFailed: boolean;
  judge: (overrides: ModelOverrides, caseId: SampleCaseId) => void;
};

/**
 * The verdict of the model that the form holds. The engine is fetched at the first change; then every change
 * is judged in the next frame, and of several before it only the last.
 */
export function useCustomVerdict(initial: ModelView): CustomVerdict {
  const [view, setView] = useState(initial);
  const [isFailed, setFailed] = useState(false);
  const newest = useRef(0);

  const judge = useCallback((overrides: ModelOverrides, caseId: SampleCaseId) => {
    newest.current += 1;
    const own = newest.current;
    import('./judge-custom').then(
      ({ judgeCustom }) =>
        requestAnimationFrame(() => {
          if (newest.current !== own) return;
          setView(judgeCustom(overrides, caseId));
          setFailed(false);
        }),
      () => setFailed(true),
    );
  }, []);

  return { view, isFailed, judge };
}
