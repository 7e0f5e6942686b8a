/** An element of the page: draws into the page itself so that styles are shared, follows feeds and answers keys while shown. */
import { LitElement } from 'lit';
import { answerKeys } from './keys.js';

export class Part extends LitElement {
  #ends = [];

  /** The feeds whose changes draw this part again. */
  static feeds = [];

  createRenderRoot() {
    this.replaceChildren();
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    for (const feed of this.constructor.feeds) this.whileShown(feed.watch(() => this.requestUpdate()));
    const keys = this.keys?.();
    if (keys) this.whileShown(answerKeys(keys));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#ends.splice(0).forEach((end) => end());
  }

  /** Takes what must be ended when this part is no longer shown. */
  whileShown(end) {
    this.#ends.push(end);
  }
}

/** Calls back so often until this part is gone. */
export function every(part, milliseconds, does) {
  const timer = setInterval(does, milliseconds);
  part.whileShown(() => clearInterval(timer));
}
