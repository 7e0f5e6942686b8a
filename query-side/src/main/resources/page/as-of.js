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
      knows events up to position ${units(forecast.knownPosition)}, issued ${wallClock(forecast.issuedAt)} <span title="the clock of this computer">wall clock</span>.
    </p>`;
  }
}

customElements.define('as-of', AsOf);
