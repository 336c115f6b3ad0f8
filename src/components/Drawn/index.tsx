import type {ReactNode} from 'react';

export interface DrawnProps {
  as?: 'caption' | 'div' | 'tbody';
  className?: string | undefined;
  role?: string;
  /** Given where the page is drawn, left out where an island takes it over. */
  children?: ReactNode;
}

/** Always the same object: at another one React would put its text in the place of what was drawn. */
const AS_IT_STANDS = {__html: ''};

/** A part of an island that the build draws and React never draws anew: script sets on its elements what changes. */
export default function Drawn({as: Tag = 'div', children, ...props}: DrawnProps): ReactNode {
  if (children !== undefined) return <Tag {...props}>{children}</Tag>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React leaves alone what it finds in such an element.
  return <Tag {...props} suppressHydrationWarning dangerouslySetInnerHTML={AS_IT_STANDS} />;
}
