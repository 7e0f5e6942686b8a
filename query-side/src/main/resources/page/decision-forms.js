/** What a planner is asked when a proposal is adjusted or rejected: the quantity and the reason. */
import { html, nothing } from 'lit';
import { counted, units } from './format.js';

const WHY_ADJUST = {
  promotion: 'promotion or event',
  season: 'season starts or ends',
  'forecast-wrong': 'forecast is wrong',
  'supplier-offer': "supplier's offer",
  space: 'space or shelf life',
  budget: 'budget',
  other: 'another reason',
};

const WHY_REJECT = {
  'not-needed': 'not needed now',
  discontinued: 'discontinued',
  'forecast-wrong': 'forecast is wrong',
  'stock-wrong': 'stock figure is wrong',
  supplier: 'supplier cannot deliver',
  budget: 'budget',
  other: 'another reason',
};

const reasons = (codes) => html`
  <label>Reason
    <select name="reasonCode" required>
      <option value="" selected disabled>choose …</option>
      ${Object.entries(codes).map(([code, words]) => html`<option value=${code}>${words}</option>`)}
    </select>
  </label>
  <label class="wide">Note <input name="note" maxlength="300" placeholder="optional"></label>`;

export function adjustForm({ quantity, evidence }) {
  const { packSize, minimumOrder } = evidence.terms;
  const hint = [
    packSize > 1 ? `packs of ${units(packSize)}` : null,
    minimumOrder > 1 ? `at least ${units(minimumOrder)}` : null,
  ].filter(Boolean);
  return html`
    <label>Units
      <input name="quantity" type="number" inputmode="numeric" min="1" step="1" required .value=${String(quantity)}
        title=${hint.length > 0 ? hint.join(', ') : counted(quantity, 'unit')}>
    </label>
    ${reasons(WHY_ADJUST)}
    ${hint.length > 0 ? html`<p class="hint">${hint.join(', ')}; proposed ${units(quantity)}</p>` : nothing}`;
}

export const rejectForm = () => reasons(WHY_REJECT);
