/** A small drawing in the line of text: odds as dots. */
import { html, nothing, svg } from 'lit';

/** A chance as five dots, filled from the left; the words stand beside it. */
export function oddsMark(chance) {
  const dots = [0, 1, 2, 3, 4].map((dot) => {
    const filled = Math.max(0, Math.min(1, chance * 5 - dot));
    return svg`<circle cx=${5 + dot * 9} cy="5" r="3.5" class="hollow"/>
      ${filled > 0.2 ? svg`<circle cx=${5 + dot * 9} cy="5" r=${filled > 0.7 ? 3.5 : 1.8} class="filled"/>` : nothing}`;
  });
  return html`<svg class="odds" width="46" height="10" viewBox="0 0 46 10" aria-hidden="true">${dots}</svg>`;
}
