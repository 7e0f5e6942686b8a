/** The line at the top of Today: what waits and its worth, what is out of stock, what was asked for, how old the forecasts are. */
import { html, nothing } from 'lit';
import { Part, every } from './part.js';
import { decisions, forecasts, locations, openDecisions, stockCards } from './state.js';
import { age, counted, dayAfter, moneySum, units } from './format.js';
import { decidedHere } from './outcomes.js';

class TodayLine extends Part {
  static feeds = [decisions, stockCards];

  connectedCallback() {
    super.connectedCallback();
    const onTheSecond = () => {};
    for (const feed of [forecasts, locations]) this.whileShown(feed.watch(onTheSecond));
    every(this, 1000, () => this.requestUpdate());
  }

  render() {
    return html`<h1 class="unseen">Today</h1><div class="figures">
      ${this.#waiting()} ${this.#stockOuts()} ${this.#demand()} ${this.#forecasts()}
    </div>`;
  }

  #waiting() {
    if (decisions.phase !== 'live' && decisions.documents.size === 0) {
      return html`<p class="quiet">${decisions.phase === 'lost' ? 'decisions cannot be read now' : 'reading decisions …'}</p>`;
    }
    const open = openDecisions().filter(({ id }) => !decidedHere(id));
    const worth = moneySum(open.map(({ evidence }) => evidence.value));
    return html`<p><b>${units(open.length)}</b> ${open.length === 1 ? 'decision waits' : 'decisions wait'}
      ${open.length > 0 ? html` · <b>${worth}</b>` : nothing}</p>`;
  }

  #stockOuts() {
    if (stockCards.phase !== 'live' && stockCards.documents.size === 0) return nothing;
    const out = stockCards.all().filter((card) => card.stockedOutSince).length;
    const words = html`<b>${units(out)}</b> ${out === 1 ? 'stock-out' : 'stock-outs'} now`;
    return out > 0 ? html`<p><a href="#out-of-stock">${words}</a></p>` : html`<p>${words}</p>`;
  }

  #demand() {
    const ofToday = forecasts.all().filter(isOfToday);
    const asked = ofToday.reduce((sum, { demandSoFar }) => sum + demandSoFar, 0);
    return ofToday.length === 0 ? nothing : html`<p><b>${units(asked)}</b> units asked for today</p>`;
  }

  #forecasts() {
    const issued = forecasts.all().map(({ issuedAt }) => Date.parse(issuedAt));
    if (issued.length === 0) return forecasts.phase === 'live' ? html`<p class="quiet">no forecast yet</p>` : nothing;
    const baselines = forecasts.all().filter(({ fallback }) => fallback).length;
    return html`<p title="Wall clock: since the newest of ${units(issued.length)} forecasts was issued">
      newest forecast <b>${age(Date.now() - issued.reduce((one, other) => Math.max(one, other)))}</b> old
      ${baselines > 0 ? html`<span class="quiet">· ${counted(baselines, 'baseline')}</span>` : nothing}</p>`;
  }
}

const isOfToday = ({ origin, location }) => dayAfter(origin) === locations.get(`location:${location}`)?.businessDay;

customElements.define('today-line', TodayLine);
