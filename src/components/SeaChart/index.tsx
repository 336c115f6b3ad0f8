import type {SeaDrawing, SeaChart as SeaDrawings} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Canoe} from '../Mark';
import styles from './styles.module.css';

export interface SeaChartProps {
  drawings: SeaDrawings;
}

function Drawing({drawing, format}: {drawing: SeaDrawing; format: keyof SeaDrawings}): ReactNode {
  const {
    width,
    height,
    bands,
    isolines,
    coast,
    course,
    landing,
    canoe,
    zones,
    places,
    soundings,
    unsurveyed,
  } = drawing;
  return (
    <svg
      className={clsx(styles.drawing, styles[format])}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true">
      {bands.map((path, depth) => (
        <path key={path} d={path} style={{fill: `var(--cnoe-shoal-${depth + 1})`}} />
      ))}
      <path className={styles.isolines} d={isolines} />
      <path className={styles.coast} d={coast} />
      {zones.map(({x, y, text, size}) => (
        <text key={text} className={styles.zone} x={x} y={y} fontSize={size}>
          {text}
        </text>
      ))}
      {unsurveyed && (
        <>
          <path className={styles.unsurveyed} d={unsurveyed.path} />
          {unsurveyed.lines.map((line, index) => (
            <text key={line} className={styles.remark} x={unsurveyed.x} y={unsurveyed.y + index * 15}>
              {line}
            </text>
          ))}
        </>
      )}
      {soundings.map(({x, y, value}) => (
        <text key={`${x} ${y}`} className={styles.sounding} x={x} y={y}>
          {value}
        </text>
      ))}
      {places.map(({x, y, lines}) =>
        lines.map((line, index) => (
          <text key={line} className={styles.place} x={x} y={y + index * 13}>
            {line}
          </text>
        )),
      )}
      <path className={styles.course} d={course} />
      <circle className={styles.landing} cx={landing.x} cy={landing.y} r="4.5" />
      <g
        className={styles.canoe}
        transform={`translate(${canoe.x} ${canoe.y}) rotate(${canoe.rotation}) scale(${canoe.scale}) translate(-16 -16)`}>
        <Canoe />
      </g>
    </svg>
  );
}

/** The survey drawn as a sea. Decorative: all that it shows stands in words in the capability map. */
export default function SeaChart({drawings}: SeaChartProps): ReactNode {
  return (
    <div className={styles.sea}>
      <Drawing drawing={drawings.wide} format="wide" />
      <Drawing drawing={drawings.middle} format="middle" />
      <Drawing drawing={drawings.narrow} format="narrow" />
    </div>
  );
}
