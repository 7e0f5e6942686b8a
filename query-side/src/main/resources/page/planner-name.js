/** Shows who decides here, and asks for the name when it is first needed or to be changed. */
import { html } from 'lit';
import { Part } from './part.js';
import { askBy, namePlanner, onPlannerNamed, plannerName } from './planner.js';

class PlannerName extends Part {
  #answer = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.whileShown(onPlannerNamed(() => this.requestUpdate()));
    askBy(() => this.#ask());
  }

  #ask() {
    const dialog = this.querySelector('dialog');
    dialog.querySelector('input').value = plannerName();
    dialog.showModal();
    return new Promise((answer) => (this.#answer = answer));
  }

  #close({ target }) {
    const name = target.querySelector('input').value.trim();
    const said = target.returnValue === 'named' && name;
    if (said) namePlanner(name);
    target.returnValue = '';
    this.#answer(said ? name : '');
  }

  render() {
    const name = plannerName();
    return html`
      <button class="plain" @click=${() => this.#ask()} title="Who decides here">
        ${name ? html`<span class="quiet">by</span> ${name}` : 'Your name'}
      </button>
      <dialog @close=${this.#close} aria-labelledby="planner-asked">
        <form method="dialog" class="ask">
          <h2 id="planner-asked">Who decides?</h2>
          <p>Your name is recorded with each decision. It is kept in this browser.</p>
          <label>Name <input name="name" required maxlength="60" autocomplete="name"></label>
          <div class="buttons">
            <button class="main" value="named">Keep</button>
            <button value="" formnovalidate>Cancel</button>
          </div>
        </form>
      </dialog>`;
  }
}

customElements.define('planner-name', PlannerName);
