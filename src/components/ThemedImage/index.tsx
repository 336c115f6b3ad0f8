import type {Props} from '@theme/ThemedImage';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A picture for the day and one for the night, of which the mode of the page shows one, by CSS alone. */
export default function ThemedImage({sources, className, alt, ...props}: Props): ReactNode {
  return (['light', 'dark'] as const).map((mode) => (
    <img
      key={mode}
      loading="lazy"
      decoding="async"
      {...props}
      src={sources[mode]}
      alt={alt}
      className={clsx(styles[mode], className)}
      data-mode={mode}
    />
  ));
}
