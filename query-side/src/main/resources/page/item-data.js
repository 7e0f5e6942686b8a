/** What the charts of one item are drawn from: demand days, forecast and decisions, read again when the feeds say they changed. */
import { read } from './api.js';
import { decisions, forecasts, stockCards } from './state.js';

const REST = 1500;
const SOON = 50;
const BUSY = -1;

/** What a feed that is complete says of a document that it does not have; and one that is not complete yet. */
const [NONE, UNTOLD] = ['none', 'untold'];

/** What the feed knows of an item's decisions, so that a change of any of them shows. */
const versionsOf = (sku, location) =>
  decisions
    .all()
    .filter((decision) => decision.sku === sku && decision.location === location)
    .map(({ id, version }) => `${id} ${version}`)
    .join();

export class ItemData {
  #host;
  #itemOf;
  #key = '';
  #stamps = {};
  #due = 0;

  /** What is known now: another object after each change; a document is undefined until read, and null where there is none. */
  now = { item: null, chart: undefined, forecast: undefined, decisions: undefined, failed: '' };

  /**
   * @param host a part that watches stock cards, forecasts and decisions
   * @param itemOf says which item (sku, location) is shown now
   */
  constructor(host, itemOf) {
    this.#host = host;
    this.#itemOf = itemOf;
    host.addController(this);
  }

  hostUpdate() {
    if (!this.#host.isConnected) return;
    const item = this.#itemOf();
    const key = item ? `${item.sku}@${item.location}` : '';
    if (key !== this.#key) {
      this.#forget(key);
      if (key) this.#readChanged();
    } else if (key && !this.#due) {
      const waits = this.now.chart === undefined || this.now.forecast === undefined;
      this.#due = setTimeout(() => this.#readChanged(), waits ? SOON : REST);
    }
  }

  hostDisconnected() {
    this.#forget('');
  }

  #forget(key) {
    clearTimeout(this.#due);
    this.#due = 0;
    this.#key = key;
    this.#stamps = {};
    this.now = { item: key ? this.#itemOf() : null, failed: '' };
  }

  /** Reads each document whose feed has moved on since it was last read. */
  async #readChanged() {
    this.#due = BUSY;
    const { sku, location } = this.now.item;
    const key = this.#key;
    const stamp = (feed) => feed.get(`stock:${key}`)?.version ?? { live: NONE, loading: UNTOLD }[feed.phase];
    const sources = {
      chart: [`/api/demand-charts/${key}`, stamp(stockCards)],
      forecast: [`/api/forecasts/${key}`, stamp(forecasts)],
      decisions: [`/api/decisions?sku=${encodeURIComponent(sku)}&location=${encodeURIComponent(location)}`, versionsOf(sku, location)],
    };
    const stale = Object.entries(sources).filter(([name, [, told]]) => told !== UNTOLD && (!(name in this.#stamps) || this.#stamps[name] !== told));
    await Promise.all(stale.map(([name, [path, stamp]]) => this.#read(key, name, path, stamp)));
    if (key === this.#key) this.#due = 0;
  }

  async #read(key, name, path, stamp) {
    try {
      const document = stamp === NONE ? null : ((await read(path)) ?? null);
      if (key !== this.#key) return;
      this.#stamps[name] = stamp;
      this.now = { ...this.now, [name]: document, failed: '' };
    } catch (refused) {
      if (key === this.#key) this.now = { ...this.now, failed: refused.message };
    }
    this.#host.requestUpdate();
  }
}
