package io.restock.ml.forecast.tree.training;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;

/**
 * What trees may not learn whatever the past seems to say: that a higher price sells more, or a promotion less. Where prices
 * to come were never known beforehand, or never changed, that would be an accident.
 */
final class PriceSense {

    private static final Set<String> PRICES =
            Set.of("planned_log_price", "price_over_mean", "price_over_least", "price_over_last", "price_over_eve");
    private static final String PROMOTION = "promoted_share";

    private PriceSense() {}

    /** As XGBoost reads them: -1 for what demand may only fall with, 1 for what it may only rise with, else 0. */
    static String constraints(List<String> features) {
        return features.stream().map(PriceSense::sign).collect(joining(",", "(", ")"));
    }

    private static String sign(String feature) {
        if (feature.equals(PROMOTION)) {
            return "1";
        }
        return PRICES.contains(feature) ? "-1" : "0";
    }
}
