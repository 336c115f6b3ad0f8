import {describe, expect, it} from 'vitest';
import {collectPolicies} from '../collectPolicies';

const page = (policy: string) =>
  `<head><meta charset=utf-8><meta http-equiv="Content-Security-Policy" content="${policy}"></head><p>`;

describe('collectPolicies', () => {
  it('gives the policy of most pages, and those of the others by page', () => {
    const policies = collectPolicies(
      new Map([
        ['/odd', page("default-src 'self'")],
        ['/', page("default-src 'none'")],
        ['/blog', `<head><meta content="default-src 'none'" http-equiv=content-security-policy></head>`],
        ['/moved', '<head></head>'],
      ]),
    );
    expect(policies).toEqual({
      shared: "default-src 'none'",
      byPage: new Map([['/odd', "default-src 'self'"]]),
    });
  });

  it('reads the head only, with its character references', () => {
    const html = `${page('script-src &#39;self&#39;')}${page('a')}`;
    expect(collectPolicies(new Map([['/', html]])).shared).toBe("script-src 'self'");
  });

  it('rejects a page with two policies', () => {
    const tag = '<meta http-equiv="Content-Security-Policy" content="a">';
    expect(() =>
      collectPolicies(new Map([['/', `<head>${tag}${tag}</head>`]])),
    ).toThrowErrorMatchingInlineSnapshot(`[Error: "/" states 2 policies. Keep one.]`);
  });

  it('rejects a policy that ends the header or the word', () => {
    for (const end of ['\n', '&quot;', '$', '\\']) {
      expect(() => collectPolicies(new Map([['/', page(`a${end}b`)]]))).toThrow('what no header may');
    }
  });

  it('rejects a site without any policy', () => {
    expect(() => collectPolicies(new Map([['/', '<head></head>']]))).toThrowErrorMatchingInlineSnapshot(
      `[Error: No page states a content security policy. Build the site first.]`,
    );
  });
});
