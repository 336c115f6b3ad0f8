import {describe, expect, it} from 'vitest';
import {cardPath} from '../client';

describe('cardPath', () => {
  it.each([
    ['/', '/cards/home.png'],
    ['/blog', '/cards/blog.png'],
    ['/blog/welcome', '/cards/blog/welcome.png'],
    ['/docs/capabilities/gitops/', '/cards/docs/capabilities/gitops.png'],
  ])('gives "%s" the picture "%s"', (permalink, picture) => {
    expect(cardPath(permalink)).toBe(picture);
  });
});
