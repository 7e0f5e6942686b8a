/** Shows which day it is at each location by the shop's own calendar. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { locations } from './state.js';
import { longDay } from './format.js';

class BusinessDays extends Part {
  static feeds = [locations];

  render() {
    const begun = locations.all().filter((location) => location.businessDay);
    const days = new Set(begun.map((location) => location.businessDay));
    if (days.size === 0) {
      return locations.phase === 'live' ? html`<span class="quiet">no business day begun</span>` : nothing;
    }
    if (days.size === 1) return html`<span class="quiet">business day</span> ${longDay([...days][0])}`;
    return begun.map(
      ({ location, businessDay }) => html`<span class="each"><span class="quiet">${location}</span> ${longDay(businessDay)}</span> `,
    );
  }
}

customElements.define('business-days', BusinessDays);
