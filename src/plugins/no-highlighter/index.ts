import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Keeps Prism, a quarter of the theme's script, from the reader: the theme loads it on every page for its own code
 * blocks, which this site replaces.
 */
export default function noHighlighterPlugin(): Plugin {
  return {
    name: 'no-highlighter',
    configureWebpack: () => ({
      resolve: {alias: {'prism-react-renderer$': path.join(__dirname, 'emptyPrism.ts')}},
    }),
  };
}
