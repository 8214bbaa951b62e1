import { withGroupedDigits } from '@/lib/shared/grouped-digits';
import type { ClaimView } from './claim-view';
import { FigureBar } from './figure-bar';
import { pictureLayout, pictureMeasures, type PictureFigure, type PictureLine } from './picture-layout';

type ClaimPictureProps = {
  claim: ClaimView;
  languages: Record<'go' | 'rust', string>;
  /** Paragraphs below the figures: how it can mislead, the source with its year, where the picture comes from. */
  foot: readonly string[];
  /** Rules for the class names of the drawing: a picture elsewhere has no style sheet of ours. */
  style: string;
};

const { width, edge, title, figure, foot: footType } = pictureMeasures;
const fills = { go: 'fill-go', rust: 'fill-rust', neutral: 'fill-ink-2' };

/** The figures of a claim as one picture that stands alone: no scripts, no fonts of its own, its source inside (D13). */
export function ClaimPicture({ claim, languages, foot, style }: ClaimPictureProps) {
  const layout = pictureLayout(claim, foot);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      role="img"
      aria-labelledby="title desc"
    >
      <title id="title">{withGroupedDigits(claim.sentence)}</title>
      <desc id="desc">{described(claim, foot)}</desc>
      <style>{style}</style>
      <rect width={width} height={layout.height} className="fill-paper" />
      <Lines lines={layout.title} x={edge} size={title.size} className="serif fill-ink" />
      {layout.figures.map((each) => (
        <Figure key={each.label[0]?.y} figure={each} languages={languages} />
      ))}
      <line x1={edge} x2={width - edge} y1={layout.rule} y2={layout.rule} className="stroke-line" />
      <Lines lines={layout.foot} x={edge} size={footType.size} className="fill-ink-2" />
    </svg>
  );
}

function Figure({
  figure: { tone, label, value, bar },
  languages,
}: {
  figure: PictureFigure;
  languages: Record<'go' | 'rust', string>;
}) {
  const top = label[0]?.y ?? 0;
  const shift = tone === 'neutral' ? 0 : 58;
  return (
    <g>
      {tone === 'neutral' ? null : (
        <>
          <Mark tone={tone} y={top - 9} />
          <text x={edge + 14} y={top} fontSize={figure.size} className={fills[tone]}>
            {languages[tone]}
          </text>
        </>
      )}
      <Lines lines={label} x={edge + shift} size={figure.size} className="fill-ink-2" />
      <text x={width - edge} y={top} fontSize={figure.size} textAnchor="end" className="fill-ink">
        {value}
      </text>
      {bar ? <FigureBar bar={bar.bar} x={edge} y={bar.y} width={width - 2 * edge} height="10" /> : null}
    </g>
  );
}

function Mark({ tone, y }: { tone: 'go' | 'rust'; y: number }) {
  return tone === 'go' ? (
    <rect x={edge} y={y} width="8" height="8" rx="1" className="fill-go" />
  ) : (
    <circle cx={edge + 4} cy={y + 4} r="4" className="fill-rust" />
  );
}

function Lines({
  lines,
  x,
  size,
  className,
}: {
  lines: readonly PictureLine[];
  x: number;
  size: number;
  className: string;
}) {
  return lines.map(({ y, words }) => (
    <text key={y} x={x} y={y} fontSize={size} className={className}>
      {words}
    </text>
  ));
}

function described({ figures }: ClaimView, foot: readonly string[]): string {
  const values = figures.map(({ whose, label, value }) =>
    [whose, label].filter(Boolean).join(', ').concat(': ', value),
  );
  return [...values, ...foot].join('. ');
}
