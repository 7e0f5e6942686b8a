/** When an item runs out and how likely, in words with the number. */
import { html } from 'lit';
import { odds, percent, shortDay, units } from './format.js';
import { oddsMark } from './marks.js';

/** "3 in 5 (61 %)". */
export const chance = (share) => `${odds(share)} (${percent(share)})`;

/** One line for a list: since when it is out, or the odds before an order given today can arrive. */
export function riskLine({ evidence }, card) {
  const { beforeReceipt, runsOutOn, nextReceipt } = evidence.risk;
  if (card?.stockedOutSince) {
    return html`<span class="out">Out of stock since ${shortDay(card.stockedOutSince.slice(0, 10))}</span>
      <span>${card.onOrder > 0 ? html`${units(card.onOrder)} on order, this` : 'an order today'} would come ${shortDay(nextReceipt)}</span>`;
  }
  const when = runsOutOn ? `Likely runs out ${shortDay(runsOutOn)}` : 'Likely lasts';
  return html`<span>${when}, delivery ${shortDay(nextReceipt)}</span>
    <span>${oddsMark(beforeReceipt)} <b>${odds(beforeReceipt)}</b> (${percent(beforeReceipt)}) before then</span>`;
}
