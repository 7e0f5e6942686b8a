/** Stock on hand of the last weeks and its projection: the fan without a new order, and the middle with the proposed one. */
import { html } from 'lit';
import { Chart } from './chart.js';
import { BANDS, FAN_LEVELS, QUIET, dayAxes, dayTooltip, fanSeries, todayLine } from './fan.js';
import { expectedReceipts, projectStock } from './projection.js';
import { dayAfter, daysBetween, decimal, shortDay, units } from './format.js';
import { swatch } from './swatch.js';

class StockChart extends Chart {
  static properties = { data: {}, card: {}, decision: {}, today: {}, history: { type: Number } };
  heading = 'Stock';

  constructor() {
    super();
    this.history = 42;
  }

  ready() {
    return !!(this.data.chart && this.data.forecast !== undefined && this.card && this.today);
  }

  absent() {
    if (this.data.failed) return html`<p class="refusal">${this.data.failed}</p>`;
    return this.data.chart === null ? html`<p class="quiet">No stock movement is known for this item yet.</p>` : super.absent();
  }

  /** The open proposal as a receipt, were it ordered today. */
  #order() {
    if (this.decision?.status !== 'open') return [];
    return [{ units: this.decision.quantity, day: this.decision.evidence.risk.nextReceipt }];
  }

  #receipts() {
    return expectedReceipts(this.data.decisions, this.today);
  }

  #days() {
    const { chart, forecast } = this.data;
    const today = this.today;
    const net = this.card.onHand - this.card.backordered;
    const project = (more) => new Map((forecast ? projectStock(net, forecast, [...this.#receipts(), ...more]) : []).map(({ day, fan }) => [day, fan]));
    const [as, ordered] = [project([]), project(this.#order())];
    const known = new Map(chart.days.map(({ day, onHand }) => [day, onHand]));
    const first = dayAfter(today, -this.history);
    const last = forecast ? dayAfter(forecast.origin, forecast.cumulative.length) : today;
    const counted = chart.days.find(({ onHand, hoursOutOfStock }) => onHand > 0 || hoursOutOfStock > 0)?.day;
    let onHand = chart.days.findLast(({ day }) => day < first)?.onHand ?? null;
    return Array.from({ length: daysBetween(first, last) + 1 }, (_, place) => {
      const day = dayAfter(first, place);
      onHand = day === today ? this.card.onHand : (known.get(day) ?? onHand);
      return { day, onHand: day <= today && day >= counted ? onHand : null, fan: day >= today ? as.get(day) : undefined, ordered: day >= today ? ordered.get(day)?.get(0.5) : undefined };
    });
  }

  legend() {
    return html`${swatch('stock', 'on hand')}
      ${this.data.forecast ? [...BANDS.map(({ name }, depth) => swatch(`fan-${depth + 1}`, name)), swatch('forecast', 'median')] : html`<span>no forecast yet</span>`}
      ${this.#order().length > 0 && this.data.forecast ? swatch('ordered', 'with this order') : ''}
      ${this.#receipts().length > 0 ? swatch('receipt', 'receipt expected') : ''}`;
  }

  summary() {
    const days = this.#days();
    const empty = days.find(({ day, fan }) => day >= this.today && fan?.get(0.5) <= 0);
    return `Stock: ${units(this.card.onHand)} on hand, ${units(this.card.onOrder)} on order; without a new order the middle of the projection ` +
      (empty ? `is used up by ${shortDay(empty.day)}.` : 'lasts as far as the forecast goes.');
  }

  table() {
    const { sku, location } = this.data.item;
    const arrives = new Map(this.#receipts().map((receipt) => [receipt.day, receipt.units]));
    const days = this.#days();
    const rows = days.map(({ day, onHand, fan, ordered }) => [
      day, onHand ?? '', arrives.get(day) ?? '', ...FAN_LEVELS.map((level) => (fan ? decimal(fan.get(level)) : '')), ordered === undefined ? '' : decimal(ordered),
    ]);
    const levels = FAN_LEVELS.map((level) => `projected ${decimal(level * 100)} %`);
    return { name: `stock-${sku}@${location}`, columns: ['day', 'on hand', 'receipt expected', ...levels, 'median with this order'], rows, now: days.findIndex(({ day }) => day === this.today) };
  }

  option(colours) {
    const days = this.#days();
    const place = (wanted) => days.findIndex(({ day }) => day === wanted);
    const weekly = new Set(days.flatMap(({ day }, at) => (daysBetween(day, this.today) % 7 === 0 ? [at] : [])));
    const fans = days.filter(({ fan }) => fan).map(({ fan }) => fan);
    const axes = dayAxes(days.map(({ day }) => shortDay(day)), colours, 'units', weekly);
    const short = Math.min(0, ...fans.map((fan) => fan.get(0.025))) < 0;
    axes.yAxis.axisLabel.formatter = (value) => (value < 0 ? `short ${units(-value)}` : units(value));
    axes.yAxis.nameTextStyle.padding = [0, 0, 0, short ? -40 : -24];
    const arrivals = this.#receipts().map((receipt) => ({ value: [place(receipt.day), 0], label: { formatter: `+${units(receipt.units)}` } })).filter(({ value }) => value[0] >= 0);
    const step = { ...QUIET, type: 'line', step: 'middle', symbol: 'none', connectNulls: false };
    return {
      ...axes,
      tooltip: this.#tooltip(days),
      series: [
        { ...step, data: days.map(({ onHand }) => onHand), lineStyle: { color: colours.stock, width: 2 }, z: 5, markLine: todayLine(place(this.today), colours) },
        ...(fans.length > 0 ? [fanSeries(fans, place(this.today), colours)] : []),
        ...(this.#order().length > 0 ? [{ ...step, data: days.map(({ ordered }) => ordered ?? null), lineStyle: { color: colours.ordered, width: 2, type: [6, 3] }, z: 5 }] : []),
        { ...QUIET, type: 'scatter', symbol: 'triangle', symbolSize: 9, data: arrivals, itemStyle: { color: colours.receipt }, z: 6, label: { show: true, position: 'top', color: colours.ink, fontSize: 11 } },
        { ...QUIET, type: 'line', data: [], markLine: { silent: true, symbol: 'none', label: { show: false }, data: short ? [{ yAxis: 0 }] : [], lineStyle: { color: colours.quiet, type: 'solid', width: 1 } } },
      ],
    };
  }

  #tooltip(days) {
    const level = (value) => (value < 0 ? `${decimal(-value)} short` : decimal(value));
    const words = ({ day, onHand, fan, ordered }) => [
      onHand === null ? '' : `${units(onHand)} on hand${day === this.today ? ' now' : ''}`,
      fan ? `end of day ${level(fan.get(0.5))}; 95 %: ${level(fan.get(0.025))} to ${level(fan.get(0.975))}` : '',
      ordered === undefined || !this.#order().length ? '' : `with this order ${level(ordered)}`,
    ].filter(Boolean);
    return dayTooltip(days, words);
  }
}

customElements.define('stock-chart', StockChart);
