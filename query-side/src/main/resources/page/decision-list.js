/** The proposals that wait, dearest first; stands still while a hand is on it, and new ones wait behind a chip. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Part, every } from './part.js';
import { Hand } from './hand.js';
import { HeldOrder } from './held-order.js';
import { decidedHere, freshlyDecided } from './outcomes.js';
import { decisions, forecasts, openDecisions, products, stockCards } from './state.js';
import './decision-row.js';

class DecisionList extends Part {
  static feeds = [decisions, forecasts, products, stockCards];
  static properties = { selected: {}, compact: { type: Boolean } };
  #hand = new Hand(this);
  #order = new HeldOrder();

  connectedCallback() {
    super.connectedCallback();
    every(this, 2000, () => this.#order.moved && this.requestUpdate());
  }

  keys() {
    const step = (by) => () => this.#step(by);
    const act = (verb) => () => this.#row()?.begin(verb);
    return {
      j: { says: 'next decision', does: step(1) },
      k: { says: 'previous decision', does: step(-1) },
      ArrowDown: { does: step(1) },
      ArrowUp: { does: step(-1) },
      Enter: { says: 'open the decision', does: () => this.selected && this.#choose(this.selected, true) },
      a: { says: 'approve', does: act('approve') },
      e: { says: 'adjust the quantity', does: act('adjust') },
      r: { says: 'reject, with a reason', does: act('reject') },
      n: { says: 'show what is new in the list', does: () => this.#letGo() },
    };
  }

  willUpdate() {
    const wanted = openDecisions().filter(({ id }) => !decidedHere(id)).map(({ id }) => id);
    this.#order.offer(wanted, this.#hand.on, freshlyDecided);
    if (!this.selected && this.#order.shown.length > 0 && !this.compact) {
      queueMicrotask(() => this.#choose(this.#order.shown[0]));
    }
  }

  #letGo() {
    this.#order.letGo(freshlyDecided);
    this.requestUpdate();
  }

  #row() {
    return this.querySelector('li[aria-current] decision-row');
  }

  #choose(id, opened = false) {
    this.dispatchEvent(new CustomEvent('chosen', { detail: { id, opened } }));
  }

  async #step(by) {
    const shown = this.#order.shown;
    const next = shown[Math.max(0, Math.min(shown.length - 1, shown.indexOf(this.selected) + by))];
    if (!next) return;
    this.#choose(next);
    await this.updateComplete;
    const row = this.querySelector(`li[data-id="${CSS.escape(next)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }

  render() {
    if (decisions.phase === 'loading' && decisions.documents.size === 0) return placeholder();
    const waiting = this.#order.waiting.length;
    return html`
      <div class="over"><h2>Waiting <span class="quiet">dearest first</span></h2>
        <p class="chip" role="status">
          ${waiting > 0 ? html`<button @click=${() => this.#letGo()}>${waiting} new <kbd>n</kbd></button>` : nothing}
        </p>
      </div>
      ${this.#order.shown.length === 0 ? nothingWaits() : this.#list()}`;
  }

  #list() {
    return html`<ul role="list" class="decisions" aria-label="Decisions that wait, dearest first">
      ${repeat(this.#order.shown, (id) => id, (id) => this.#item(decisions.get(id)))}
    </ul>`;
  }

  #item(decision) {
    const chosen = decision.id === this.selected;
    const choose = ({ target }) => target.closest('a, button, form') || this.#choose(decision.id, this.compact);
    return html`<li data-id=${decision.id} tabindex=${chosen ? 0 : -1} aria-current=${chosen ? 'true' : nothing} @click=${choose}>
      <decision-row .decision=${decision} .product=${products.of(decision.sku)} .compact=${this.compact}
        .card=${stockCards.get(`stock:${decision.sku}@${decision.location}`)}></decision-row>
    </li>`;
  }
}

const empty = (fact, ...more) => html`<div class="empty"><p><b>${fact}</b></p><p>${more}</p></div>`;

function nothingWaits() {
  const none = (feed) => feed.phase === 'live' && feed.documents.size === 0;
  if (decisions.phase === 'lost') return empty('Decisions cannot be read now.', 'The page keeps trying. Nothing is ordered without you.');
  if (none(products)) return empty('The catalogue is empty.', 'Tell Restock your products, supplier terms, stock and orders; the README says how.');
  if (none(forecasts)) return empty('Nothing is forecast yet.', 'Forecasts, and with them proposals, begin with the first business day.');
  return empty('Nothing needs you.', 'Every new forecast is reviewed at once; a proposal appears here when stock may not last until the next delivery.');
}

const placeholder = () => html`<div class="decisions waiting" aria-busy="true" aria-label="Loading decisions">
  ${[1, 2, 3, 4, 5].map(() => html`<div class="row"><i class="bar"></i><i class="bar short"></i></div>`)}
</div>`;

customElements.define('decision-list', DecisionList);
