import memberLogos from '@content/member-logos.svg';
import technologyLogos from '@content/technology-logos.svg';
import type {LogoDrawing} from '@site/src/model/pageData';
import type {ReactNode} from 'react';

const SHEETS: Record<LogoDrawing['sheet'], string> = {
  'member-logos': memberLogos,
  'technology-logos': technologyLogos,
};

export interface LogoProps {
  drawing: LogoDrawing;
  /** Whose logo it is; absent where the name stands beside it. */
  label?: string;
}

/** A brand mark in one tone, the colour of the text around it. */
export default function Logo({drawing, label}: LogoProps): ReactNode {
  const {sheet, symbol, width, height} = drawing;
  const drawn = <use href={`${SHEETS[sheet]}#${symbol}`} />;
  return label ? (
    <svg width={width} height={height} role="img" aria-label={label}>
      {drawn}
    </svg>
  ) : (
    <svg width={width} height={height} aria-hidden="true">
      {drawn}
    </svg>
  );
}
