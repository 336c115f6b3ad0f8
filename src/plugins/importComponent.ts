import type {Root} from 'mdast';
// Adds the nodes of MDX to the types of mdast.
import type {} from 'remark-mdx';

type MdxStatement = Extract<Root['children'][number], {type: 'mdxjsEsm'}>;

/** Takes the name of a component, gives the statement by which an MDX page imports it: only pages with one carry it. */
export function importComponent(name: string): MdxStatement {
  const specifier = `@site/src/components/${name}`;
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from '${specifier}'`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
            source: {type: 'Literal', value: specifier},
            attributes: [],
          },
        ],
      },
    },
  };
}
