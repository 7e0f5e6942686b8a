/** How long stock lasts by the middle of the forecast; pure functions of the views' documents. */

/** Units that the forecast's middle expects over its whole horizon of 28 days, or null without a forecast. */
export const middle = (forecast) => forecast?.median28 ?? null;

/** Days until what is on hand is used up at the average pace of the forecast's middle; null where nothing is expected. */
export function daysOfCover({ card, forecast }) {
  const expected = middle(forecast);
  return expected > 0 ? (card.onHand * 28) / expected : null;
}
