/** What needs me? The proposals that wait at the left, why at the right, and quietly below what else is worth knowing. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { decisions } from './state.js';
import { go, itemAddress, mark, onMove, route } from './router.js';
import './today-line.js';
import './decision-list.js';
import './decision-detail.js';
import './stock-outs.js';
import './decided-elsewhere.js';

const NARROW = matchMedia('(max-width: 60rem)');

class TodayView extends Part {
  connectedCallback() {
    super.connectedCallback();
    this.whileShown(onMove(() => this.requestUpdate()));
    const redraw = () => this.requestUpdate();
    NARROW.addEventListener('change', redraw);
    this.whileShown(() => NARROW.removeEventListener('change', redraw));
  }

  #chosen({ detail: { id, opened } }) {
    if (opened && !NARROW.matches) {
      const { sku, location } = decisions.get(id);
      go(itemAddress(sku, location));
      return;
    }
    mark('decision', id, { replace: !opened });
  }

  render() {
    const selected = route().params.get('decision');
    const narrow = NARROW.matches;
    const reading = narrow && selected;
    return html`
      <today-line></today-line>
      <div class="today ${reading ? 'reading' : ''}">
        <section class="list" aria-label="Decisions">
          <decision-list .selected=${selected} .compact=${narrow} @chosen=${this.#chosen}></decision-list>
          <decided-elsewhere></decided-elsewhere>
          <stock-outs></stock-outs>
        </section>
        <section class="detail" aria-label="The chosen decision">
          ${reading ? html`<p><a href="/today">‹ all decisions</a></p>` : nothing}
          ${selected ? html`<decision-detail .id=${selected} .actions=${narrow}></decision-detail>` : nothing}
        </section>
      </div>`;
  }
}

customElements.define('today-view', TodayView);
