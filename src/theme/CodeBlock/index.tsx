import CodeBlock from '@site/src/components/CodeBlock';
import type {Props} from '@theme/CodeBlock';
import type {ReactNode} from 'react';

const LANGUAGE = /language-(\S+)/;
const TITLE = /title=(?:"([^"]*)"|'([^']*)')/;

export default function ThemeCodeBlock({children, className, metastring, ...props}: Props): ReactNode {
  const [, doubleQuoted, singleQuoted] = metastring?.match(TITLE) ?? [];
  const language = props.language ?? className?.match(LANGUAGE)?.[1] ?? 'text';
  const label = props.title ?? doubleQuoted ?? singleQuoted ?? language;
  return (
    <CodeBlock label={label} language={language}>
      {typeof children === 'string' ? children.trimEnd() : children}
    </CodeBlock>
  );
}
