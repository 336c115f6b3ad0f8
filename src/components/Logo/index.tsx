import type {LogoDrawing} from '@site/src/model/pageData';
import type {ReactNode} from 'react';

export interface LogoProps {
  drawing: LogoDrawing;
  /** Whose logo it is; absent where the name stands beside it. */
  label?: string;
  className?: string;
}

/** A brand mark in one tone. */
export default function Logo({drawing, label, className}: LogoProps): ReactNode {
  const {viewBox, width, height, body} = drawing;
  const accessibility = label ? {role: 'img', 'aria-label': label} : {'aria-hidden': true};
  return (
    <svg
      className={className}
      viewBox={viewBox}
      width={width}
      height={height}
      {...accessibility}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the markup comes from the icon packages, at build time
      dangerouslySetInnerHTML={{__html: body}}
    />
  );
}
