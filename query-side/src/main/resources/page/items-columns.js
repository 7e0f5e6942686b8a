/** The columns of the list of items: what each is called, what it sorts by, and what it shows. */
import { html, nothing } from 'lit';
import { daysOfCover, middle } from './cover.js';
import { itemAddress } from './router.js';
import { oddsMark } from './marks.js';
import { odds, percent, shortDay, units } from './format.js';

const NONE = html`<span class="quiet">–</span>`;

export const COLUMNS = {
  sku: {
    head: 'SKU',
    of: ({ card }) => card.sku,
    show: ({ card }) => html`<a class="sku" href=${itemAddress(card.sku, card.location)}>${card.sku}</a>`,
  },
  name: { head: 'Name', of: ({ name }) => name, show: ({ name, card }) => html`${name}${card.location === 'MAIN' ? nothing : html` <span class="tag">${card.location}</span>`}` },
  stock: {
    head: 'On hand',
    of: ({ card }) => card.onHand,
    show: ({ card }) => (card.stockedOutSince ? html`<span class="out">out <span class="since">since ${shortDay(card.stockedOutSince.slice(0, 10))}</span></span>` : units(card.onHand)),
  },
  coming: { head: 'On order', of: ({ card }) => card.onOrder, show: ({ card }) => (card.onOrder > 0 ? units(card.onOrder) : NONE) },
  demand: {
    head: 'Next 28 days, median',
    of: ({ forecast }) => middle(forecast) ?? -1,
    show: ({ forecast }) => (middle(forecast) !== null ? html`${units(Math.round(middle(forecast)))}${forecast.fallback ? html` <span class="tag" title="A baseline stood in for the model">baseline</span>` : nothing}` : NONE),
  },
  cover: {
    head: 'Cover, days',
    of: (item) => daysOfCover(item) ?? Number.MAX_SAFE_INTEGER,
    show: (item) => (daysOfCover(item) === null ? NONE : daysOfCover(item) > 99 ? '> 99' : daysOfCover(item).toFixed(1)),
  },
  risk: {
    head: 'Runs out before delivery',
    of: ({ decision }) => decision?.evidence.risk.beforeReceipt ?? -1,
    show: ({ decision }) => {
      if (!decision) return NONE;
      const { beforeReceipt } = decision.evidence.risk;
      return html`${oddsMark(beforeReceipt)} ${odds(beforeReceipt)} <span class="quiet">${percent(beforeReceipt)}</span>`;
    },
  },
};
