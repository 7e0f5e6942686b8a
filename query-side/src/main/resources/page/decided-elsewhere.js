/** What was decided today without this planner: one line with a count, and the list behind it. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { read } from './api.js';
import { decisions, locations, products } from './state.js';
import { onOutcome } from './outcomes.js';
import { plannerName } from './planner.js';
import { itemAddress } from './router.js';
import { counted, listed, units } from './format.js';

const WORDS = { approved: 'approved', received: 'received', rejected: 'rejected', withdrawn: 'withdrawn as no longer needed', superseded: 'replaced by a newer one' };
const REFRESH = 30_000;

class DecidedElsewhere extends Part {
  static feeds = [products];
  static properties = { closed: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.whileShown(decisions.watch(() => this.#soon()));
    this.whileShown(locations.watch(() => this.#soon()));
    this.whileShown(onOutcome(() => this.#soon()));
    this.whileShown(() => clearTimeout(this.due));
  }

  #soon() {
    this.due ??= setTimeout(() => this.#read(), this.closed ? REFRESH : 300);
  }

  async #read() {
    const answers = await Promise.all(Object.keys(WORDS).map((status) =>
      read(`/api/decisions?status=${status}&limit=200`).catch(() => [])));
    this.closed = answers.flat().filter(Boolean);
    this.due = undefined;
  }

  #today() {
    const me = plannerName();
    return (this.closed ?? []).filter(({ evidence, location, decidedBy }) =>
      evidence.businessDay === locations.get(`location:${location}`)?.businessDay && (!me || decidedBy !== me));
  }

  render() {
    const today = this.#today();
    if (today.length === 0) return nothing;
    const counts = Object.entries(WORDS)
      .map(([status, words]) => [today.filter((decision) => decision.status === status).length, words])
      .filter(([count]) => count > 0)
      .map(([count, words]) => `${units(count)} ${words}`);
    return html`<details class="elsewhere">
      <summary>Decided without you today: ${counted(today.length, 'proposal')} <span class="quiet">(${listed(counts)})</span></summary>
      <ul role="list" class="outs">${today.map(({ sku, location, status, quantity, decidedBy, reasonCode }) => html`<li>
        <a href=${itemAddress(sku, location)}><span class="sku">${sku}</span> <span class="product">${products.of(sku)?.name ?? ''}</span></a>
        <span class="quiet">${units(quantity)} ${WORDS[status]}${decidedBy ? ` by ${decidedBy}` : ''}${reasonCode ? ` · ${reasonCode.replaceAll('-', ' ')}` : ''}</span>
      </li>`)}</ul>
    </details>`;
  }
}

customElements.define('decided-elsewhere', DecidedElsewhere);
