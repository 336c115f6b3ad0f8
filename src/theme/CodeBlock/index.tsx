import CodeBlock from '@site/src/components/CodeBlock';
import type {Props} from '@theme/CodeBlock';
import type {ReactNode} from 'react';

const LANGUAGE = /language-(\S+)/;
const TITLE = /title=(?:"([^"]*)"|'([^']*)')/;

export default function ThemeCodeBlock({children, className, language, metastring, title}: Props): ReactNode {
  const [, doubleQuoted, singleQuoted] = metastring?.match(TITLE) ?? [];
  const label =
    title ?? doubleQuoted ?? singleQuoted ?? language ?? className?.match(LANGUAGE)?.[1] ?? 'text';
  return <CodeBlock label={label}>{typeof children === 'string' ? children.trimEnd() : children}</CodeBlock>;
}
