import { describe, expect, it } from 'vitest';
import { Checks } from '@/scripts/harness/checks';
import { storedOnce } from '@/scripts/fault/sharer';
import { actionOf, readForms } from '@/scripts/harness/read-form';

const page = `<form method="get"><input name="q"></form>
<form action="" encType="multipart/form-data" method="POST"><input type="hidden" name="$ACTION_1:0"
value="{&quot;id&quot;:&quot;7fa0&quot;,&quot;bound&quot;:&quot;$@1&quot;}"/><input type="hidden" name="assessment"
value="a &amp; b"/><input type="radio" name="answer" value="some"/><button name="pick" value="x">X</button>
<button>Continue</button></form>`;

describe('the forms that npm run load and npm run fault send (H10)', () => {
  it('have what a browser would send, and apart from it what a person chooses', () => {
    const [form, ...others] = readForms(page);
    expect(others).toEqual([]);
    expect(form?.fields.at(-1)).toEqual(['assessment', 'a & b']);
    expect(form?.choices).toEqual([
      ['answer', 'some'],
      ['pick', 'x'],
    ]);
    expect(form && actionOf(form)).toBe('7fa0');
  });
});

describe('the checks of npm run load and npm run fault (H10)', () => {
  it('are one line each, and a figure above its limit or without a value is missed', () => {
    const lines: string[] = [];
    const checks = new Checks((line) => lines.push(line));
    checks.atMost('recovery', 9.999, 10, 's');
    checks.none('lost writes', 0, 'answers');
    checks.tell('p50', 12_000, 'ms');
    expect(checks.missed).toBe(0);
    checks.atMost('recovery', 10.1, 10, 's');
    checks.atMost('memory', Number.NaN, 500, 'MB');
    checks.none('lost writes', 1, 'answers');
    expect(checks.missed).toBe(3);
    expect(lines.map((line) => (JSON.parse(line) as { ok: boolean }).ok)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the writes that npm run fault compares (H10, P36)', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], { lost: 0, doubled: 0 }],
    [['a', 'b'], ['a', 'not confirmed'], { lost: 1, doubled: 0 }],
    [['a', 'b'], ['a', 'a', 'a', 'b'], { lost: 0, doubled: 2 }],
    [[], ['not confirmed', 'not confirmed'], { lost: 0, doubled: 1 }],
  ])('confirmed %j and stored %j', (confirmed, stored, found) => {
    expect(storedOnce(confirmed, stored)).toEqual(found);
  });
});
