/** Projected stock at the end of each coming day: on hand and expected receipts minus the demand still to come; pure functions. */
import { FAN_LEVELS, quantile } from './fan.js';
import { dayAfter } from './format.js';

/** What is expected to arrive, and when; overdue receipts are expected today. */
export function expectedReceipts(decisions, today) {
  return (decisions ?? [])
    .filter(({ status, outstanding, expectedOn }) => status === 'approved' && outstanding > 0 && expectedOn)
    .map(({ id, outstanding, expectedOn }) => ({ id, units: outstanding, due: expectedOn, day: expectedOn < today ? today : expectedOn }));
}

/**
 * The net stock at the end of each day of the forecast, by level; below zero is demand that nothing is there to serve.
 *
 * <p>The stock of which one is 97.5 % sure to have less goes with the demand of which one is 2.5 % sure to see less.
 *
 * @param net on hand minus back-ordered, now
 * @param receipts with units and day
 */
export function projectStock(net, forecast, receipts) {
  return forecast.cumulative.map((row, place) => {
    const day = dayAfter(forecast.origin, place + 1);
    const arrived = receipts.filter((receipt) => receipt.day <= day).reduce((sum, receipt) => sum + receipt.units, 0);
    const toCome = (level) => Math.max(0, quantile(forecast.levels, row, level) - forecast.demandSoFar);
    return { day, fan: new Map(FAN_LEVELS.map((level) => [level, net + arrived - toCome(1 - level)])) };
  });
}
