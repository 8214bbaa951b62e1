'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { AnswerForm, type AnswerFormProps } from '@/components/assessment/answer-form';

/** The form of a question with the router under it. */
export function QuestionForm(props: Omit<AnswerFormProps, 'goTo' | 'leaving'>) {
  const router = useRouter();
  const [leaving, startLeaving] = useTransition();
  return (
    <AnswerForm
      {...props}
      leaving={leaving}
      goTo={(href) => startLeaving(() => router.push(href as Route))}
    />
  );
}
