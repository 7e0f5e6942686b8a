/** Demand of the last weeks, days out of stock hatched, and the fan of the days to come; today's part so far is marked. */
import { html } from 'lit';
import { Chart } from './chart.js';
import { BANDS, FAN_LEVELS, QUIET, dayAxes, dayTooltip, fanOf, fanSeries, hatchSeries, todayLine } from './fan.js';
import { dayAfter, daysBetween, decimal, shortDay, units } from './format.js';
import { swatch } from './swatch.js';

/** Days from either end of the axis within which a holiday's name would be cut off. */
const EDGE = 6;

class DemandChart extends Chart {
  static properties = { data: {}, today: {}, history: { type: Number }, holidays: {} };
  heading = 'Demand';

  constructor() {
    super();
    this.history = 42;
    this.holidays = [];
  }

  ready() {
    return !!(this.data.chart && this.data.forecast !== undefined && this.today);
  }

  absent() {
    if (this.data.failed) return html`<p class="refusal">${this.data.failed}</p>`;
    return this.data.chart === null ? html`<p class="quiet">No demand is known for this item yet.</p>` : super.absent();
  }

  /** Each day of the chart: what was asked for, or what is foreseen. */
  #days() {
    const known = new Map(this.data.chart.days.map((day) => [day.day, day]));
    const holidays = new Map(this.holidays.map(({ day, name }) => [day, name]));
    const { forecast } = this.data;
    const last = forecast ? dayAfter(forecast.origin, forecast.daily.length) : this.today;
    const first = dayAfter(this.today, -this.history);
    return Array.from({ length: daysBetween(first, last) + 1 }, (_, place) => {
      const day = dayAfter(first, place);
      const ahead = forecast ? daysBetween(forecast.origin, day) : 0;
      const fan = ahead > 0 ? fanOf(forecast.levels, forecast.daily[ahead - 1]) : null;
      const { units: asked = 0, unserved = 0, hoursOutOfStock = 0 } = known.get(day) ?? {};
      return { day, asked, unserved, hoursOutOfStock, fan, holiday: holidays.get(day), past: day <= this.today };
    });
  }

  legend() {
    const days = this.#days();
    return html`${swatch('sold', 'served')}
      ${days.some(({ unserved }) => unserved > 0) ? swatch('unserved', 'not served') : ''}
      ${days.some(({ hoursOutOfStock }) => hoursOutOfStock > 0) ? swatch('hatch', 'out of stock') : ''}
      ${this.data.forecast ? BANDS.map(({ name }, depth) => swatch(`fan-${depth + 1}`, name)) : ''}
      ${this.data.forecast ? swatch('forecast', 'median') : html`<span>no forecast yet</span>`}`;
  }

  summary() {
    const days = this.#days();
    const past = days.filter(({ day }) => day < this.today);
    const asked = past.reduce((sum, day) => sum + day.asked, 0);
    const cumulative = this.data.forecast?.cumulative.at(-1);
    const median = cumulative && fanOf(this.data.forecast.levels, cumulative).get(0.5);
    return `Demand: ${units(asked)} units in the last ${past.length} days` +
      (median === undefined ? '.' : `; the forecast's middle is ${units(median)} units in the next ${this.data.forecast.daily.length} days.`);
  }

  table() {
    const { sku, location } = this.data.item;
    const days = this.#days();
    const rows = days.map(({ day, asked, unserved, hoursOutOfStock, fan, past }) => [
      day,
      ...(past ? [asked, unserved, decimal(hoursOutOfStock)] : ['', '', '']),
      ...FAN_LEVELS.map((level) => (fan ? decimal(fan.get(level)) : '')),
    ]);
    const levels = FAN_LEVELS.map((level) => `forecast ${decimal(level * 100)} %`);
    return { name: `demand-${sku}@${location}`, columns: ['day', 'asked for', 'not served', 'hours out of stock', ...levels], rows, now: days.findIndex(({ day }) => day === this.today) };
  }

  option(colours) {
    const days = this.#days();
    const now = days.findIndex(({ day }) => day === this.today);
    const fans = days.filter(({ fan }) => fan).map(({ fan }) => fan);
    const first = days.findIndex(({ fan }) => fan);
    const weekly = new Set(days.flatMap(({ day }, place) => (daysBetween(day, this.today) % 7 === 0 ? [place] : [])));
    const out = days.flatMap(({ hoursOutOfStock }, place) => (hoursOutOfStock > 0 ? [place] : []));
    const bar = { ...QUIET, type: 'bar', stack: 'asked', barCategoryGap: '25%', z: 4 };
    return {
      ...dayAxes(days.map(({ day }) => shortDay(day)), colours, 'units a day', weekly),
      tooltip: this.#tooltip(days),
      series: [
        hatchSeries(out, colours),
        { ...bar, data: days.map((day) => (day.past ? day.asked - day.unserved : null)), itemStyle: { color: colours.sold }, markLine: todayLine(now, colours) },
        { ...bar, data: days.map((day) => (day.past ? day.unserved : null)), itemStyle: { color: colours.unserved, decal: { color: colours.paper, dashArrayX: [1, 0], dashArrayY: [2, 2], rotation: -Math.PI / 4 } } },
        ...(fans.length > 0 ? [fanSeries(fans, first, colours)] : []),
        ...this.#holidaySeries(days, colours),
      ],
    };
  }

  /** Holidays that follow each other, as one grey stretch with the name of the first. */
  #holidaySeries(days, colours) {
    const stretches = [];
    days.forEach(({ holiday }, place) => {
      const last = stretches.at(-1);
      if (holiday && last?.[1].xAxis === place - 1) last[1].xAxis = place;
      else if (holiday) stretches.push([{ xAxis: place, name: holiday }, { xAxis: place }]);
    });
    const inside = ([from, to]) => from.xAxis >= EDGE && to.xAxis < days.length - EDGE;
    for (const stretch of stretches) if (!inside(stretch)) stretch[0].name = '';
    const label = { color: colours.quiet, fontSize: 11, position: 'insideTop' };
    const lines = stretches.map(([{ xAxis }]) => ({ xAxis }));
    return [
      {
        ...QUIET,
        type: 'line',
        data: [],
        markArea: { silent: true, data: stretches, label, itemStyle: { color: colours.raised } },
        markLine: { silent: true, symbol: 'none', data: lines, label: { show: false }, lineStyle: { color: colours.line, type: 'solid' } },
      },
    ];
  }

  #tooltip(days) {
    const words = ({ day, asked, unserved, hoursOutOfStock, fan, holiday, past }) => [
      holiday ?? '',
      past ? `${units(asked)} asked for${day === this.today ? ' so far' : ''}${unserved > 0 ? `, ${units(unserved)} not served` : ''}` : '',
      hoursOutOfStock > 0 ? `out of stock for ${decimal(hoursOutOfStock)} h` : '',
      fan ? `forecast ${decimal(fan.get(0.5))}; 95 %: ${decimal(fan.get(0.025))} to ${decimal(fan.get(0.975))}` : '',
    ].filter(Boolean);
    return dayTooltip(days, words);
  }
}

customElements.define('demand-chart', DemandChart);
