/** What the page knows: the newest document of each view, told to whoever watches once a frame. */
import { Streams } from './streams.js';
import { read } from './api.js';

/** One view of the query side as it stands now. */
export class Feed {
  documents = new Map();
  phase = 'loading';
  heardAt = null;
  lostAt = null;
  #watchers = new Set();
  #due = false;

  get(id) {
    return this.documents.get(id);
  }

  all() {
    return [...this.documents.values()];
  }

  /** Calls back once a frame when something changed, until the answered function is called. */
  watch(told) {
    if (this.#watchers.size === 0) this.begin?.();
    this.#watchers.add(told);
    return () => {
      this.#watchers.delete(told);
      if (this.#watchers.size === 0) this.end?.();
    };
  }

  get watched() {
    return this.#watchers.size > 0;
  }

  take({ phase, heardAt, lostAt, documents }) {
    for (const document of documents) {
      const known = this.documents.get(document.id);
      if (!known || known.version < document.version) this.documents.set(document.id, document);
    }
    Object.assign(this, { phase, heardAt, lostAt });
    if (this.#due) return;
    this.#due = true;
    requestAnimationFrame(() => {
      this.#due = false;
      for (const told of [...this.#watchers]) told();
    });
  }
}

/** A view that the server streams; read once as well, so that the first sight need not wait for the stream. */
class LiveFeed extends Feed {
  constructor(path, event) {
    super();
    this.path = path;
    this.event = event;
    byPath.set(path, this);
  }

  begin() {
    line.follow(this.path, this.event);
    if (this.phase === 'loading') this.#read();
  }

  async #read() {
    const documents = await read(this.path).catch(() => null);
    if (documents && this.phase === 'loading') this.take({ phase: 'live', heardAt: Date.now(), lostAt: null, documents });
  }

  end() {
    line.leave(this.path);
  }
}

/** The catalogue: read whole, and again when the page meets a product that it does not know. */
class Catalogue extends Feed {
  #readAt = 0;

  begin() {
    if (this.#readAt === 0) this.refresh();
  }

  of(sku) {
    const known = this.get(`product:${sku}`);
    if (!known && this.phase === 'live' && Date.now() - this.#readAt > 10_000) this.refresh();
    return known;
  }

  async refresh() {
    this.#readAt = Date.now();
    try {
      this.take({ phase: 'live', heardAt: Date.now(), lostAt: null, documents: (await read('/api/products')) ?? [] });
    } catch {
      this.take({ phase: 'lost', heardAt: this.heardAt, lostAt: Date.now(), documents: [] });
      setTimeout(() => this.refresh(), 5000);
    }
  }
}

/** Streams held by a worker that all tabs share, or by this page where the browser has no such worker. */
function connect() {
  const told = (news) => byPath.get(news.path).take(news);
  if (!('SharedWorker' in window)) {
    const streams = new Streams();
    return { follow: (path, event) => streams.follow(path, event, told), leave: (path) => streams.leave(path, told) };
  }
  const { port } = new SharedWorker('/page/streams-worker.js', { type: 'module', name: 'restock' });
  port.onmessage = ({ data }) => told(data);
  window.addEventListener('pagehide', () => port.postMessage({ gone: true }));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) [...byPath.values()].filter((feed) => feed.watched).forEach((feed) => feed.begin());
  });
  return {
    follow: (path, event) => port.postMessage({ follow: path, event }),
    leave: (path) => port.postMessage({ leave: path }),
  };
}

const byPath = new Map();
const line = connect();

export const locations = new LiveFeed('/api/locations', 'locations');
export const decisions = new LiveFeed('/api/decisions?status=open', 'decisions');
export const stockCards = new LiveFeed('/api/stock-cards', 'stock-cards');
export const forecasts = new LiveFeed('/api/forecasts?view=summary', 'forecast-charts');
export const products = new Catalogue();

/** Today at a location by its own calendar: never by the wall clock. */
export const businessDay = (location) => locations.get(`location:${location}`)?.businessDay ?? null;

/** What waits for a person, dearest first. */
export function openDecisions() {
  const value = (decision) => Number.parseFloat(decision.evidence.value);
  return decisions
    .all()
    .filter((decision) => decision.status === 'open')
    .sort((one, other) => value(other) - value(one) || one.id.localeCompare(other.id));
}

/** The open decision about an item, if there is one. */
export const openDecisionOf = (sku, location) =>
  decisions.all().find((decision) => decision.status === 'open' && decision.sku === sku && decision.location === location);
