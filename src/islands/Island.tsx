import type {ReactNode} from 'react';
import type {IslandName} from './index';

export interface IslandProps {
  name: IslandName;
  /** The component of that name. */
  children: ReactNode;
}

/** A part of a page that answers the reader: drawn with the page, and taken over by React in the browser. */
export default function Island({name, children}: IslandProps): ReactNode {
  return <div data-island={name}>{children}</div>;
}
