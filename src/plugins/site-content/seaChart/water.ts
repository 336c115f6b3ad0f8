import {type Box, growBox} from './box';
import type {Field} from './field';
import {isolines} from './isolines';
import type {SeaLayout} from './layouts';
import {
  type Curve,
  curvesLength,
  cutCurves,
  evenRing,
  formatCurves,
  ringLength,
  smoothCurves,
  straightenOutside,
} from './smoothPath';

const shoreLevel = 0.004;
const bandLevels = [shoreLevel, 0.36, 0.58, 0.76];
const coastStep = 10;
const smallestRing = 130;
const smallRing = 260;
const shortestRun = 30;

/** Says whether texts leave little of a small closed line, so that only scraps of it would show. */
function isMostlyHidden(line: Curve[], runs: Curve[][]): boolean {
  return (
    curvesLength(line) < smallRing &&
    runs.reduce((sum, run) => sum + curvesLength(run), 0) < 0.6 * curvesLength(line)
  );
}

/** Draws the bands, depth lines and coast of a field; depth lines leave the boxes of the texts free. */
export function drawWater(
  layout: SeaLayout,
  field: Field,
  texts: Box[],
): {bands: string[]; isolines: string; coast: string} {
  const view = {left: 0, top: 0, right: layout.width, bottom: layout.height};
  const linesByLevel = new Map(
    [...new Set([...bandLevels, ...layout.depths])].map((level): [number, Curve[][]] => [
      level,
      isolines(field, level)
        .filter((ring) => ringLength(ring) >= smallestRing)
        .map((ring) => smoothCurves(evenRing(ring, level === shoreLevel ? coastStep : layout.lineStep))),
    ]),
  );
  const linesAt = (level: number) => linesByLevel.get(level) ?? [];
  const openPaths = (lines: Curve[][], hidden: Box[]) =>
    lines
      .flatMap((line) => {
        const runs = cutCurves(line, growBox(view, 3), hidden, shortestRun);
        return isMostlyHidden(line, runs) ? [] : runs;
      })
      .map((run) => formatCurves(run, false))
      .join('');
  return {
    bands: bandLevels
      .map((level) =>
        linesAt(level)
          .map((line) => formatCurves(straightenOutside(line, view), true))
          .join(''),
      )
      .filter((path) => path !== ''),
    isolines: layout.depths.map((level) => openPaths(linesAt(level), texts)).join(''),
    coast: openPaths(linesAt(shoreLevel), []),
  };
}
