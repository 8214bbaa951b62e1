import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field-error';
import { fieldIds } from '@/components/ui/field-ids';
import { SelectField } from '@/components/ui/select-field';
import { useScripted } from '@/components/ui/use-scripted';
import { briefFormNames, briefLimits } from '@/lib/domain/lead/brief-fields';
import { errorOf, valuesOf, type BriefPartProps } from './brief-fields';

/** Empty rows that stand ready below the filled-in ones, with scripts off as well. */
const spareRows = 2;

/** Where the three stand in columns, the names over the first row are enough to see; every field keeps its own. */
const namedAbove = 'sm:[&_label]:sr-only';

/** The skills a brief asks for: one row each, with level and weight. */
export function SkillRows(part: BriefPartProps) {
  const { text, choices, origins } = part;
  const { skill: skillName, level: levelName, importance: importanceName } = briefFormNames;
  const skills = valuesOf(part, skillName);
  const levels = valuesOf(part, levelName);
  const weights = valuesOf(part, importanceName);
  const filled = skills.filter((skill) => skill !== '').length;
  const [added, setAdded] = useState(0);
  const scripted = useScripted();
  const rows = Math.min(briefLimits.requirements, Math.max(skills.length, filled + spareRows) + added);
  const ids = fieldIds('requirements');
  const error = errorOf(part.state, 'requirements');
  return (
    <fieldset className="min-w-0" aria-describedby={error ? `${ids.help} ${ids.error}` : ids.help}>
      <legend className="font-medium">{text.fields.requirements.label}</legend>
      <p id={ids.help} className="mt-0.5 text-small text-ink-2">
        {[text.fields.requirements.help, origins.requirements].filter(Boolean).join(' ')}
      </p>
      <FieldError id={ids.error}>{error}</FieldError>
      <div className="mt-3 flex flex-col divide-y divide-line border-y border-line">
        {Array.from({ length: rows }, (_, row) => (
          <fieldset key={row} className="grid min-w-0 gap-3 py-3 sm:grid-cols-[3fr_2fr_2fr]">
            <legend className="sr-only">{text.requirement.row.replace('{number}', String(row + 1))}</legend>
            <SelectField
              key={`skill:${skills[row] ?? ''}`}
              id={row === 0 ? ids.input : `${ids.input}-skill-${row}`}
              name={`${skillName}[]`}
              label={text.requirement.skill}
              options={choices.skills}
              placeholder={text.requirement.none}
              defaultValue={skills[row] ?? ''}
              dense
              wrapperClassName={row > 0 ? namedAbove : undefined}
            />
            <SelectField
              key={`level:${levels[row] ?? ''}`}
              id={`${ids.input}-level-${row}`}
              name={`${levelName}[]`}
              label={text.requirement.level}
              options={choices.neededLevels}
              defaultValue={levels[row] || '2'}
              dense
              wrapperClassName={row > 0 ? namedAbove : undefined}
            />
            <SelectField
              key={`weight:${weights[row] ?? ''}`}
              id={`${ids.input}-weight-${row}`}
              name={`${importanceName}[]`}
              label={text.requirement.importance}
              options={choices.importances}
              defaultValue={weights[row] || 'should'}
              dense
              wrapperClassName={row > 0 ? namedAbove : undefined}
            />
          </fieldset>
        ))}
      </div>
      {scripted && rows < briefLimits.requirements ? (
        <Button variant="quiet" size="dense" className="-ms-3.5 mt-3" onClick={() => setAdded(added + 1)}>
          {text.requirement.add}
        </Button>
      ) : null}
    </fieldset>
  );
}
