/** SPDX licence expressions: "MIT", "(MIT OR CC0-1.0)", "Apache-2.0 WITH LLVM-exception AND Zlib". */

/** A licence by its identifier, or several of which all or any one is to be kept to. */
export type LicenceExpression = string | {operator: 'AND' | 'OR'; parts: readonly LicenceExpression[]};

const TOKEN = /\s*([()]|[A-Za-z0-9.+:-]+)/y;
const OPERATORS = new Set(['AND', 'OR', 'WITH']);

function toTokens(text: string): string[] | undefined {
  const trimmed = text.trimEnd();
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const token = TOKEN.exec(trimmed)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

/** Takes a text, gives what it says; undefined when it is no SPDX expression. */
export function parseLicence(text: string): LicenceExpression | undefined {
  const tokens = toTokens(text);
  if (!tokens) return undefined;
  let next = 0;

  const readOne = (): LicenceExpression | undefined => {
    const token = tokens[next++];
    if (token === '(') {
      const inner = readAll('OR');
      return tokens[next++] === ')' ? inner : undefined;
    }
    if (token === undefined || token === ')' || OPERATORS.has(token)) return undefined;
    if (tokens[next] !== 'WITH') return token;
    const exception = tokens[next + 1];
    next += 2;
    return exception && /^[A-Za-z]/.test(exception) ? `${token} WITH ${exception}` : undefined;
  };

  // AND binds more closely than OR.
  const readAll = (operator: 'AND' | 'OR'): LicenceExpression | undefined => {
    const readPart = operator === 'OR' ? () => readAll('AND') : readOne;
    const parts = [readPart()];
    while (tokens[next] === operator) {
      next += 1;
      parts.push(readPart());
    }
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length) return undefined;
    return known.length === 1 ? known[0] : {operator, parts: known};
  };

  const expression = readAll('OR');
  return next === tokens.length ? expression : undefined;
}

/** Takes an expression and the licences that are allowed, gives whether it can be kept to with those alone. */
export function isAllowed(expression: LicenceExpression, allowed: ReadonlySet<string>): boolean {
  if (typeof expression === 'string') return allowed.has(expression);
  const {operator, parts} = expression;
  return operator === 'AND'
    ? parts.every((part) => isAllowed(part, allowed))
    : parts.some((part) => isAllowed(part, allowed));
}
