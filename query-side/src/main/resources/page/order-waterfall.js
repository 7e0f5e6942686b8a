/** Why this quantity: signed steps that add up to it exactly, each with its bar, and the rule that decided. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { csv, dayAfter, shortDay, signed, units } from './format.js';

class OrderWaterfall extends Part {
  static properties = { decision: {} };

  /** Each step with where its bar begins and ends, in units. */
  #steps() {
    let sum = 0;
    return this.decision.evidence.waterfall.map(({ name, units: step }) => {
      const from = sum;
      sum += step;
      return { name, step, from, to: sum };
    });
  }

  render() {
    const { evidence, proposedQuantity, quantity } = this.decision;
    const steps = this.#steps();
    const ends = [0, proposedQuantity, ...steps.map(({ to }) => to)];
    const [least, most] = [Math.min(...ends), Math.max(...ends, 1)];
    const bar = (from, to, look) => html`<i class="fall ${look}" style="--from:${(Math.min(from, to) - least) / (most - least)};--to:${(Math.max(from, to) - least) / (most - least)}"></i>`;
    return html`<figure class="chart waterfall">
      <figcaption><h3>Why ${units(proposedQuantity)}</h3>
        <span class="legend">${this.#binding(evidence)}</span>
        <span class="tools"><a download="why-${this.decision.id.slice(9)}.csv" href=${this.#csv(steps)}>CSV</a></span>
      </figcaption>
      <table>
        <thead class="unseen"><tr><th scope="col">Step</th><th scope="col">Units</th><th scope="col" aria-hidden="true"></th></tr></thead>
        <tbody>
          ${steps.map(({ name, step, from, to }) => html`<tr class=${step === 0 ? 'nil' : ''}>
            <th scope="row">${name}${this.#says(name)}</th><td>${step === 0 ? '0' : signed(step)}</td>
            <td class="span" aria-hidden="true">${bar(from, to, step < 0 ? 'less' : 'more')}</td></tr>`)}
          <tr class="sum"><th scope="row">proposed order</th><td>${units(proposedQuantity)}</td><td class="span" aria-hidden="true">${bar(0, proposedQuantity, 'sum')}</td></tr>
          ${quantity === proposedQuantity ? nothing : html`<tr class="sum"><th scope="row">decided by ${this.decision.decidedBy ?? 'a person'}</th><td>${units(quantity)}</td><td class="span" aria-hidden="true">${bar(0, Math.min(quantity, most), 'sum')}</td></tr>`}
        </tbody>
      </table>
    </figure>`;
  }

  #binding({ binding, constraints }) {
    if (!binding) return html`no rule changed what is needed`;
    const rule = constraints.findLast((each) => each.rule === binding);
    return html`decided by <b>${binding}</b>${rule ? html`: ${units(rule.before)} → ${units(rule.after)}` : nothing}`;
  }

  /** What stands behind a step, where a number of its own says it. */
  #says(name) {
    const { demand, policy, terms } = this.decision.evidence;
    const last = shortDay(this.#lastCovered());
    const words = {
      'expected demand': `${demand.protectionDays} days, to ${last}`,
      safety: `for ${units(Math.round(policy.cycleServiceLevel * 100))} %`,
      'minimum order': `at least ${units(terms.minimumOrder)}`,
      pack: terms.packSize > 1 ? `packs of ${units(terms.packSize)}` : '',
    }[name];
    return words ? html` <span class="quiet">${words}</span>` : nothing;
  }

  #lastCovered() {
    const { businessDay, demand } = this.decision.evidence;
    return dayAfter(businessDay, demand.protectionDays - 1);
  }

  #csv(steps) {
    const rows = [['step', 'units'], ...steps.map(({ name, step }) => [name, step]), ['proposed order', this.decision.proposedQuantity]];
    return 'data:text/csv;charset=utf-8,' + encodeURIComponent(csv(rows));
  }
}

customElements.define('order-waterfall', OrderWaterfall);
