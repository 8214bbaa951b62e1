import { ReadOn } from '@/components/comparison/read-on';
import { QuietHeader } from '@/components/layout/quiet-header';
import { ShareHeader } from '@/components/layout/share-header';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { WayList } from '@/components/layout/way-list';
import { OperatorNotice } from '@/components/legal/operator-notice';
import type { TextCatalogue } from '@/lib/text/catalogue';
import { UsualSpecimen } from '../usual-specimen';

/** What stands around pages: heads, the foot, and the ways on. */
export function FrameSpecimens({ text }: { text: TextCatalogue }) {
  const { site, comparison, assessment, legal, design } = text;
  const { chrome, notFound } = site;
  const { samples } = design.site;
  const links = [
    { href: '/compare' as const, label: chrome.comparison, current: true },
    { href: '/method' as const, label: chrome.method },
    { href: '/record' as const, label: chrome.record },
  ];
  return (
    <>
      <UsualSpecimen file="components/layout/site-header.tsx">
        <SiteHeader
          brandName={samples.brand}
          skipLabel={chrome.skip}
          navLabel={samples.headLinks}
          menuLabel={chrome.menu}
          links={links}
          action={{ href: '/assess', label: chrome.assess }}
        />
      </UsualSpecimen>
      <UsualSpecimen file="components/layout/site-header.tsx" state={samples.longAlone}>
        <SiteHeader
          brandName={samples.longBrand}
          skipLabel={chrome.skip}
          navLabel={samples.sectionLinks}
          menuLabel={chrome.menu}
          links={links}
        />
      </UsualSpecimen>
      <UsualSpecimen file="components/layout/quiet-header.tsx" state={samples.saved}>
        <QuietHeader brandName={samples.longBrand} skipLabel={chrome.skip} status={assessment.saving.saved} />
      </UsualSpecimen>
      <UsualSpecimen file="components/layout/share-header.tsx">
        <ShareHeader brandName={samples.brand} skipLabel={chrome.skip} note={samples.shared} />
      </UsualSpecimen>
      <UsualSpecimen file="components/layout/site-footer.tsx">
        <SiteFooter sentence={samples.sentence} navLabel={samples.footLinks} links={links} />
      </UsualSpecimen>
      <UsualSpecimen file="components/legal/operator-notice.tsx" state={design.states.several}>
        <OperatorNotice missing={samples.missing} text={legal.unfinished} />
      </UsualSpecimen>
      <UsualSpecimen file="components/layout/way-list.tsx">
        <WayList heading={notFound.waysHeading} ways={notFound.ways} />
      </UsualSpecimen>
      <UsualSpecimen file="components/comparison/read-on.tsx">
        <ReadOn text={comparison} first="go" />
      </UsualSpecimen>
    </>
  );
}
