import { message } from '@/lib/shared/message';
import type { reportText } from '@/lib/text/en/report';
import { isGateFirst, isStayFirst } from './contents-entries';
import { CriteriaChart } from './criteria-chart';
import { Fold } from './fold';
import { FoldLead } from './fold-lead';
import { GateLead } from './gate-lead';
import { GateTable } from './gate-table';
import type { ReportView } from './report-view';
import { SensitivityBlocks } from './sensitivity-blocks';
import { StayContent } from './stay-content';
import { Waterfall } from './waterfall';

type ReportFoldsProps = { view: ReportView; text: typeof reportText };

/** The content of a report that stands behind its first two minutes, each part closed. */
export function ReportFolds({ view, text }: ReportFoldsProps) {
  const { waterfall, contributions, evidence, axis, criteria, gates, stay } = view;
  const { folds } = text.document;
  const hasBars = waterfall.bars.length > 0;
  return (
    <>
      <Fold
        id="contributions"
        heading={text.contributions.heading}
        note={message(folds.contributions, { count: waterfall.bars.length })}
      >
        {hasBars ? <FoldLead>{text.contributions.note}</FoldLead> : null}
        <Waterfall
          steps={waterfall}
          axis={axis}
          rows={contributions}
          evidence={evidence}
          text={text.contributions}
        />
      </Fold>
      {hasBars ? (
        <Fold id="criteria" heading={text.criteria.heading} note={text.criteria.note}>
          <CriteriaChart criteria={criteria} axis={axis} text={text.criteria} />
        </Fold>
      ) : null}
      <Fold id="sensitivity" heading={folds.sensitivity.heading} note={folds.sensitivity.note}>
        <SensitivityBlocks view={view.sensitivity} text={text.sensitivity} />
      </Fold>
      {stay && !isStayFirst(view) ? (
        <Fold id="stay" heading={stay.heading} note={stay.note}>
          <StayContent view={stay} text={text.stay} />
        </Fold>
      ) : null}
      {isGateFirst(view) ? null : (
        <Fold
          id="gates"
          heading={text.gates.heading}
          note={gates.rows.length > 0 ? message(folds.gates, { count: gates.rows.length }) : gates.others}
        >
          <FoldLead>
            <GateLead rows={gates.rows} text={text.gates} />
          </FoldLead>
          <GateTable {...gates} text={text.gates} />
        </Fold>
      )}
    </>
  );
}
