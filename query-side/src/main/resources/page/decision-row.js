/** One proposal in the list: what, how much, when it runs out and the odds, with what can be done about it. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { onOutcome, outcomeOf } from './outcomes.js';
import { riskLine } from './risk-words.js';
import { itemAddress } from './router.js';
import { moneyText, units } from './format.js';
import './decision-actions.js';
import './live-value.js';

class DecisionRow extends Part {
  static properties = { decision: {}, product: {}, card: {}, selected: { type: Boolean }, compact: { type: Boolean } };

  connectedCallback() {
    super.connectedCallback();
    this.whileShown(onOutcome(() => this.requestUpdate()));
  }

  begin(verb) {
    this.querySelector('decision-actions')?.begin(verb);
  }

  render() {
    const { sku, location, quantity, evidence } = this.decision;
    const outcome = outcomeOf(this.decision);
    return html`<div class="row ${outcome ? 'done' : ''}">
      <div class="what">
        <a class="sku" href=${itemAddress(sku, location)} tabindex="-1">${sku}</a>
        <span class="product">${this.product?.name ?? ''}</span>
        ${evidence.demand.fallback ? html`<span class="tag" title="A baseline stood in for the model">baseline</span>` : nothing}
        ${evidence.parkedEvents > 0 ? html`<span class="tag warn" title="Events are parked: the inputs are incomplete">incomplete</span>` : nothing}
      </div>
      <div class="much">
        <span><span class="quiet">order</span> <live-value class="number" .text=${units(quantity)}></live-value></span>
        <live-value class="number value" .text=${moneyText(evidence.value, false)}></live-value>
      </div>
      <div class="below">
        ${outcome ? nothing : html`<p class="risk">${riskLine(this.decision, this.card)}</p>`}
        ${this.compact && !outcome ? nothing : html`<decision-actions .decision=${this.decision}></decision-actions>`}
      </div>
    </div>`;
  }
}

customElements.define('decision-row', DecisionRow);
