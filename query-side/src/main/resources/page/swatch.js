/** One entry of a chart's legend: its colour and shape with the word. */
import { html } from 'lit';

/** @param colour names both the colour and the shape in the style sheet */
export const swatch = (colour, words) => html`<span class="key"><i class="swatch ${colour}"></i>${words}</span>`;
