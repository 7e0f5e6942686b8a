/** Why this quantity: the charts, the waterfall and the evidence of one proposal. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { ItemData } from './item-data.js';
import { businessDay, decisions, forecasts, locations, products, stockCards } from './state.js';
import { itemAddress } from './router.js';
import { outcomeOf } from './outcomes.js';
import { chance } from './risk-words.js';
import { longDay, moneyText, shortDay, units } from './format.js';
import './decision-actions.js';
import './demand-chart.js';
import './stock-chart.js';
import './order-waterfall.js';
import './evidence-list.js';
import './as-of.js';

class DecisionDetail extends Part {
  static feeds = [decisions, forecasts, locations, products, stockCards];
  static properties = { id: {}, actions: { type: Boolean } };
  #data = new ItemData(this, () => this.#item());

  #item() {
    const [, item] = this.id.split(':');
    return item.includes('@') ? { sku: item.split('@')[0], location: item.split('@')[1] } : null;
  }

  #decision() {
    return decisions.get(this.id) ?? this.#data.now.decisions?.find(({ id }) => id === this.id);
  }

  render() {
    const decision = this.#decision();
    if (!decision) return this.#missing();
    const { sku, location, evidence } = decision;
    const card = stockCards.get(`stock:${sku}@${location}`);
    const today = businessDay(location) ?? evidence.businessDay;
    const open = decision.status === 'open';
    return html`
      <header class="about">
        <h2><a href=${itemAddress(sku, location)}><span class="sku">${sku}</span> ${products.of(sku)?.name ?? ''}</a></h2>
        <p class="proposal">${sentence(decision)}</p>
        ${open ? html`<p>${risk(evidence, card)}</p>` : nothing}
        ${this.actions || outcomeOf(decision) ? html`<decision-actions .decision=${decision}></decision-actions>` : nothing}
      </header>
      <div class="charts">
        <demand-chart .data=${this.#data.now} .today=${today} .holidays=${locations.get(`location:${location}`)?.holidays ?? []}></demand-chart>
        <stock-chart .data=${this.#data.now} .card=${card} .decision=${decision} .today=${today}></stock-chart>
      </div>
      <order-waterfall .decision=${decision}></order-waterfall>
      <evidence-list .decision=${decision}></evidence-list>
      <as-of .data=${this.#data.now}></as-of>`;
  }

  #missing() {
    const { decisions: read, failed } = this.#data.now;
    if (failed) return html`<div class="empty"><p><b>This proposal cannot be read now.</b></p><p>${failed}</p></div>`;
    return decisions.phase === 'loading' || !read
      ? html`<div class="waiting" aria-busy="true"><i class="bar"></i><i class="bar short"></i><i class="block"></i></div>`
      : html`<div class="empty"><p><b>This proposal is not known.</b></p><p>${this.id}</p></div>`;
  }
}

/** What to order and when it would be there; of a closed proposal, what was proposed and when. */
const sentence = ({ status, quantity, proposedQuantity, evidence }) =>
  status === 'open'
    ? html`Order <b>${units(quantity)} units</b> for <b>${moneyText(evidence.value)}</b> from ${evidence.terms.supplier}.
        Ordered today, on the shelf ${longDay(evidence.risk.nextReceipt)}.`
    : html`<b>${units(proposedQuantity)} units</b> from ${evidence.terms.supplier} were proposed on ${longDay(evidence.businessDay)}.`;

const risk = ({ risk: { beforeReceipt, runsOutOn }, policy }, card) => html`
  ${card?.stockedOutSince ? html`<span class="out">Out of stock since ${shortDay(card.stockedOutSince.slice(0, 10))}.</span>` : nothing}
  Runs out before then: <b>${chance(beforeReceipt)}</b>${runsOutOn && !card?.stockedOutSince ? html`, most likely around ${shortDay(runsOutOn)}` : nothing}.
  <span class="quiet">Aim: no stock-out in ${units(Math.round(policy.cycleServiceLevel * 100))} of 100 cycles.</span>`;

customElements.define('decision-detail', DecisionDetail);
