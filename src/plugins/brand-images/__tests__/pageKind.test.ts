import {describe, expect, it} from 'vitest';
import {isPost, pageKind} from '../pageKind';

describe('pageKind', () => {
  it.each([
    ['/', 'Open community'],
    ['/blog/welcome', 'Launch post'],
    ['/blog/argo-cd-application-scalability', 'Post'],
    ['/blog', 'Blog'],
    ['/blog/archive', 'Blog'],
    ['/blog/page/2', 'Blog'],
    ['/blog/tags', 'Blog'],
    ['/blog/tags/gitops', 'Tag'],
    ['/blog/authors/nima-kaviani', 'Author'],
    ['/docs/introduction', 'Docs'],
    ['/docs/capabilities/gitops', 'Capability'],
    ['/docs/capabilities', 'Directory'],
    ['/docs/patterns', 'Directory'],
    ['/docs/patterns/local-idp', 'Pattern'],
    ['/docs/reference-implementations', 'Reference implementation'],
    ['/docs/reference-implementations/local', 'Reference implementation'],
    ['/docs/community/slack', 'Community'],
    ['/projects', 'Directory'],
    ['/projects/idpbuilder', 'Project'],
    ['/talks', 'Directory'],
    ['/members', 'Community'],
    ['/subscribe', 'Community'],
    ['/something-else', 'Website'],
  ])('calls "%s" "%s"', (permalink, kind) => {
    expect(pageKind(permalink)).toBe(kind);
  });
});

describe('isPost', () => {
  it('is true of the launch post and every other post', () => {
    expect(isPost('/blog/welcome')).toBe(true);
    expect(isPost('/blog/argo-cd-application-scalability')).toBe(true);
  });

  it('is false of lists of posts', () => {
    expect(isPost('/blog')).toBe(false);
    expect(isPost('/blog/tags/gitops')).toBe(false);
  });
});
