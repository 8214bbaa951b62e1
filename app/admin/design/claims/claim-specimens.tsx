import { ClaimEntries } from '@/components/comparison/claim-entries';
import { claimView } from '@/components/comparison/claim-view';
import { ClaimUsesList } from '@/components/comparison/claim-uses-list';
import { EvidenceLinks } from '@/components/comparison/evidence-links';
import { Specimen } from '@/components/design/specimen';
import type { Claim } from '@/lib/domain/evidence/claim';
import { claims } from '@/lib/domain/evidence/evidence';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';

type ClaimSpecimensProps = { text: TextCatalogue; day: string };

/** A claim in each of its states, drawn from the claims of now. */
export function ClaimSpecimens({ text, day }: ClaimSpecimensProps) {
  const { comparison, design } = text;
  const { states } = design.claims;
  const viewOf = (fits: (claim: Claim) => boolean, on = day) =>
    claims
      .filter(fits)
      .slice(0, 1)
      .map((claim) => claimView(claim, on, comparison));
  const checked = viewOf(({ status, figures }) => status === 'checked' && figures.length > 2);
  const everywhere =
    claims
      .map(({ expires }) => expires)
      .sort()
      .at(-1) ?? day;
  const entries = [
    { state: states.checked, views: checked },
    { state: states.bare, views: viewOf(({ figures }) => figures.length === 0) },
    { state: states.unchecked, views: viewOf(({ status }) => status === 'unchecked') },
    { state: states.outOfDate, views: viewOf(({ status }) => status === 'checked', everywhere) },
    { state: states.own, views: checked.map((view) => ({ ...view, mark: states.mark })) },
  ];
  return (
    <>
      <Specimen
        file="components/comparison/claim-entry.tsx"
        text={design}
        layout="stacked"
        draw={(theme) =>
          entries.map(({ state, views }, at) => ({
            state,
            part: (
              <ClaimEntries
                claims={views.map((view) => ({ ...view, id: `${view.id}-${theme}-${at}` }))}
                text={comparison}
              />
            ),
          }))
        }
      />
      {checked.map(({ href, sentence }) => (
        <UsualSpecimen key={href} file="components/comparison/claim-picture.tsx">
          {/* The picture as other pages show it: a file with a style of its own. */}
          <img src={`${href}/chart.svg`} alt={sentence} className="max-w-full" />
        </UsualSpecimen>
      ))}
      <Specimen
        file="components/comparison/evidence-links.tsx"
        text={design}
        draw={() => [
          { state: design.states.usual, part: <EvidenceLinks claims={checked} label={states.evidence} /> },
        ]}
      />
      <Specimen
        file="components/comparison/claim-uses-list.tsx"
        text={design}
        layout="once"
        draw={() => [
          {
            state: design.states.empty,
            part: (
              <ClaimUsesList uses={[]} heading={comparison.claim.used} none={comparison.claim.usedNone} />
            ),
          },
        ]}
      />
    </>
  );
}
