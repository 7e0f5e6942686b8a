/** How is each item doing? Every item with its stock, its cover and its risk; sorted and searched by the address. */
import { html, nothing } from 'lit';
import { Part, every } from './part.js';
import { Hand } from './hand.js';
import { HeldOrder } from './held-order.js';
import { decisions, forecasts, openDecisions, products, stockCards } from './state.js';
import { go, itemAddress, mark, onMove, route } from './router.js';
import { fits, wordsOf } from './item-search.js';
import { COLUMNS } from './items-columns.js';
import { counted } from './format.js';

const ROW = 33;
const MARGIN = 12;
const SORT_EVERY = 500;
const SHARE = 20;

class ItemsView extends Part {
  static feeds = [decisions, forecasts, products, stockCards];
  #hand = new Hand(this);
  #order = new HeldOrder();
  #asked = null;
  #sortAt = 0;
  #from = 0;
  #to = 60;

  connectedCallback() {
    super.connectedCallback();
    every(this, 2000, () => this.requestUpdate());
    this.whileShown(onMove(() => this.requestUpdate()));
    const scrolled = () => this.#scrolled();
    window.addEventListener('scroll', scrolled, { passive: true });
    window.addEventListener('resize', scrolled);
    this.whileShown(() => window.removeEventListener('scroll', scrolled));
    this.whileShown(() => window.removeEventListener('resize', scrolled));
  }

  keys() {
    return { n: { says: 'bring the list up to date', does: () => this.#letGo() } };
  }

  /** What the address asks for: words to search, a column to sort by, its direction. */
  #question() {
    const { params } = route();
    const [column, way] = (params.get('sort') ?? 'sku').split('-');
    return { words: params.get('q') ?? '', column: COLUMNS[column] ? column : 'sku', down: way === 'down' };
  }

  /** What every view knows of one item. */
  #item(card) {
    const name = products.of(card.sku)?.name ?? '';
    return { card, name, forecast: forecasts.get(card.id), decision: this.open.get(card.id) };
  }

  willUpdate() {
    this.open = new Map(openDecisions().map((decision) => [`stock:${decision.sku}@${decision.location}`, decision]));
    const asked = JSON.stringify(this.#question());
    const again = asked !== this.#asked;
    if (!again && Date.now() < this.#sortAt) return;
    const began = Date.now();
    this.#order.offer(this.#sorted(), this.#hand.on && !again);
    this.#asked = asked;
    this.#sortAt = Date.now() + Math.max(SORT_EVERY, SHARE * (Date.now() - began));
  }

  /** The ids that the address asks for, in its order. */
  #sorted() {
    const { words, column, down } = this.#question();
    const sought = wordsOf(words);
    const [before, after] = down ? [1, -1] : [-1, 1];
    return stockCards
      .all()
      .map((card) => this.#item(card))
      .filter(({ card, name }) => fits(sought, card.sku, name))
      .map((item) => ({ id: item.card.id, key: COLUMNS[column].of(item) }))
      .sort((one, other) => (one.key < other.key ? before : one.key > other.key ? after : one.id < other.id ? -1 : 1))
      .map(({ id }) => id);
  }

  #letGo() {
    this.#order.letGo();
    this.requestUpdate();
  }

  #scrolled() {
    const top = this.querySelector('tbody')?.getBoundingClientRect().top ?? 0;
    const from = Math.max(0, Math.floor(-top / ROW) - MARGIN);
    const to = from + Math.ceil(window.innerHeight / ROW) + 2 * MARGIN;
    if (Math.abs(from - this.#from) < MARGIN / 2 && to <= this.#to + MARGIN / 2) return;
    [this.#from, this.#to] = [from, to];
    this.requestUpdate();
  }

  render() {
    const { words } = this.#question();
    const shown = this.#order.shown;
    const search = ({ target }) => mark('q', target.value);
    return html`
      <div class="headline">
        <h1>Items <span class="quiet" role="status">${this.#count(shown)}</span></h1>
        <label class="filter"><span class="unseen">Show only</span><input type="search" placeholder="Show only …" .value=${words} @input=${search}></label>
        <p class="chip">${this.#order.moved ? html`<button @click=${() => this.#letGo()}>Order changed <kbd>n</kbd></button>` : nothing}</p>
      </div>
      ${shown.length === 0 && stockCards.phase === 'live' ? this.#nothing(words) : this.#table(shown)}`;
  }

  #count(shown) {
    if (shown.length > 0 || stockCards.phase === 'live') return counted(shown.length, 'item');
    return stockCards.phase === 'lost' ? 'cannot be read now; the page keeps trying' : 'reading …';
  }

  #nothing(words) {
    return html`<div class="empty">${words
      ? html`<p><b>No item fits “${words}”.</b></p><p><a href="/items">Show all items</a></p>`
      : html`<p><b>No item is in stock anywhere yet.</b></p><p>Items appear with their first stock movement or order.</p>`}</div>`;
  }

  #table(shown) {
    const [from, to] = shown.length > 500 ? [Math.min(this.#from, Math.max(0, shown.length - 1)), this.#to] : [0, shown.length];
    const gap = (rows) => (rows > 0 ? html`<tr class="gap" aria-hidden="true"><td colspan=${Object.keys(COLUMNS).length} style="height:${rows * ROW}px"></td></tr>` : nothing);
    return html`<table class="items" aria-rowcount=${shown.length + 1}>
      <thead><tr aria-rowindex="1">${Object.entries(COLUMNS).map(([column, { head }]) => this.#head(column, head))}</tr></thead>
      <tbody>${gap(from)}${shown.slice(from, to).map((id, place) => this.#row(this.#item(stockCards.get(id)), from + place + 2))}${gap(shown.length - to)}</tbody>
    </table>`;
  }

  #head(column, head) {
    const { column: by, down } = this.#question();
    const here = by === column;
    const turn = () => mark('sort', here && !down ? `${column}-down` : column);
    return html`<th scope="col" class=${column} aria-sort=${here ? (down ? 'descending' : 'ascending') : nothing}>
      <button class="plain" @click=${turn}>${head}<span class="arrow">${here ? (down ? ' ↓' : ' ↑') : ''}</span></button></th>`;
  }

  #row(item, index) {
    const { sku, location } = item.card;
    const open = ({ target }) => target.closest('a') || go(itemAddress(sku, location));
    return html`<tr aria-rowindex=${index} @click=${open}>${Object.entries(COLUMNS).map(([column, { show }]) => html`<td class=${column}>${show(item)}</td>`)}</tr>`;
  }
}

customElements.define('items-view', ItemsView);
