package io.restock.ml.feature;

import java.util.List;

/**
 * Turns a demand history into the numbers that a {@code demand/1} model reads, in one way for training and serving.
 * Nothing outside the context, the last {@value #CONTEXT} days, is looked at.
 */
public final class DemandEncoder {

    /** Names this encoding; a model says which one it was trained on. */
    public static final String VERSION = "demand-encoder-1";

    public static final int CONTEXT = 56;

    /** What describes a day: its weekday, the logarithm of its price over the context's geometric mean, open or not. */
    public static final List<String> COVARIATES = List.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "log_price_ratio", "open");

    private static final int LOG_PRICE_RATIO = COVARIATES.indexOf("log_price_ratio");
    private static final int OPEN = COVARIATES.indexOf("open");

    private DemandEncoder() {}

    public static EncodedDemand encode(DemandHistory history) {
        var past = history.past();
        var context = past.subList(Math.max(0, past.size() - CONTEXT), past.size());
        var encoded = new EncodedDemand(CONTEXT, history.horizon(), COVARIATES.size());
        encodePast(context, encoded);
        var meanLogPrice = meanLogPrice(context);
        for (int i = 0; i < CONTEXT; i++) {
            var ago = CONTEXT - 1 - i;
            var day = ago < context.size()
                    ? context.get(context.size() - 1 - ago).circumstances()
                    : new PlannedDay(history.origin().minusDays(ago), 0, false, false);
            describe(day, meanLogPrice, encoded.pastCovariates(i));
        }
        for (int i = 0; i < history.horizon(); i++) {
            describe(history.future().get(i), meanLogPrice, encoded.futureCovariates(i));
        }
        return encoded;
    }

    /** Days before the first demand stay 0 and masked. */
    private static void encodePast(List<DemandDay> context, EncodedDemand encoded) {
        var demand = ObservedDemand.of(context);
        var padding = CONTEXT - context.size();
        for (int i = 0; i < context.size(); i++) {
            var day = context.get(i);
            if (demand.tells(day)) {
                encoded.observe(padding + i, demand.of(day));
            }
        }
    }

    private static void describe(PlannedDay day, double meanLogPrice, EncodedDemand.Row row) {
        row.set(day.day().getDayOfWeek().getValue() - 1, 1);
        row.set(LOG_PRICE_RATIO, logPriceRatio(day.unitPrice(), meanLogPrice));
        row.set(OPEN, day.open() ? 1 : 0);
    }

    /** Neutral while no price is known; beyond a factor of e either way it is taken for another kind of sale. */
    private static double logPriceRatio(double unitPrice, double meanLogPrice) {
        return unitPrice > 0 ? Math.clamp(Math.log(unitPrice) - meanLogPrice, -1, 1) : 0;
    }

    private static double meanLogPrice(List<DemandDay> context) {
        return context.stream()
                .mapToDouble(DemandDay::unitPrice)
                .filter(price -> price > 0)
                .map(Math::log)
                .average()
                .orElse(0);
    }
}
