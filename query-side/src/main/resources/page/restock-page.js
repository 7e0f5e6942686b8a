/** The frame of the page: name, views, search, who decides, which business day it is, and whether it is live. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { onMove, route } from './router.js';
import { toggleTables } from './chart.js';
import './today-view.js';
import './item-search.js';
import './planner-name.js';
import './business-days.js';
import './live-state.js';
import './keys-help.js';

const VIEWS = {
  today: { title: 'Today', show: () => html`<today-view></today-view>` },
  items: { title: 'Items', load: () => import('./items-view.js'), show: () => html`<items-view></items-view>` },
  item: {
    title: 'Item',
    load: () => import('./item-view.js'),
    show: ({ sku, location }) => html`<item-view .sku=${sku} .location=${location}></item-view>`,
  },
};

class RestockPage extends Part {
  connectedCallback() {
    super.connectedCallback();
    this.whileShown(onMove(() => this.#moved()));
    this.#moved();
  }

  keys() {
    return {
      '/': { says: 'search an item', does: () => this.querySelector('item-search input').focus() },
      t: { says: 'tables instead of charts, and back', does: toggleTables },
      '?': { says: 'this list', does: () => this.querySelector('keys-help').show() },
    };
  }

  #moved() {
    const place = route();
    const was = this.place;
    this.place = place;
    VIEWS[place.view]?.load?.();
    document.title = [place.sku, VIEWS[place.view]?.title ?? 'Not found', 'Restock'].filter(Boolean).join(' · ');
    if (was && (was.view !== place.view || was.sku !== place.sku)) window.scrollTo(0, 0);
    this.requestUpdate();
  }

  render() {
    const { view } = this.place;
    const link = (address, name, here) => html`<a href=${address} aria-current=${here ? 'page' : nothing}>${name}</a>`;
    return html`
      <a class="skip" href="#main">To the content</a>
      <header class="top">
        <a class="name" href="/today">Restock</a>
        <nav aria-label="Views">${link('/today', 'Today', view === 'today')}${link('/items', 'Items', view === 'items' || view === 'item')}</nav>
        <item-search></item-search>
        <div class="now"><business-days></business-days><live-state></live-state><planner-name></planner-name>
          <button class="plain" aria-label="Keys" title="Keys (?)" @click=${() => this.querySelector('keys-help').show()}>?</button></div>
      </header>
      <main id="main" tabindex="-1">${VIEWS[view] ? VIEWS[view].show(this.place) : this.#notFound()}</main>
      <keys-help></keys-help>`;
  }

  #notFound() {
    return html`<div class="empty"><p><b>There is no such page.</b></p><p><a href="/today">Today</a> says what needs a decision.</p></div>`;
  }
}

customElements.define('restock-page', RestockPage);
