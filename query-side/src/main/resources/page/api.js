/** The two ways to speak with Restock: read a document, and send a command that may be refused. */

/** Restock said no, or did not answer; the message says why in words for a person. */
export class Refused extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/** The document at an address; undefined where there is none. */
export async function read(path) {
  const answer = await send(path, { headers: { Accept: 'application/json' } });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw await refusal(answer);
  return answer.json();
}

export const approve = (decision, by) =>
  command(decision, 'approval', { quantity: decision.quantity, by });

export const adjust = (decision, by, { quantity, reasonCode, note }) =>
  command(decision, 'adjustment', { quantity, by, reasonCode, note });

export const reject = (decision, by, { reasonCode, note }) =>
  command(decision, 'rejection', { by, reasonCode, note });

async function command(decision, verb, body) {
  const answer = await send(`/api/proposals/${encodeURIComponent(decision.sku)}@${encodeURIComponent(decision.location)}/${verb}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
    body: JSON.stringify({ proposal: decision.id, ...body }),
  });
  if (!answer.ok) throw await refusal(answer);
}

async function send(path, request) {
  try {
    return await fetch(path, request);
  } catch {
    throw new Refused('Restock did not answer. Nothing was recorded as far as we know; try again.', 0);
  }
}

async function refusal(answer) {
  const problem = await answer.json().catch(() => ({}));
  return new Refused(problem.detail ?? problem.title ?? `Restock answered ${answer.status}.`, answer.status);
}
