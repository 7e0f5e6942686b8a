/** Finds an item by SKU or by words of its name; Enter opens the one that fits, or the list of all that do. */
import { html } from 'lit';
import { Part } from './part.js';
import { products, stockCards } from './state.js';
import { go, itemAddress } from './router.js';

const SHOWN = 12;

/** Whether each word is in the SKU or in the name. */
export const fits = (words, sku, name) => {
  if (words.length === 0) return true;
  const text = `${sku} ${name}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

export const wordsOf = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

class ItemSearch extends Part {
  static feeds = [products];
  static properties = { text: { state: true } };

  constructor() {
    super();
    this.text = '';
  }

  #found() {
    const words = wordsOf(this.text);
    if (words.length === 0) return [];
    return products.all().filter(({ sku, name }) => fits(words, sku, name)).slice(0, SHOWN);
  }

  #open(event) {
    event.preventDefault();
    const wanted = this.text.trim().toLowerCase();
    if (!wanted) return;
    const found = this.#found();
    const exact = found.find(({ sku }) => sku.toLowerCase() === wanted) ?? (found.length === 1 ? found[0] : null);
    const card = exact && stockCards.all().find(({ sku }) => sku === exact.sku);
    go(card ? itemAddress(card.sku, card.location) : `/items?q=${encodeURIComponent(this.text.trim())}`);
    this.#clear();
  }

  #clear() {
    this.text = '';
    this.querySelector('input').blur();
  }

  render() {
    return html`<form role="search" @submit=${this.#open}>
      <input type="search" aria-label="Search an item by SKU or name" placeholder="Search item" list="items-found" autocomplete="off"
        .value=${this.text} @input=${({ target }) => (this.text = target.value)} @keydown=${({ key }) => key === 'Escape' && this.#clear()}>
      <kbd aria-hidden="true">/</kbd>
      <datalist id="items-found">${this.#found().map(({ sku, name }) => html`<option value=${sku}>${name}</option>`)}</datalist>
    </form>`;
  }
}

customElements.define('item-search', ItemSearch);
