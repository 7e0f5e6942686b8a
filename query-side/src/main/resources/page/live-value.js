/** A value that fades in over half a second when it changed. */
import { Part } from './part.js';

const STILL = matchMedia('(prefers-reduced-motion: reduce)');

class LiveValue extends Part {
  static properties = { text: {} };

  render() {
    return this.text;
  }

  updated(changed) {
    if (!changed.has('text') || changed.get('text') === undefined || STILL.matches) return;
    this.animate([{ opacity: 0.15 }, { opacity: 1 }], { duration: 500, easing: 'ease-out' });
  }
}

customElements.define('live-value', LiveValue);
