import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { strongestClaims, takingTurns } from '@/lib/domain/comparison/strongest-claim';
import { dimensionIds, type Claim } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import { isExpired } from '@/lib/domain/evidence/expiry';

const day = '2026-11-30';
const [base] = claims;

/** A claim that is sound on the day, for one language, comparing both, about learning. */
function claim(id: string, changes: Partial<Claim>): Claim {
  return {
    ...base!,
    id,
    favours: 'go',
    status: 'checked',
    expires: '2030-01-01',
    strength: 2,
    compares: 'both',
    about: { learning: 'go' },
    asOf: '2026-01',
    ...changes,
  };
}

const idsOf = (some: readonly Claim[]) => some.map(({ id }) => id);

describe('D02 D11 the strongest claims', () => {
  test('one that compares both languages comes before one about a single language, however strong', () => {
    const { go } = strongestClaims(
      [claim('survey', { compares: 'one', strength: 3 }), claim('pair', { strength: 1 })],
      day,
    );
    expect(idsOf(go)).toEqual(['pair', 'survey']);
  });

  test('both sides begin with the same question where they share one (content F17)', () => {
    const some = [
      claim('go-builds', { about: { 'build-time': 'go' }, strength: 3 }),
      claim('go-learning', {}),
      claim('rust-learning', { favours: 'rust', about: { learning: 'rust' } }),
      claim('rust-wasm', { favours: 'rust', about: { wasm: 'rust' }, strength: 3 }),
    ];
    const { go, rust } = strongestClaims(some, day);
    expect(idsOf(go)).toEqual(['go-learning', 'go-builds']);
    expect(idsOf(rust)).toEqual(['rust-learning', 'rust-wasm']);
  });

  test('without a shared question each side begins with its own: by strength, then by the date of the fact', () => {
    const some = [
      claim('old', { asOf: '2024-05' }),
      claim('new', { asOf: '2026-05' }),
      claim('strong', { strength: 3, asOf: '2020' }),
      claim('other', { favours: 'rust', about: { wasm: 'rust' } }),
    ];
    expect(idsOf(strongestClaims(some, day).go)).toEqual(['strong', 'new', 'old']);
  });

  test('what is unchecked or out of date does not lead while something else can', () => {
    const some = [
      claim('expired', { expires: day, strength: 3 }),
      claim('unchecked', { status: 'unchecked', strength: 3 }),
      claim('sound', { compares: 'one', strength: 1 }),
    ];
    expect(idsOf(strongestClaims(some, day).go)[0]).toBe('sound');
    expect(idsOf(strongestClaims(some.slice(0, 1), day).go)).toEqual(['expired']);
  });

  property.prop([
    fc.subarray([...claims]),
    fc.array(fc.string({ minLength: 1 }), { minLength: 400, maxLength: 400 }),
  ])('the id of a claim decides nothing', (some, names) => {
    const renamed = some.map((each, at) => ({ ...each, id: `${names[at % names.length]}-${at}` }));
    const places = (list: readonly Claim[], of: readonly Claim[]) => list.map((each) => of.indexOf(each));
    for (const language of ['go', 'rust'] as const) {
      expect(places(strongestClaims(renamed, day)[language], renamed)).toEqual(
        places(strongestClaims(some, day)[language], some),
      );
    }
    expect(places(takingTurns(renamed, 'go'), renamed)).toEqual(places(takingTurns(some, 'go'), some));
  });

  test.each(dimensionIds)(
    '%s leads with a comparison where it has a sound one (content F17)',
    (dimension) => {
      const own = claims.filter((each) => each.dimension === dimension);
      const strongest = strongestClaims(own, day);
      for (const language of ['go', 'rust'] as const) {
        const sound = own.filter(
          (each) => each.favours === language && each.status === 'checked' && !isExpired(each, day),
        );
        const [first] = strongest[language];
        expect(sound.length === 0 || sound.includes(first!)).toBe(true);
        if (sound.some(({ compares }) => compares === 'both')) expect(first?.compares).toBe('both');
      }
    },
  );
});
