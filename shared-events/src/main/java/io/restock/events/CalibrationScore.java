package io.restock.events;

/**
 * How well quantiles of sums were met.
 *
 * @param windows that were looked at, one an item
 * @param pinball twice the mean loss over the levels, over the units demanded
 * @param coverage90 share of sums at or below their quantile .9; likewise the others
 */
public record CalibrationScore(int windows, double pinball, double coverage90, double coverage95, double coverage975) {}
