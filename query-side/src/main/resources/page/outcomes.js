/** What became of the decisions that were taken here, until the views say the same. */

const SEEN_AFTER = 6000;
const outcomes = new Map();
const told = new EventTarget();

export function record(id, outcome) {
  outcomes.set(id, { ...outcome, at: Date.now() });
  told.dispatchEvent(new Event('recorded'));
}

/** Calls back after each decision taken here, until the answered function is called. */
export function onOutcome(callback) {
  told.addEventListener('recorded', callback);
  return () => told.removeEventListener('recorded', callback);
}

/** What became of a decision, or null while it is open: the view's own word first, then what was answered here. */
export function outcomeOf(decision) {
  if (decision.status !== 'open') {
    const { status, quantity, decidedBy, expectedOn, reasonCode } = decision;
    return { verb: status, quantity, by: decidedBy, expectedOn, reasonCode };
  }
  return outcomes.get(decision.id) ?? null;
}

/** Whether eyes may still be reading the outcome of a decision that was taken here. */
export const freshlyDecided = (id) => Date.now() - (outcomes.get(id)?.at ?? 0) < SEEN_AFTER;

/** Whether the decision was taken at this browser since the page was loaded. */
export const decidedHere = (id) => outcomes.has(id);
