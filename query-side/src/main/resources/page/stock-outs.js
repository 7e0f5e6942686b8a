/** What is out of stock now, longest first: a second, quieter list. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { Hand } from './hand.js';
import { HeldOrder } from './held-order.js';
import { openDecisionOf, products, stockCards } from './state.js';
import { itemAddress } from './router.js';
import { shortDay, units } from './format.js';

const FIRST = 8;

class StockOuts extends Part {
  static feeds = [stockCards, products];
  static properties = { all: { state: true } };
  #hand = new Hand(this);
  #order = new HeldOrder();

  willUpdate() {
    const out = stockCards.all().filter((card) => card.stockedOutSince);
    out.sort((one, other) => one.stockedOutSince.localeCompare(other.stockedOutSince) || one.id.localeCompare(other.id));
    this.#order.offer(out.map(({ id }) => id), this.#hand.on);
  }

  render() {
    const shown = this.#order.shown;
    if (shown.length === 0) return nothing;
    const some = this.all ? shown : shown.slice(0, FIRST);
    return html`<h2>Out of stock <span class="quiet">${units(shown.length)}</span></h2>
      <ul role="list" class="outs">${some.map((id) => this.#item(stockCards.get(id)))}</ul>
      ${shown.length > FIRST
        ? html`<button class="plain" aria-expanded=${!!this.all} @click=${() => (this.all = !this.all)}>
            ${this.all ? 'Show fewer' : `Show all ${units(shown.length)}`}</button>`
        : nothing}`;
  }

  #item({ sku, location, stockedOutSince, onOrder, backordered }) {
    const since = stockedOutSince ? html`since ${shortDay(stockedOutSince.slice(0, 10))}` : html`back in stock`;
    const coming = onOrder > 0 ? `${units(onOrder)} on order` : openDecisionOf(sku, location) ? 'proposal waits' : 'nothing on order';
    return html`<li>
      <a href=${itemAddress(sku, location)}><span class="sku">${sku}</span> <span class="product">${products.of(sku)?.name ?? ''}</span></a>
      <span class="quiet">${since} · ${coming}${backordered > 0 ? ` · ${units(backordered)} back-ordered` : ''}</span>
    </li>`;
  }
}

customElements.define('stock-outs', StockOuts);
