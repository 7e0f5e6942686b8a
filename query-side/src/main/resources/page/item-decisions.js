/** Every decision about one item, newest first: what was proposed, what was decided, by whom and when. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { longDay, shortDay, units, wallClock } from './format.js';

const SIGNS = { open: '○', approved: '✓', received: '✓', rejected: '✗', withdrawn: '–', superseded: '→' };

class ItemDecisions extends Part {
  static properties = { decisions: {} };

  render() {
    if (!this.decisions?.length) return nothing;
    const newest = [...this.decisions].sort((one, other) => other.proposedAt.localeCompare(one.proposedAt));
    return html`<section><h2>Decisions</h2>
      <div class="table" tabindex="0" role="region" aria-label="Decisions about this item">
        <table class="decided">
          <thead><tr>
            <th scope="col">Business day</th><th scope="col">Status</th><th scope="col" class="number">Proposed</th><th scope="col" class="number">Decided</th>
            <th scope="col">By</th><th scope="col">When (wall clock)</th><th scope="col">Why</th><th scope="col">Expected</th>
          </tr></thead>
          <tbody>${newest.map(row)}</tbody>
        </table>
      </div></section>`;
  }
}

const row = ({ id, status, evidence, proposedQuantity, quantity, decidedBy, decidedAt, reasonCode, note, expectedOn, outstanding }) => html`<tr>
  <th scope="row"><a href="/today?decision=${encodeURIComponent(id)}">${longDay(evidence.businessDay)}</a></th>
  <td>${SIGNS[status]} ${status}</td>
  <td class="number">${units(proposedQuantity)}</td>
  <td class="number">${decidedBy && status !== 'rejected' ? units(quantity) : ''}</td>
  <td>${decidedBy ?? ''}</td>
  <td>${decidedAt ? wallClock(decidedAt) : ''}</td>
  <td>${[reasonCode?.replaceAll('-', ' '), note].filter(Boolean).join(': ')}</td>
  <td>${expectedOn ? html`${shortDay(expectedOn)}${outstanding > 0 ? html` <span class="quiet">${units(outstanding)} to come</span>` : nothing}` : ''}</td>
</tr>`;

customElements.define('item-decisions', ItemDecisions);
