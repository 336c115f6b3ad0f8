import {describe, expect, it} from 'vitest';
import {pageFile} from '../pageFile';

describe('pageFile', () => {
  it.each([
    ['/', 'index.html'],
    ['/blog', 'blog.html'],
    ['/docs/capabilities/gitops', 'docs/capabilities/gitops.html'],
  ])('finds "%s" in "%s"', (permalink, file) => {
    expect(pageFile(permalink)).toBe(file);
  });
});
