/** Why this number? Demand, stock, the open proposal, terms and policy, and every decision of one item. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { ItemData } from './item-data.js';
import { businessDay, decisions, forecasts, locations, openDecisionOf, products, stockCards } from './state.js';
import { outcomeOf } from './outcomes.js';
import { chance } from './risk-words.js';
import { longDay, moneyText, shortDay, units } from './format.js';
import { factsOf } from './item-facts.js';
import './decision-actions.js';
import './demand-chart.js';
import './stock-chart.js';
import './order-waterfall.js';
import './evidence-list.js';
import './item-decisions.js';
import './as-of.js';

class ItemView extends Part {
  static feeds = [decisions, forecasts, locations, products, stockCards];
  static properties = { sku: {}, location: {} };
  #data = new ItemData(this, () => ({ sku: this.sku, location: this.location }));

  keys() {
    const act = (verb) => () => this.querySelector('decision-actions')?.begin(verb);
    return {
      a: { says: 'approve the open proposal', does: act('approve') },
      e: { says: 'adjust its quantity', does: act('adjust') },
      r: { says: 'reject it, with a reason', does: act('reject') },
    };
  }

  willUpdate() {
    const open = openDecisionOf(this.sku, this.location);
    if (open) this.lastOpen = open;
    if (this.lastOpen?.sku !== this.sku || this.lastOpen?.location !== this.location) this.lastOpen = null;
  }

  render() {
    const card = stockCards.get(`stock:${this.sku}@${this.location}`);
    const product = products.of(this.sku);
    const unread = [decisions, products, stockCards].filter(({ phase, documents }) => phase !== 'live' && documents.size === 0);
    if (unread.some(({ phase }) => phase === 'lost')) return this.#unread();
    if (unread.length > 0) return html`<div class="item waiting" aria-busy="true"><i class="bar"></i><i class="bar short"></i><i class="block"></i></div>`;
    if (!card && !product) return this.#unknown();
    const decision = this.lastOpen && (decisions.get(this.lastOpen.id) ?? this.lastOpen);
    const today = businessDay(this.location) ?? this.#data.now.chart?.days.at(-1)?.day;
    const holidays = locations.get(`location:${this.location}`)?.holidays ?? [];
    const explained = decision ?? this.#latest();
    return html`<div class="item">
      <header class="about">
        <h1><span class="sku">${this.sku}</span> ${product?.name ?? ''}
          ${product?.retired ? html`<span class="tag">retired</span>` : nothing}</h1>
        <p class="quiet">${product ? html`${product.category} · ${moneyText(product.price)} · ` : nothing}at ${locations.get(`location:${this.location}`)?.name ?? this.location}</p>
        ${card ? this.#figures(card) : nothing}
      </header>
      ${decision ? this.#proposal(decision) : nothing}
      <div class="charts">
        <demand-chart .data=${this.#data.now} .today=${today} .history=${70} .holidays=${holidays}></demand-chart>
        <stock-chart .data=${this.#data.now} .card=${card} .decision=${decision} .today=${today} .history=${70}></stock-chart>
      </div>
      <div class="two">
        <section>${explained ? html`<order-waterfall .decision=${explained}></order-waterfall><evidence-list .decision=${explained}></evidence-list>` : this.#noDecision()}</section>
        <section><h2>Terms and policy</h2>${factsOf(product, explained)}</section>
      </div>
      <item-decisions .decisions=${this.#data.now.decisions}></item-decisions>
      <as-of .data=${this.#data.now}></as-of>
    </div>`;
  }

  #latest() {
    return (this.#data.now.decisions ?? []).reduce((last, next) => (!last || next.proposedAt > last.proposedAt ? next : last), null);
  }

  #figures({ onHand, onOrder, backordered, inventoryPosition, stockedOutSince, synthetic, unservedUnits, demandUnits }) {
    const figure = (name, value) => html`<div><dt>${name}</dt><dd><live-value .text=${value}></live-value></dd></div>`;
    return html`<dl class="figures">
      ${figure('on hand', units(onHand))}${figure('on order', units(onOrder))}
      ${backordered > 0 ? figure('back-ordered', units(backordered)) : nothing}
      ${figure('position', units(inventoryPosition))}
      ${figure('asked for, all time', units(demandUnits))}
      ${unservedUnits > 0 ? figure('of that not served', units(unservedUnits)) : nothing}
    </dl>
    ${stockedOutSince ? html`<p class="out">Out of stock since ${longDay(stockedOutSince.slice(0, 10))}.</p>` : nothing}
    ${synthetic ? html`<p class="quiet"><span class="tag">made up</span> The opening stock of this item is made up; orders and demand are not.</p>` : nothing}`;
  }

  #proposal(decision) {
    const { risk, value } = decision.evidence;
    return html`<section class="open" aria-label="The open proposal">
      <p>Proposed: <b>${units(decision.quantity)} units</b> for <b>${moneyText(value)}</b>, on the shelf ${shortDay(risk.nextReceipt)} if ordered today.
        ${outcomeOf(decision) ? nothing : html`Runs out before then: <b>${chance(risk.beforeReceipt)}</b>.`}</p>
      <decision-actions .decision=${decision}></decision-actions>
    </section>`;
  }

  #noDecision() {
    return html`<h2>Why no order?</h2><p class="quiet">${this.#data.now.decisions ? 'Nothing was ever proposed for this item: its stock was seen to last, or it has no supplier terms.' : 'reading …'}</p>`;
  }

  #unread() {
    return html`<div class="empty"><h1>${this.sku} cannot be read now.</h1><p>The page keeps trying. What was recorded is kept.</p></div>`;
  }

  #unknown() {
    return html`<div class="empty"><h1>No item ${this.sku} is known at ${this.location}.</h1><p><a href="/items">All items</a></p></div>`;
  }
}

customElements.define('item-view', ItemView);
