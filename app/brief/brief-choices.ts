import 'server-only';
import type { BriefChoices } from '@/components/brief/brief-fields';
import type { SelectOption } from '@/components/ui/select-field';
import { currencies, rateUnits } from '@/lib/domain/developer/rate';
import { getSkill } from '@/lib/domain/developer/skills';
import { listTimeZones } from '@/lib/domain/developer/time-zone';
import { formerZoneNames } from '@/lib/domain/developer/time-zone-names';
import { requirementSkillIds } from '@/lib/domain/lead/brief';
import { countryCodes } from '@/lib/domain/lead/country-codes';
import { compareWords } from '@/lib/shared/compare-words';
import { countryName } from '@/lib/shared/country-name';
import { currencyEntry } from '@/lib/shared/currency-name';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** Shared hours a week to choose from. */
const overlapHours = [0, 5, 10, 15, 20, 25, 30] as const;

/** The lists of the brief's form, in the reader's words. */
export function briefChoices(): BriefChoices {
  const { brief, people } = getText();
  return {
    countries: countries(),
    languages: entries(brief.languages),
    levels: entries(people.levels),
    engagements: entries(people.engagements),
    english: entries(brief.english),
    timeZones: timeZones(),
    overlaps: overlapHours.map((hours) => ({
      value: String(hours * 60),
      label: message(brief.overlap, { hours }),
    })),
    currencies: currencies.map((currency) => ({ value: currency, label: currencyEntry(currency) })),
    units: rateUnits.map((unit) => ({ value: unit, label: brief.money.units[unit] })),
    skills: byLabel(requirementSkillIds.map((id) => ({ value: id, label: getSkill(id).label }))),
    neededLevels: entries(brief.neededLevels),
    importances: entries(brief.importances),
    domains: byLabel(entries(people.domains)),
    days: entries(people.days),
    onCall: [
      { value: 'yes', label: people.yes },
      { value: 'no', label: people.no },
    ],
  };
}

function entries(words: Readonly<Record<string, string>>): SelectOption[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function byLabel(options: SelectOption[]): SelectOption[] {
  return options.sort((one, other) => compareWords(one.label, other.label));
}

/** People look for their zone by the name they know, so an earlier name is in the list as well; it is stored as today's. */
function timeZones(): SelectOption[] {
  const named = (zone: string) => zone.replaceAll('_', ' ');
  const [utc = 'UTC', ...zones] = listTimeZones();
  const former = formerZoneNames.map(([value, zone]) => ({
    value,
    label: message(getText().brief.formerZone, { former: named(value), zone: named(zone) }),
  }));
  return [
    { value: utc, label: utc },
    ...byLabel([...zones.map((zone) => ({ value: zone, label: named(zone) })), ...former]),
  ];
}

function countries(): SelectOption[] {
  return byLabel(countryCodes.map((code) => ({ value: code, label: countryName(code) })));
}
