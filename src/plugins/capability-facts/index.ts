import type {Root} from 'mdast';
// Adds the nodes of MDX to the types of mdast.
import type {} from 'remark-mdx';
import {pageEntry} from '../../loader/contentPaths';

type MdxStatement = Extract<Root['children'][number], {type: 'mdxjsEsm'}>;

function exportFacts(id: string): MdxStatement {
  const specifier = `@content/capabilities/${id}`;
  return {
    type: 'mdxjsEsm',
    value: `export {default as capability} from '${specifier}'`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ExportNamedDeclaration',
            declaration: null,
            specifiers: [
              {
                type: 'ExportSpecifier',
                local: {type: 'Identifier', name: 'default'},
                exported: {type: 'Identifier', name: 'capability'},
              },
            ],
            source: {type: 'Literal', value: specifier},
            attributes: [],
          },
        ],
      },
    },
  };
}

/** A remark plugin: the page of each capability exports, as `capability`, what the content says of it. */
export default function exportCapabilityFacts() {
  return (root: Root, {path}: {path: string}): void => {
    const entry = pageEntry(path);
    if (entry?.collection === 'capabilities') root.children.push(exportFacts(entry.id));
  };
}
