/** The keyboard: which keys do what now, told by the parts of the page that are shown. */

const answers = [];

/** Answers keys until the answered function is called; the part shown last is asked first. */
export function answerKeys(keys) {
  answers.unshift(keys);
  return () => answers.splice(answers.indexOf(keys), 1);
}

/** Every key in use now with what it does, for the list behind "?". */
export function keysInUse() {
  const seen = new Map();
  for (const keys of answers) {
    for (const [key, { says }] of Object.entries(keys)) if (says && !seen.has(key)) seen.set(key, says);
  }
  return [...seen];
}

const writes = (target) => target.matches?.('input, select, textarea, [contenteditable]');
const presses = (target) => target.matches?.('button, a[href], summary');

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
  if (event.key === 'Enter' && presses(event.target)) return;
  if (document.querySelector('dialog[open]')) return;
  const answer = answers.map((keys) => keys[event.key]).find(Boolean);
  if (!answer) return;
  event.preventDefault();
  answer.does(event);
});
