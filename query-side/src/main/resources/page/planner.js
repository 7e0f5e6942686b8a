/** Who decides at this browser: asked once, kept here, told to Restock with every decision. */

const KEY = 'restock.planner';
const told = new EventTarget();

export const plannerName = () => localStorage.getItem(KEY) ?? '';

export function namePlanner(name) {
  localStorage.setItem(KEY, name.trim());
  told.dispatchEvent(new Event('named'));
}

/** Calls back when another name was given, until the answered function is called. */
export function onPlannerNamed(callback) {
  told.addEventListener('named', callback);
  return () => told.removeEventListener('named', callback);
}

let ask = async () => '';

/** The page's dialog offers itself as the one that asks. */
export const askBy = (asking) => (ask = asking);

/** The planner's name; asks for it where none is known. Empty when the planner did not want to say. */
export const whoDecides = async () => plannerName() || ask();
