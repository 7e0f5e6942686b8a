/** As of which business day, position and time the numbers of an item were known, and which model made them. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { businessDay } from './state.js';
import { longDay, units, wallClock } from './format.js';

class AsOf extends Part {
  static properties = { data: {} };

  render() {
    const { forecast, item } = this.data;
    if (!forecast) return nothing;
    const today = businessDay(item.location);
    return html`<p class="as-of">
      ${today ? html`Business day ${longDay(today)}. ` : nothing}
      Forecast from ${longDay(forecast.origin)} by <b>${forecast.model.id}</b>${forecast.fallback ? ' (a baseline: the model could not answer)' : ''},
      ${forecast.analogy ? handOver(forecast.analogy) : nothing}
      knows events up to position ${units(forecast.knownPosition)}, issued ${wallClock(forecast.issuedAt)} <span title="the clock of this computer">wall clock</span>.
    </p>`;
  }
}

/** How much of a new item's forecast comes from its own past, and what the rest is like. */
function handOver({ ownWeight, analogues }) {
  const like = analogues.map(({ item }) => item.slice('stock:'.length, item.indexOf('@'))).join(', ');
  return html`a new item: <b>${Math.round(100 * ownWeight)} %</b> from its own past, the rest like ${like},`;
}

customElements.define('as-of', AsOf);
