import {useThemeConfig} from '@docusaurus/theme-common';
import {createCodeBlockMetadata} from '@docusaurus/theme-common/internal';
import CodeBlock from '@site/src/components/CodeBlock';
import type {Props} from '@theme/CodeBlock';
import {Children, isValidElement, type ReactNode} from 'react';

/** Code as Docusaurus understands it: its title, lines that are marked or numbered, and comments that mark them. */
export default function ThemeCodeBlock({children, ...props}: Props): ReactNode {
  const {prism} = useThemeConfig();
  const parts = Children.toArray(children);
  const isText = !parts.some((part) => isValidElement(part));
  const {code, language, title, lineNumbersStart, lineClassNames} = createCodeBlockMetadata({
    code: isText ? parts.join('') : '',
    className: props.className,
    metastring: props.metastring,
    magicComments: prism.magicComments,
    defaultLanguage: prism.defaultLanguage,
    language: props.language,
    title: props.title,
    showLineNumbers: props.showLineNumbers,
  });
  return (
    <CodeBlock
      label={title || language}
      language={language}
      firstNumber={lineNumbersStart}
      marked={new Set(Object.keys(lineClassNames).map(Number))}>
      {isText ? code : children}
    </CodeBlock>
  );
}
