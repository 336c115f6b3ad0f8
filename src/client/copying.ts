/** How long a result stands before the button offers to copy again, in milliseconds. */
const RESULT_TIME = 2000;

/** Takes a button, gives the text that it copies: its own, else the code in its figure. */
function textOf(button: HTMLElement): string {
  return button.dataset.copy || (button.closest('figure')?.querySelector('code')?.textContent ?? '');
}

async function write(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    return 'Not copied';
  }
}

/** Shows a word on the button, which names what is copied in `data-what`, and has it spoken when it is a result. */
function say(button: HTMLElement, word: string, isResult: boolean): void {
  const sentence = `${word} ${button.dataset.what}`;
  button.textContent = word;
  button.setAttribute('aria-label', sentence);
  const status = button.nextElementSibling;
  if (status) status.textContent = isResult ? sentence : '';
}

const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** Lets each button with `data-copy` copy to the clipboard and tell how it went. */
export function startCopying(): void {
  document.addEventListener('click', async ({target}) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    if (!button) return;
    say(button, await write(textOf(button)), true);
    clearTimeout(timers.get(button));
    timers.set(
      button,
      setTimeout(() => say(button, 'Copy', false), RESULT_TIME),
    );
  });
}
