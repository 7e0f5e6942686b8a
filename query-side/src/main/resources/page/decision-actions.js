/** Approve, adjust or reject one open proposal, and what came of it: beside the buttons, never elsewhere. */
import { html, nothing } from 'lit';
import { Part } from './part.js';
import { adjust, approve, reject } from './api.js';
import { outcomeOf, record } from './outcomes.js';
import { whoDecides } from './planner.js';
import { adjustForm, rejectForm } from './decision-forms.js';
import { shortDay, units } from './format.js';

class DecisionActions extends Part {
  static properties = { decision: {}, form: { state: true }, sending: { state: true }, refusal: { state: true } };

  willUpdate(changed) {
    if (changed.has('decision') && changed.get('decision')?.id !== this.decision.id) {
      [this.form, this.sending, this.refusal] = [null, false, ''];
    }
  }

  /** @param verb 'approve', 'adjust' or 'reject' */
  begin(verb) {
    if (this.decision.status !== 'open' || this.sending) return;
    if (verb === 'approve') this.#approve();
    else this.#openForm(verb);
  }

  async #openForm(verb) {
    [this.form, this.refusal] = [verb, ''];
    await this.updateComplete;
    this.querySelector('form input, form select').focus();
    this.querySelector('form input')?.select?.();
  }

  #closeForm() {
    this.form = null;
    this.closest('[tabindex]')?.focus();
  }

  #approve() {
    const seen = this.decision;
    return this.#send((by) => approve(seen, by), { verb: 'approved', quantity: seen.quantity });
  }

  #adjust(answers) {
    const quantity = Number(answers.quantity);
    const given = { ...answers, quantity };
    return this.#send((by) => adjust(this.decision, by, given), { verb: 'approved', quantity });
  }

  #reject(answers) {
    return this.#send((by) => reject(this.decision, by, answers), { verb: 'rejected', reasonCode: answers.reasonCode });
  }

  async #send(command, outcome) {
    const { id, evidence } = this.decision;
    this.refusal = '';
    const by = await whoDecides();
    if (!by) return;
    this.sending = true;
    try {
      await command(by);
      record(id, { ...outcome, by, expectedOn: evidence.risk.nextReceipt });
      if (this.form) this.#closeForm();
    } catch (refused) {
      this.refusal = refused.message;
    }
    this.sending = false;
  }

  render() {
    const outcome = outcomeOf(this.decision);
    if (outcome) return this.#done(outcome);
    return html`
      ${this.form ? this.#form() : this.#buttons()}
      <p class="refusal" role="alert" ?hidden=${!this.refusal}>${this.refusal && html`<b>Refused.</b> ${this.refusal}`}</p>`;
  }

  #buttons() {
    const button = (verb, word, key, look) => html`
      <button class=${look} ?disabled=${this.sending} aria-keyshortcuts=${key} title="${word} (${key})"
        aria-label="${word} ${units(this.decision.quantity)} of ${this.decision.sku}" @click=${() => this.begin(verb)}>${word}</button>`;
    return html`<div class="buttons">
      ${button('approve', this.sending ? 'Sending …' : 'Approve', 'a', 'main')}
      ${button('adjust', 'Adjust', 'e', '')}
      ${button('reject', 'Reject', 'r', '')}
    </div>`;
  }

  #form() {
    const act = (event) => {
      event.preventDefault();
      const answers = Object.fromEntries(new FormData(event.target));
      return this.form === 'adjust' ? this.#adjust(answers) : this.#reject(answers);
    };
    const leave = (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#closeForm();
    };
    const fields = this.form === 'adjust' ? adjustForm : rejectForm;
    return html`<form class="decide" @submit=${act} @keydown=${leave}>
      ${fields(this.decision)}
      <div class="buttons">
        <button class="main" ?disabled=${this.sending}>${this.sending ? 'Sending …' : this.form === 'adjust' ? 'Order this' : 'Reject'}</button>
        <button type="button" @click=${() => this.#closeForm()}>Cancel</button>
      </div>
    </form>`;
  }

  #done({ verb, quantity, by, expectedOn, reasonCode }) {
    const words = {
      approved: () => html`<b>✓ Ordered ${units(quantity)}</b>${expectedOn ? html`, expected ${shortDay(expectedOn)}` : nothing}`,
      received: () => html`<b>✓ ${units(quantity)} received</b>`,
      rejected: () => html`<b>✗ Rejected</b>${reasonCode ? `: ${reasonCode.replaceAll('-', ' ')}` : ''}; not proposed again before the next order day`,
      withdrawn: () => html`<b>Withdrawn</b>${reasonCode ? `: ${reasonCode}` : ''}`,
      superseded: () => html`<b>Replaced</b> by a newer proposal`,
    };
    return html`<p class="outcome" role="status">${words[verb]?.() ?? verb}${by ? html` <span class="quiet">by ${by}</span>` : nothing}</p>`;
  }
}

customElements.define('decision-actions', DecisionActions);
