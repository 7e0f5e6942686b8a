/** Says whether what is shown is live: the age of the last update, or since when updates are lost. */
import { html } from 'lit';
import { Part, every } from './part.js';
import { decisions, forecasts, locations, stockCards } from './state.js';
import { age } from './format.js';

const FEEDS = [locations, decisions, stockCards, forecasts];

class LiveState extends Part {
  connectedCallback() {
    super.connectedCallback();
    for (const feed of FEEDS) this.whileShown(feed.watch(() => this.#changed()));
    every(this, 1000, () => this.requestUpdate());
  }

  #changed() {
    if (this.#lost() !== this.wasLost || !this.heard) this.requestUpdate();
  }

  #lost() {
    const since = FEEDS.filter((feed) => feed.phase === 'lost').map((feed) => feed.lostAt);
    return since.length > 0 ? Math.min(...since) : null;
  }

  render() {
    this.wasLost = this.#lost();
    const heard = (this.heard = Math.max(...FEEDS.map((feed) => feed.heardAt ?? 0)));
    return html`
      <span class="live ${this.wasLost ? 'lost' : ''}" title="Wall clock: when this page last heard from Restock">
        ${this.#words(heard)}
      </span>
      <span class="unseen" role="status">${this.wasLost ? 'Live updates lost, retrying.' : ''}</span>`;
  }

  #words(heard) {
    if (this.wasLost) return html`<i class="ring"></i>live updates lost ${age(Date.now() - this.wasLost)} ago, retrying`;
    if (heard === 0) return 'connecting …';
    return html`<i class="dot"></i>live <span class="quiet">${age(Date.now() - heard)}</span>`;
  }
}

customElements.define('live-state', LiveState);
