import { halfSector, sideOf, wholeSector } from './scene-geometry';
import type { SceneMarksProps } from './scene-marks';

/** What is drawn behind the arc: the hatched half of a barred language, or the outline of what is still open. */
export function SceneGround({ input, pivot, measures, id }: SceneMarksProps) {
  const { scene, sides } = input;
  const hatch = `${id}-hatch`;
  if (scene.kind === 'open') {
    return (
      <path
        d={wholeSector(pivot, measures.radius - measures.fanGap)}
        fill="none"
        strokeDasharray="1 4"
        strokeLinecap="round"
        className="stroke-control"
      />
    );
  }
  if (scene.kind !== 'conflict' && scene.kind !== 'ruled-out') return null;
  const halves =
    scene.kind === 'conflict' ? (['left', 'right'] as const) : ([sideOf(scene.barred, sides)] as const);
  return (
    <>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M3.5 0V7" className="stroke-control" />
        </pattern>
      </defs>
      {halves.map((half) => (
        <path key={half} d={halfSector(half, pivot, measures.radius)} fill={`url(#${hatch})`} />
      ))}
    </>
  );
}
