import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import CodeWords from '..';

const markup = (text: string) =>
  renderToStaticMarkup(<CodeWords text={text} />).replaceAll(/ class="[^"]*"/g, '');

describe('CodeWords', () => {
  it('leaves text without backticks as it is', () => {
    expect(markup('The tag is v0.1.0 & no other.')).toBe('The tag is v0.1.0 &amp; no other.');
  });

  it('sets what stands between backticks as code', () => {
    expect(markup('`verify` reads `Prerequisite`.')).toBe(
      '<code>verify</code> reads <code>Prerequisite</code>.',
    );
  });
});
