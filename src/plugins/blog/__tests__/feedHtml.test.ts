import {describe, expect, it} from 'vitest';
import {toFeedHtml} from '../feedHtml';

describe('toFeedHtml', () => {
  it('keeps words, links and the structure of a text', () => {
    const html =
      '<p>See <a href="https://cnoe.io/blog">the <em>blog</em></a>.</p><ol><li>One</li><li>Two</li></ol>';
    expect(toFeedHtml(html)).toBe(html);
  });

  it('takes away classes, styles and what only the site can show', () => {
    expect(
      toFeedHtml(
        '<h2 class="anchor" id="aims">Aims<a class="hash-link" href="#aims">#</a></h2>' +
          '<pre style="color:red"><code>x</code></pre><button>Copy</button><svg><path d="M0 0"/></svg>',
      ),
    ).toBe('<h2 id="aims">Aims</h2><pre><code>x</code></pre>');
  });

  it('unwraps spans but keeps those that a link can lead to', () => {
    expect(
      toFeedHtml('<p><span class="a">one <span>two</span></span> <span id="here">three</span></p>'),
    ).toBe('<p>one two <span id="here">three</span></p>');
  });

  it('leaves no empty box where a drawing stood', () => {
    expect(
      toFeedHtml(
        '<figure><figcaption><span class="logo"><svg role="img"></svg></span><span><b>Ann</b>, Architect</span></figcaption></figure><div></div>',
      ),
    ).toBe('<figure><figcaption><b>Ann</b>, Architect</figcaption></figure>');
  });

  it('leaves all panels of tabs, each under its label', () => {
    expect(
      toFeedHtml(
        '<tab-group data-name="os"><div role="tablist"><button role="tab">Mac</button></div>' +
          '<div data-tab="mac"><p class="label"><strong>Mac</strong></p><p>Brew it.</p></div>' +
          '<script>open()</script></tab-group>',
      ),
    ).toBe('<div><p><strong>Mac</strong></p><p>Brew it.</p></div>');
  });

  it('leaves the words of a diagram in the place of its drawing', () => {
    expect(
      toFeedHtml(
        '<figure><section tabindex="0" aria-label="Diagram: Delivery"><svg role="img"></svg></section><figcaption><span id="title">Delivery</span><details class="words"><summary>The picture in words</summary><p id="words">Git feeds the cluster.</p></details></figcaption></figure>',
      ),
    ).toBe(
      '<figure><figcaption><span id="title">Delivery</span><p id="words">Git feeds the cluster.</p></figcaption></figure>',
    );
  });

  it('takes away what only scripts and style sheets read, and keeps the alignment of tables', () => {
    expect(
      toFeedHtml(
        '<p tabindex="0" data-collapsed="true">One<!-- --> two</p><!-- --><table><tbody><tr><td style="text-align:right">3</td></tr></tbody></table>',
      ),
    ).toBe('<p>One two</p><table><tbody><tr><td align="right">3</td></tr></tbody></table>');
  });
});
