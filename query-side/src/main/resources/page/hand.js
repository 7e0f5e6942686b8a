/** Knows whether a hand is on an element: pointer over it, or focus in it. Nothing may move under a hand. */
export class Hand {
  #host;
  #pointer = false;
  #focus = false;

  /** @param host a part that is told by an update when the hand comes or goes */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  get on() {
    return this.#pointer || this.#focus;
  }

  hostConnected() {
    const set = (pointer, focus) => {
      [this.#pointer, this.#focus] = [pointer, focus];
      this.#host.requestUpdate();
    };
    const mouse = (event) => event.pointerType === 'mouse';
    this.#host.addEventListener('pointerenter', (event) => mouse(event) && set(true, this.#focus));
    this.#host.addEventListener('pointerleave', (event) => mouse(event) && set(false, this.#focus));
    this.#host.addEventListener('focusin', () => set(this.#pointer, true));
    this.#host.addEventListener('focusout', ({ relatedTarget }) => set(this.#pointer, this.#host.contains(relatedTarget)));
  }
}
