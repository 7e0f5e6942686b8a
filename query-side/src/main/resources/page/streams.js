/** Follows one of the server's streams: keeps the newest document of each id and tells its listeners what changed. */

const TELL_EVERY = 50;
const SILENCE = 600;
const LONGEST_WAIT = 30_000;

export class Stream {
  #path;
  #event;
  #source;
  #listeners = new Set();
  #documents = new Map();
  #changed = new Map();
  #telling = 0;
  #silence = 0;
  #wait = 1000;
  #position = '';
  #state = { phase: 'loading', heardAt: null, lostAt: null };

  /** @param event the name under which the server sends the documents */
  constructor(path, event) {
    this.#path = path;
    this.#event = event;
    this.#open();
  }

  get abandoned() {
    return this.#listeners.size === 0;
  }

  /** A newcomer is told everything that is known, then with everyone else what changes. */
  follow(listener) {
    this.#listeners.add(listener);
    listener({ path: this.#path, ...this.#state, documents: [...this.#documents.values()] });
  }

  leave(listener) {
    this.#listeners.delete(listener);
  }

  close() {
    this.#source.close();
    clearTimeout(this.#telling);
    clearTimeout(this.#silence);
  }

  #open() {
    const resume = this.#position && `${this.#path.includes('?') ? '&' : '?'}lastEventId=${this.#position}`;
    this.#source = new EventSource(this.#path + resume);
    this.#source.addEventListener('open', () => this.#heard());
    this.#source.addEventListener(this.#event, (message) => this.#take(message));
    this.#source.addEventListener('snapshot', () => this.#complete());
    this.#source.addEventListener('error', () => this.#lost());
  }

  #take(message) {
    const document = JSON.parse(message.data);
    this.#position = message.lastEventId;
    this.#heard();
    const known = this.#documents.get(document.id);
    if (known && known.version >= document.version) return;
    this.#documents.set(document.id, document);
    this.#changed.set(document.id, document);
    this.#soon();
  }

  #heard() {
    this.#wait = 1000;
    this.#state.heardAt = Date.now();
    if (this.#state.phase === 'live') return;
    if (this.#state.phase === 'lost' && this.#documents.size > 0) this.#complete();
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#complete(), SILENCE);
  }

  #complete() {
    clearTimeout(this.#silence);
    this.#state = { phase: 'live', heardAt: Date.now(), lostAt: null };
    this.#tell();
  }

  #lost() {
    clearTimeout(this.#silence);
    if (this.#state.phase !== 'lost') this.#state = { ...this.#state, phase: 'lost', lostAt: Date.now() };
    this.#tell();
    if (this.#source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => !this.abandoned && this.#open(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }

  #soon() {
    this.#telling ||= setTimeout(() => this.#tell(), TELL_EVERY);
  }

  #tell() {
    clearTimeout(this.#telling);
    this.#telling = 0;
    const news = { path: this.#path, ...this.#state, documents: [...this.#changed.values()] };
    this.#changed.clear();
    for (const listener of this.#listeners) listener(news);
  }
}

/** The streams that somebody follows, each opened once and closed when nobody has followed it for a while. */
export class Streams {
  static #LINGER = 10_000;
  #open = new Map();

  follow(path, event, listener) {
    if (!this.#open.has(path)) this.#open.set(path, new Stream(path, event));
    this.#open.get(path).follow(listener);
  }

  leave(path, listener) {
    this.#open.get(path)?.leave(listener);
    setTimeout(() => this.#closeIfAbandoned(path), Streams.#LINGER);
  }

  #closeIfAbandoned(path) {
    const stream = this.#open.get(path);
    if (!stream?.abandoned) return;
    stream.close();
    this.#open.delete(path);
  }
}
