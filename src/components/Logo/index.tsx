import homeLogos from '@content/home-logos.svg';
import memberLogos from '@content/member-logos.svg';
import technologyLogos from '@content/technology-logos.svg';
import type {LogoDrawing, SheetLogo} from '@site/src/model/pageData';
import type {ReactNode} from 'react';

const SHEETS: Record<SheetLogo['sheet'], string> = {
  'home-logos': homeLogos,
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
  const {width, height} = drawing;
  const isOnSheet = 'sheet' in drawing;
  const viewBox = isOnSheet ? undefined : drawing.viewBox;
  const drawn = isOnSheet ? (
    <use href={`${SHEETS[drawing.sheet]}#${drawing.symbol}`} />
  ) : (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of an installed icon set, laid out at build time
    <g dangerouslySetInnerHTML={{__html: drawing.body}} />
  );
  return label ? (
    <svg width={width} height={height} viewBox={viewBox} role="img" aria-label={label}>
      {drawn}
    </svg>
  ) : (
    <svg width={width} height={height} viewBox={viewBox} aria-hidden="true">
      {drawn}
    </svg>
  );
}
