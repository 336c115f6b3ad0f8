import {ZONE_NAMES, type Zone as ZoneId} from '../../../model/capability';
import type {ChartCapability} from '../../../model/pageData';
import {type Block, type Sheet, space, stack} from './block';
import {type Cell, layOutCell, layOutRow} from './cells';
import {VOICES} from './lettering';
import {type Shape, setLines} from './shapes';

/** How many cells stand side by side, how wide a bar is measured by one of them, and whether the name is written. */
const FORMS: Record<ZoneId, {columns: number; bar: number; isNamed: boolean}> = {
  targets: {columns: 6, bar: 1, isNamed: false},
  application: {columns: 1, bar: 0.5, isNamed: true},
  operation: {columns: 4, bar: 1.06, isNamed: true},
};

const ZONE_GAP = 24;

interface Column {
  left: number;
  height: number;
  bands: Band[];
}

interface Band {
  height: number;
  cells: {left: number; cell: Cell}[];
}

/** Parts a list into runs of at most so many, as even as can be. */
function partEvenly<T>(list: readonly T[], most: number): T[][] {
  const count = Math.ceil(list.length / most);
  return Array.from({length: count}, (_, index) =>
    list.slice(Math.round((index * list.length) / count), Math.round(((index + 1) * list.length) / count)),
  );
}

/** Gives rows one by one and the cells between them in runs. */
function toRuns(capabilities: readonly ChartCapability[], columns: number): ChartCapability[][] {
  const runs: ChartCapability[][] = [];
  for (const capability of capabilities) {
    const last = runs.at(-1);
    if (capability.shape === 'cell' && last?.[0]?.shape === 'cell') last.push(capability);
    else runs.push([capability]);
  }
  return runs.flatMap((run) => partEvenly(run, columns));
}

function layOutColumn(
  capabilities: readonly ChartCapability[],
  {left, width, columns}: {left: number; width: number; columns: number},
  sheet: Sheet,
): Column {
  const bands = toRuns(capabilities, columns).map((run): Band => {
    const step = width / run.length;
    const cells = run.map((capability, index) => ({
      left: index * step,
      cell:
        capability.shape === 'row' && columns > 1
          ? layOutRow(capability, width, columns, sheet)
          : layOutCell(capability, step, sheet),
    }));
    return {height: Math.max(...cells.map(({cell}) => cell.height)), cells};
  });
  return {left, height: bands.reduce((sum, {height}) => sum + height, 0), bands};
}

/** Draws a column as high as its neighbour is: all its bands share what is left over. */
function drawColumn({left, height: least, bands}: Column, x: number, top: number, height: number): Shape[] {
  const more = (height - least) / bands.length;
  let y = top;
  return bands.flatMap((band) => {
    const bandHeight = band.height + more;
    y += bandHeight;
    return band.cells.map(({left: at, cell}) => cell.draw(x + left + at, y - bandHeight, bandHeight));
  });
}

interface Zone {
  height: number;
  draw: (left: number, top: number, height: number) => Shape[];
}

/** Lays out one zone: its rows and cells, and its bars at the right. Undefined where it is empty. */
function layOutZone(
  id: ZoneId,
  all: readonly ChartCapability[],
  width: number,
  sheet: Sheet,
): Zone | undefined {
  const capabilities = all.filter(({zone}) => zone === id);
  if (capabilities.length === 0) return undefined;
  const {columns, bar, isNamed} = FORMS[id];
  const bars = capabilities.filter(({shape}) => shape === 'bar');
  const others = capabilities.filter(({shape}) => shape !== 'bar');
  const barWidth = others.length === 0 ? width : (width * bar) / (columns + bar);
  const mainWidth = bars.length === 0 ? width : width - barWidth;
  const parts = [
    layOutColumn(others, {left: 0, width: mainWidth, columns}, sheet),
    layOutColumn(bars, {left: width - barWidth, width: barWidth, columns: 1}, sheet),
  ].filter(({bands}) => bands.length > 0);
  const headHeight = isNamed ? VOICES.zone.leading + 4 : 0;
  return {
    height: headHeight + Math.max(...parts.map((part) => part.height)),
    draw: (left, top, height) => [
      ...(isNamed ? setLines('zone', [ZONE_NAMES[id]], left, top) : []),
      ...parts.flatMap((part) => drawColumn(part, left, top + headHeight, height - headHeight)),
    ],
  };
}

/** The parts of the width that the application zone may take beside the operation zone. */
const SHARES = Array.from({length: 19}, (_, index) => 0.24 + index / 100);

/** Puts both zones side by side, at the widths at which they are lowest. */
function layOutPair(
  capabilities: readonly ChartCapability[],
  width: number,
  sheet: Sheet,
): Block | undefined {
  const layOut = (id: ZoneId, zoneWidth: number) => layOutZone(id, capabilities, zoneWidth, sheet);
  const isEmpty = (id: ZoneId) => capabilities.every(({zone}) => zone !== id);
  if (isEmpty('application') || isEmpty('operation')) {
    const alone = layOut('application', width) ?? layOut('operation', width);
    return alone && {height: alone.height, draw: (left, top) => alone.draw(left, top, alone.height)};
  }
  const pairs = SHARES.flatMap((share) => {
    const applicationWidth = Math.round((width - ZONE_GAP) * share);
    const application = layOut('application', applicationWidth);
    const operation = layOut('operation', width - ZONE_GAP - applicationWidth);
    if (!application || !operation) return [];
    const height = Math.max(application.height, operation.height);
    return [{application, operation, height, operationLeft: applicationWidth + ZONE_GAP}];
  });
  const lowest = pairs.reduce((best, pair) => (pair.height < best.height ? pair : best));
  return {
    height: lowest.height,
    draw: (left, top) => [
      ...lowest.application.draw(left, top, lowest.height),
      ...lowest.operation.draw(left + lowest.operationLeft, top, lowest.height),
    ],
  };
}

/** Lays out all zones of the map: the targets above, application and operation beside each other. */
export function layOutZones(capabilities: readonly ChartCapability[], width: number, sheet: Sheet): Block {
  const targets = layOutZone('targets', capabilities, width, sheet);
  const pair = layOutPair(capabilities, width, sheet);
  return stack([
    ...(targets
      ? [{height: targets.height, draw: (x: number, y: number) => targets.draw(x, y, targets.height)}]
      : []),
    ...(targets && pair ? [space(12)] : []),
    ...(pair ? [pair] : []),
  ]);
}
