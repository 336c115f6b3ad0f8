import {describe, expect, it} from 'vitest';
import {cardPath} from '../client';

describe('cardPath', () => {
  it.each([
    ['/', '/cards/home.jpg'],
    ['/blog', '/cards/blog.jpg'],
    ['/blog/welcome', '/cards/blog/welcome.jpg'],
    ['/docs/capabilities/gitops/', '/cards/docs/capabilities/gitops.jpg'],
  ])('gives "%s" the picture "%s"', (permalink, picture) => {
    expect(cardPath(permalink)).toBe(picture);
  });
});
