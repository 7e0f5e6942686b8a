package io.restock.ml.feature.encoding;

import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Reads the covariates of consecutive days by their names: a weekday such as {@code monday}; {@code open},
 * {@code promoted}, {@code holiday}; {@code log_price_ratio}, {@code price_over_mean}, {@code price_over_least};
 * {@code signal:NAME}; {@code attribute:NAME=VALUE}. Flags are 0 or 1, and what is not known is 0.
 */
final class CovariateReader {

    private static final String SIGNAL = "signal:";
    private static final String ATTRIBUTE = "attribute:";
    /** Periods that a price is compared with. */
    static final int PRICE_MEMORY = 26;

    private final ItemTraits traits;
    private final List<PlannedDay> days;
    private final double[] logPrice;
    private final double meanLogPrice;

    /** @param meanLogPrice what {@code log_price_ratio} compares with */
    CovariateReader(ItemTraits traits, List<PlannedDay> days, double meanLogPrice) {
        this.traits = traits;
        this.days = days;
        this.meanLogPrice = meanLogPrice;
        this.logPrice = days.stream()
                .mapToDouble(day -> day.unitPrice() > 0 ? Math.log(day.unitPrice()) : Double.NaN)
                .toArray();
    }

    /** Its number for each day, by the day's index. */
    IntToDoubleFunction read(String covariate) {
        return switch (covariate) {
            case "open" -> at -> flag(days.get(at).open());
            case "promoted" -> at -> flag(days.get(at).promoted());
            case "holiday" -> at -> flag(days.get(at).holiday());
            case "log_price_ratio" -> this::logPriceRatio;
            case "price_over_mean" ->
                at -> known(logPrice[at] - priceMemory(at).average().orElse(Double.NaN));
            case "price_over_least" ->
                at -> known(logPrice[at] - priceMemory(at).min().orElse(Double.NaN));
            default -> named(covariate);
        };
    }

    private IntToDoubleFunction named(String covariate) {
        if (covariate.startsWith(SIGNAL)) {
            var signal = covariate.substring(SIGNAL.length());
            return at -> compressed(days.get(at).signals().getOrDefault(signal, 0.0));
        }
        if (covariate.startsWith(ATTRIBUTE)) {
            var parts = covariate.substring(ATTRIBUTE.length()).split("=", 2);
            var has = flag(parts[1].equals(traits.attributes().get(parts[0])));
            return _ -> has;
        }
        var weekday = DayOfWeek.valueOf(covariate.toUpperCase(Locale.ROOT));
        return at -> flag(days.get(at).day().getDayOfWeek() == weekday);
    }

    /** Neutral while no price is known; beyond a factor of e either way it is taken for another kind of sale. */
    private double logPriceRatio(int at) {
        return Double.isNaN(logPrice[at]) ? 0 : Math.clamp(logPrice[at] - meanLogPrice, -1, 1);
    }

    /** Log prices of the last periods up to and with this one. */
    private DoubleStream priceMemory(int at) {
        return IntStream.rangeClosed(Math.max(0, at - PRICE_MEMORY + 1), at)
                .mapToDouble(i -> logPrice[i])
                .filter(Double::isFinite);
    }

    /** Large numbers count by their logarithm, small ones as they are. */
    private static double compressed(double value) {
        return Math.copySign(Math.log1p(Math.abs(value)), value);
    }

    private static double flag(boolean is) {
        return is ? 1 : 0;
    }

    private static double known(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
