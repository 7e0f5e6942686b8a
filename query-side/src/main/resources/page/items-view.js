/** How is each item doing? Every item with its stock, its cover and its risk; sorted and searched by the address. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { Hand } from './hand.js';
import { HeldOrder } from './held-order.js';
import { decisions, forecasts, openDecisions, products, stockCards } from './state.js';
import { go, itemAddress, mark, onMove, route } from './router.js';
import { fits, wordsOf } from './item-search.js';
import { COLUMNS } from './items-columns.js';
import { counted } from './format.js';

const ROW = 33;
const MARGIN = 12;

class ItemsView extends Part {
  static feeds = [decisions, forecasts, products, stockCards];
  #hand = new Hand(this);
  #order = new HeldOrder();
  #asked = null;
  #from = 0;
  #to = 60;

  connectedCallback() {
    super.connectedCallback();
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

  #items() {
    const open = new Map(openDecisions().map((decision) => [`stock:${decision.sku}@${decision.location}`, decision]));
    return stockCards.all().map((card) => ({
      id: card.id,
      card,
      name: products.of(card.sku)?.name ?? '',
      forecast: forecasts.get(card.id),
      decision: open.get(card.id),
    }));
  }

  willUpdate() {
    const { words, column, down } = this.#question();
    const asked = JSON.stringify([words, column, down]);
    const sought = wordsOf(words);
    const items = this.#items().filter(({ card, name }) => fits(sought, card.sku, name));
    const { of } = COLUMNS[column];
    const way = down ? -1 : 1;
    const rank = (one, other) => (typeof of(one) === 'string' ? of(one).localeCompare(of(other)) : of(one) - of(other));
    items.sort((one, other) => way * rank(one, other) || one.id.localeCompare(other.id));
    this.items = new Map(items.map((item) => [item.id, item]));
    const held = this.#hand.on && asked === this.#asked && this.#order.shown.every((id) => this.items.has(id));
    this.#order.offer([...this.items.keys()], held);
    this.#asked = asked;
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
        <h1>Items <span class="quiet" role="status">${stockCards.phase === 'loading' ? 'reading …' : counted(shown.length, 'item')}</span></h1>
        <label class="filter"><span class="unseen">Show only</span><input type="search" placeholder="Show only …" .value=${words} @input=${search}></label>
        <p class="chip">${this.#order.moved ? html`<button @click=${() => this.#letGo()}>Order changed <kbd>n</kbd></button>` : nothing}</p>
      </div>
      ${shown.length === 0 && stockCards.phase === 'live' ? this.#nothing(words) : this.#table(shown)}`;
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
      <tbody>${gap(from)}${shown.slice(from, to).map((id, place) => this.#row(this.items.get(id), from + place + 2))}${gap(shown.length - to)}</tbody>
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
