import problems from '@content/problems';
import './problemOverlay.css';

const ID = 'content-problems';

function makeElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** Draws the problems of the content over the page, or takes them away when there are none. */
function showProblems(): void {
  document.getElementById(ID)?.remove();
  if (problems.length === 0) return;
  const overlay = document.createElement('dialog');
  overlay.id = ID;
  const title = makeElement(
    'h2',
    problems.length === 1 ? '1 problem in the content' : `${problems.length} problems in the content`,
  );
  title.id = `${ID}-title`;
  overlay.setAttribute('aria-labelledby', title.id);
  const list = document.createElement('ol');
  for (const {file, line, column, field, message, block} of problems) {
    const item = document.createElement('li');
    const subject = field === '' ? '' : `${field}: `;
    item.append(makeElement('code', `${file}:${line}:${column}`), ` ${subject}${message}`);
    if (block !== undefined) item.append(makeElement('pre', block));
    list.append(item);
  }
  const close = makeElement('button', 'Hide until the next change');
  close.addEventListener('click', () => overlay.close());
  overlay.append(title, list, close);
  // Itself, not its last button, so that the list begins at its top.
  overlay.autofocus = true;
  document.body.append(overlay);
  overlay.show();
}

/** Shows the problems of the content in the browser while one writes, and keeps them up to date. */
export function startProblemOverlay(): void {
  showProblems();
  import.meta.webpackHot?.accept('@content/problems', showProblems);
}
