import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { briefChoices } from '@/app/brief/brief-choices';
import { byField } from '@/components/brief/brief-fields';
import { BriefParts } from '@/components/brief/brief-parts';
import { briefSchema } from '@/lib/domain/lead/brief';
import { briefText } from '@/lib/text/en/brief';

describe('a refused brief (C20)', () => {
  const briefFields = Object.keys(briefSchema.shape);
  const fieldErrors = Object.fromEntries(briefFields.map((field) => [field, `No ${field}.`]));
  const markup = renderToStaticMarkup(
    <BriefParts
      state={byField({ status: 'invalid', message: 'Refused.', fieldErrors, values: {} })}
      reportId=""
      idempotencyKey=""
      stamp=""
      initial={{}}
      origins={{}}
      choices={briefChoices()}
      text={briefText}
    />,
  );
  const targets = [...markup.matchAll(/href="#([^"]+)"/gu)].map(([, id = '']) => id);

  it('leads to every field that was refused', () => {
    expect(targets).toHaveLength(briefFields.length);
    expect(targets.filter((id) => !markup.includes(` id="${id}"`))).toEqual([]);
  });

  it('says with each sentence which field it is about', () => {
    expect(markup).toContain('>People: No seats.</a>');
    expect(markup).toContain('>Maximum you can pay per person: No budgetCeiling.</a>');
  });

  it('names what was refused in the order in which it stands on the page', () => {
    const places = targets.map((id) => markup.indexOf(` id="${id}"`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});
