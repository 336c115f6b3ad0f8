import clsx from 'clsx';
import {type CSSProperties, type ReactNode, useId} from 'react';
import styles from './styles.module.css';

export interface DiagramProps {
  title: string;
  /** The whole picture in sentences. */
  description: string;
  viewBox: string;
  /** In pixels, as it is shown where there is room. */
  width: string;
  height: string;
  /** The inside of the SVG, drawn by the build. */
  drawing: string;
  /** Wider than a phone: then it scrolls on its own. */
  isWide?: boolean;
}

/** Smaller than that, the letters of a drawing are hard to read: then it scrolls. */
const LEAST_SCALE = 6 / 7;

function leastWidth(width: string): CSSProperties & Record<`--${string}`, string> {
  return {'--least-width': `${Math.round(Number(width) * LEAST_SCALE)}px`};
}

/** A diagram as a figure: the drawing, its title, and the picture in words. */
export default function Diagram(props: DiagramProps): ReactNode {
  const {title, description, viewBox, width, height, drawing, isWide = false} = props;
  const id = useId();
  const svg = (
    <svg
      className={styles.drawing}
      viewBox={viewBox}
      width={width}
      height={height}
      style={isWide ? leastWidth(width) : undefined}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}words`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the build draws it, and escapes the labels.
      dangerouslySetInnerHTML={{__html: drawing}}
    />
  );
  return (
    <figure className={clsx(styles.diagram, isWide && styles.wide)}>
      {isWide ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
        <section className={styles.scroll} tabIndex={0} aria-label={`Diagram: ${title}`}>
          {svg}
        </section>
      ) : (
        svg
      )}
      <figcaption className={styles.caption}>
        <span id={`${id}title`}>{title}</span>
        <details className={styles.words}>
          <summary>The picture in words</summary>
          <p id={`${id}words`}>{description}</p>
        </details>
      </figcaption>
    </figure>
  );
}
