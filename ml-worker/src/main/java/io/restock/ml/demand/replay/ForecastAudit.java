package io.restock.ml.demand.replay;

import io.restock.events.ForecastId;

/**
 * Whether a forecast was made from what is recorded.
 *
 * @param recordedDigest what the forecast says it was made from
 * @param same whether the events give the same again, bit for bit
 */
record ForecastAudit(ForecastId forecast, String recordedDigest, boolean same, FeaturesShown rebuilt) {}
