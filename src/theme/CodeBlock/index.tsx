import CodeBlock from '@site/src/components/CodeBlock';
import type {Props} from '@theme/CodeBlock';
import type {ReactNode} from 'react';

const LANGUAGE = /language-(\S+)/;

export default function ThemeCodeBlock({children, className, language, title}: Props): ReactNode {
  const label = title ?? language ?? className?.match(LANGUAGE)?.[1] ?? 'text';
  return <CodeBlock label={label}>{typeof children === 'string' ? children.trimEnd() : children}</CodeBlock>;
}
