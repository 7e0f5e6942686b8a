/** What all charts share: a caption with legend, the plot drawn by ECharts, a table behind the key t, and the numbers as CSV. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { csv } from './format.js';

const DRAW_EVERY = 400;
const DARK = matchMedia('(prefers-color-scheme: dark)');
const tables = Object.assign(new EventTarget(), { shown: false });
let library;

/** Turns every chart of the page into its table, or back. */
export function toggleTables() {
  tables.shown = !tables.shown;
  tables.dispatchEvent(new Event('toggled'));
}

export class Chart extends Part {
  #plot;
  #drawnAt = 0;
  #due = 0;
  #scrolled = false;
  #size = new ResizeObserver(() => this.#plot?.resize());

  connectedCallback() {
    super.connectedCallback();
    const redraw = () => this.requestUpdate();
    tables.addEventListener('toggled', redraw);
    DARK.addEventListener('change', redraw);
    this.whileShown(() => tables.removeEventListener('toggled', redraw));
    this.whileShown(() => DARK.removeEventListener('change', redraw));
    this.whileShown(() => this.#drop());
  }

  /** The colours of the page's scheme, by name. */
  get colours() {
    const style = getComputedStyle(this);
    return new Proxy({}, { get: (_, name) => style.getPropertyValue(`--${String(name)}`).trim() });
  }

  render() {
    const ready = this.ready();
    return html`<figure class="chart">
      <figcaption>
        <h2>${this.heading}</h2>
        <span class="legend">${ready && !tables.shown ? this.legend() : nothing}</span>
        ${ready ? this.#tools() : nothing}
      </figcaption>
      ${!ready ? html`<div class="plot waiting">${this.absent()}</div>` : tables.shown ? this.#table() : this.#picture()}
    </figure>`;
  }

  absent() {
    return html`<p class="quiet" aria-busy="true">reading …</p>`;
  }

  #picture() {
    return html`<div class="plot" role="img" aria-label=${this.summary()}><div class="canvas"></div></div>`;
  }

  #tools() {
    const { name, columns, rows } = this.table();
    const file = 'data:text/csv;charset=utf-8,' + encodeURIComponent(csv([columns, ...rows]));
    return html`<span class="tools">
      <button class="plain" aria-pressed=${tables.shown} title="Tables instead of charts (t)" @click=${toggleTables}>Table</button>
      <a download="${name}.csv" href=${file}>CSV</a>
    </span>`;
  }

  #table() {
    const { columns, rows } = this.table();
    return html`<div class="plot table" tabindex="0" role="region" aria-label="${this.heading} as a table">
      <table>
        <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>${rows.map(([day, ...cells]) => html`<tr><th scope="row">${day}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
      </table>
    </div>`;
  }

  updated() {
    const table = this.querySelector('.plot.table');
    if (table && !this.#scrolled) this.#scrollToNow(table);
    this.#scrolled = !!table;
    if (!this.querySelector('.canvas')) this.#drop();
    else this.#due ||= setTimeout(() => this.#draw(), Math.max(0, this.#drawnAt + DRAW_EVERY - Date.now()));
  }

  #scrollToNow(table) {
    const row = table.querySelectorAll('tbody tr')[this.table().now];
    if (row) table.scrollTop = row.offsetTop - table.clientHeight / 2;
  }

  async #draw() {
    library ??= import('echarts');
    const { init } = await library;
    this.#due = 0;
    const canvas = this.querySelector('.canvas');
    if (!canvas || !this.isConnected) return;
    if (this.#plot?.getDom() !== canvas) {
      this.#drop();
      this.#plot = init(canvas, null, { renderer: 'svg' });
      this.#size.observe(canvas);
    }
    this.#drawnAt = Date.now();
    this.#plot.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...this.option(this.colours) }, { notMerge: true });
  }

  #drop() {
    clearTimeout(this.#due);
    this.#due = 0;
    this.#size.disconnect();
    this.#plot?.dispose();
    this.#plot = undefined;
  }
}
