/** What the braces of an MDX file come to, where that can be known without its components: in a world of its own. */
import {type Context, createContext, Script} from 'node:vm';
import type {Position} from '../model/problems';
import {shorten} from '../model/shorten';
import type {SyntaxProblem} from './yamlText';

/** Longer than any sound expression takes, in milliseconds. */
const TIME_LIMIT = 200;

export interface Expression {
  code: string;
  position: Position;
  /** The names in it that it does not declare itself. */
  names: readonly string[];
}

type Outcome = {value: unknown} | {failure: string};

function evaluate(code: string, context: Context): Outcome {
  try {
    return {value: new Script(`(${code}\n)`).runInContext(context, {timeout: TIME_LIMIT})};
  } catch (error) {
    const {code: kind, message}: {code?: unknown; message?: unknown} = Object(error);
    const isEndless = kind === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return {failure: isEndless ? 'it does not come to an end' : String(message ?? error)};
  }
}

/** Takes an expression that names nothing else, gives its text; undefined when it is something else, or fails. */
export function textOfExpression(code: string): string | undefined {
  const outcome = evaluate(code, createContext({}));
  return 'value' in outcome && typeof outcome.value === 'string' ? outcome.value : undefined;
}

/** What React can show is text, numbers, lists of such, and nothing at all. */
function describeValue(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(describeValue).find((described) => described !== undefined);
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : undefined;
}

/** Takes the expressions that a page shows and what they can name, as JSON; gives those that no page can show. */
export function findExpressionProblems(
  expressions: readonly Expression[],
  given: () => Readonly<Record<string, string>>,
): SyntaxProblem[] {
  let context: Context | undefined;
  return expressions.flatMap(({code, position}) => {
    if (context === undefined) {
      context = createContext({});
      // Nothing of this world is handed over: it is read anew there.
      for (const [name, json] of Object.entries(given())) {
        new Script(`globalThis.${name} = JSON.parse(${JSON.stringify(json)})`).runInContext(context);
      }
    }
    const outcome = evaluate(code, context);
    const written = `"{${shorten(code)}}"`;
    if ('failure' in outcome) {
      const message = `the expression ${written} fails: ${shorten(outcome.failure)}. Correct it, or write "\\{" for a brace that is text.`;
      return [{...position, message}];
    }
    const described = describeValue(outcome.value);
    if (described === undefined) return [];
    const message = `the expression ${written} is ${described}, which no page can show. Write what it should say, e.g. one of its fields.`;
    return [{...position, message}];
  });
}
