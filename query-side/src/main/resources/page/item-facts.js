/** The terms and the policy by which an item is reordered, as a list of facts. */
import { html, nothing } from 'lit';
import { counted, listed, moneyText, percent, units, weekday } from './format.js';

export function factsOf(product, decision) {
  const { terms, termsSynthetic } = product ?? {};
  const policy = decision?.evidence.policy;
  if (!terms && !policy) {
    return html`<p class="quiet">No supplier terms are agreed for this product, so nothing can be proposed. Tell Restock with
      <code>PUT /api/products/${product?.sku ?? '…'}/terms</code>.</p>`;
  }
  const madeUp = termsSynthetic ? html` <span class="tag">made up</span>` : nothing;
  const rows = [
    ...(terms
      ? [
          ['Supplier', html`${terms.supplier}${madeUp}`],
          ['Lead time', counted(terms.leadTimeDays, 'day')],
          ['Order days', terms.orderDays.length > 0 ? listed(terms.orderDays.map(weekday)) : 'any day'],
          ['Minimum order', counted(terms.minimumOrder, 'unit')],
          ['Pack', counted(terms.packSize, 'unit')],
          ['Unit cost', moneyText(terms.unitCost)],
        ]
      : []),
    ...(policy
      ? [
          ['Policy', policy.version],
          ['Cycle service level', html`${percent(policy.cycleServiceLevel)} <span class="quiet">chance of no stock-out in a cycle</span>`],
          ['Review', terms?.orderDays.length > 0 ? 'on each order day' : `every ${counted(policy.reviewPeriodDays, 'day')}`],
          ['Order-up-to level', `${units(decision.evidence.orderUpToLevel)} units`],
        ]
      : []),
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
