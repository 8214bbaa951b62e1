import { describe, expect, test } from 'vitest';
import { ActForm } from '@/components/ui/act-form';
import { AnnouncedForm } from '@/components/ui/announced-form';
import { Button } from '@/components/ui/button';
import { ConfirmForm } from '@/components/ui/confirm-form';
import { Explain } from '@/components/ui/explain';
import { LinkButton } from '@/components/ui/link-button';
import { MenuButton } from '@/components/ui/menu-button';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/shared/form-state';
import { rendered, textOf } from '../../../support/rendered';

const nothing = async (): Promise<FormState> => Promise.resolve({ status: 'done' });
const question = { title: 'Revoke it?', body: 'It opens nothing afterwards.', cancel: 'Keep it' };

describe('what is pressed (H03)', () => {
  test('a button sends nothing unless it says so', () => {
    expect(rendered(<Button>Close</Button>).getByRole('button', 'Close').attributes.type).toBe('button');
    expect(rendered(<SubmitButton>Send</SubmitButton>).getByRole('button', 'Send').attributes.type).toBe(
      'submit',
    );
  });

  test('a link that looks like a button is a link', () => {
    const page = rendered(<LinkButton href="/compare">Compare</LinkButton>);
    expect(page.getByRole('link', 'Compare').attributes.href).toBe('/compare');
    expect(page.byRole('button')).toEqual([]);
  });
});

describe('forms of one act, as a browser without scripts gets them (N23)', () => {
  test.each([
    ['an act', ActForm],
    ['an announced act', AnnouncedForm],
  ])('%s is a form with its values and its button', (_name, Form) => {
    const page = rendered(
      <Form action={nothing} fields={{ lead: 'a' }} pendingLabel="Taking">
        Take it
      </Form>,
    );
    expect(page.byTag('form')).toHaveLength(1);
    expect(page.byTag('input')[0]?.attributes).toMatchObject({ type: 'hidden', name: 'lead', value: 'a' });
    expect(page.getByRole('button', 'Take it').attributes.type).toBe('submit');
  });

  test('a dangerous act asks before it: the question unfolds and the form stands under it', () => {
    const page = rendered(
      <ConfirmForm action={nothing} fields={{ link: 'b' }} question={question} pendingLabel="Revoking">
        Revoke
      </ConfirmForm>,
    );
    expect(page.byRole('group')[0]?.attributes).not.toHaveProperty('open');
    expect(textOf(page.byTag('summary')[0]!)).toBe('Revoke');
    expect(textOf(page.byTag('form')[0]!)).toBe('Revoke it?It opens nothing afterwards.Revoke');
    expect(page.byTag('input')[0]?.attributes).toMatchObject({ name: 'link', value: 'b' });
    expect(page.getByRole('button', 'Revoke').attributes.type).toBe('submit');
  });

  test('a menu unfolds its links and its form', () => {
    const page = rendered(
      <MenuButton
        label="Ada Byron"
        links={[{ href: '/admin/account', label: 'My account' }]}
        act={{ action: nothing, label: 'Sign out', pending: 'Signing out' }}
      />,
    );
    expect(textOf(page.byTag('summary')[0]!)).toBe('Ada Byron');
    expect(page.getByRole('link', 'My account').attributes.href).toBe('/admin/account');
    expect(page.getByRole('button', 'Sign out').attributes.type).toBe('submit');
  });

  test('an explanation unfolds in its place', () => {
    const page = rendered(
      <Explain title="What a reading is" closeLabel="Close">
        One way to weigh your answers.
      </Explain>,
    );
    expect(textOf(page.byTag('summary')[0]!)).toBe('What a reading is');
    expect(page.text).toContain('One way to weigh your answers.');
  });
});
