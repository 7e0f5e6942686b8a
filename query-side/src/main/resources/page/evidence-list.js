/** Everything a proposal was made from, opened on demand, so that anybody can compute it again. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { counted, decimal, listed, longDay, moneyText, percent, units, weekday } from './format.js';

class EvidenceList extends Part {
  static properties = { decision: {} };

  render() {
    const { id, sku, location, revision, evidence } = this.decision;
    const { stock, demand, terms, policy } = evidence;
    const rows = [
      ['Plan run', html`${evidence.planRun}, revision ${revision}`],
      ['Business day', longDay(evidence.businessDay)],
      ['Stock position', html`${units(stock.onHand)} on hand + ${units(stock.onOrder)} on order − ${units(stock.backordered)} back-ordered =
        <b>${units(stock.onHand + stock.onOrder - stock.backordered)}</b>, after event ${units(stock.stockSequence)} of its stream`],
      ['Order-up-to level', html`<b>${units(evidence.orderUpToLevel)}</b> units: enough in ${percent(policy.cycleServiceLevel)} of cases for ${counted(demand.protectionDays, 'day')}`],
      ['Rules', evidence.constraints.map(({ rule, before, after }) => `${rule} ${units(before)} → ${units(after)}`).join('; ') || 'none'],
      ['Forecast', html`<code>${demand.forecast}</code>, from ${longDay(demand.origin)}, ${units(demand.demandSoFar)} of today taken off`],
      ['Model', html`${demand.model.id} ${demand.model.sha256 ? html`<code title=${demand.model.sha256}>${demand.model.sha256.slice(0, 12)}</code>` : nothing}${demand.fallback ? ' (a baseline stood in)' : ''}`],
      ['Terms', html`${terms.supplier}: ${counted(terms.leadTimeDays, 'day')} lead time, at least ${units(terms.minimumOrder)}, packs of ${units(terms.packSize)},
        ${moneyText(terms.unitCost)} each, orders ${terms.orderDays.length > 0 ? listed(terms.orderDays.map(weekday)) : 'any day'}`],
      ['Policy', `${policy.version}: cycle service level ${percent(policy.cycleServiceLevel)}, review every ${counted(policy.reviewPeriodDays, 'day')}`],
      ['Complete', evidence.parkedEvents === 0 ? 'yes: no event is parked' : html`<b class="out">no</b>: ${counted(evidence.parkedEvents, 'event')} parked and missing from the inputs`],
      ['Computed by', `Restock ${evidence.codeVersion}${demand.extrapolatedDays > 0 ? `; ${counted(demand.extrapolatedDays, 'day')} beyond the forecast's horizon` : ''}`],
    ];
    return html`<details class="evidence">
      <summary>Evidence</summary>
      <dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
      ${this.#quantiles(demand)}
      <p><code>${id}</code> · <a href="/api/decisions?sku=${encodeURIComponent(sku)}&location=${encodeURIComponent(location)}">as JSON</a></p>
    </details>`;
  }

  #quantiles({ levels, overLeadTime, overProtection, leadTimeDays, protectionDays }) {
    const row = (name, values) => html`<tr><th scope="row">${name}</th>${values.map((value) => html`<td>${decimal(value)}</td>`)}</tr>`;
    return html`<div class="table" tabindex="0" role="region" aria-label="Demand quantiles that were used">
      <table>
        <thead><tr><th scope="col">Demand still to come, units</th>${levels.map((level) => html`<th scope="col">${decimal(level * 100)} %</th>`)}</tr></thead>
        <tbody>${row(`lead time, ${counted(leadTimeDays, 'day')}`, overLeadTime)}${row(`until covered, ${counted(protectionDays, 'day')}`, overProtection)}</tbody>
      </table>
    </div>`;
  }
}

customElements.define('evidence-list', EvidenceList);
