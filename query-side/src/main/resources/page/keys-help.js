/** The list of keys behind "?". */
import { html } from 'lit';
import { Part } from './part.js';
import { keysInUse } from './keys.js';

class KeysHelp extends Part {
  async show() {
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector('dialog').showModal();
  }

  render() {
    return html`<dialog aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl class="keys">${keysInUse().map(([key, says]) => html`<dt><kbd>${key}</kbd></dt><dd>${says}</dd>`)}</dl>
      <form method="dialog" class="buttons"><button class="main">Close</button></form>
    </dialog>`;
  }
}

customElements.define('keys-help', KeysHelp);
