package io.restock.ml.feature.encoding;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.ObservedDemand;
import io.restock.ml.feature.PlannedDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Turns a demand history into the numbers that a {@code demand/1} model reads, in one way for training and serving.
 *
 * @param context the last days that are read
 * @param covariates what describes a day: names that {@link CovariateReader} knows
 */
public record DemandEncoder(int context, List<String> covariates) {

    /** Names this encoding; a model says which one it was trained on. */
    public static final String VERSION = "demand-encoder-1";

    public static final int CONTEXT = 56;

    /** What describes a day: its weekday, the logarithm of its price over the context's geometric mean, open or not. */
    public static final List<String> COVARIATES = List.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "log_price_ratio", "open");

    /** What the models of daily demand read that are served; they look at nothing outside the context. */
    public static final DemandEncoder DAILY = new DemandEncoder(CONTEXT, COVARIATES);

    private static final String OPEN = "open";
    private static final String PRICE = "log_price_ratio";

    /** @throws IllegalArgumentException if it does not say whether a day is open */
    public DemandEncoder {
        covariates = List.copyOf(covariates);
        if (!covariates.contains(OPEN)) {
            throw new IllegalArgumentException("no covariate 'open' among " + covariates);
        }
    }

    /** Where the covariates say whether a day is open. */
    public int open() {
        return covariates.indexOf(OPEN);
    }

    /** Index of the price among the covariates; -1 where it is not read. */
    public int price() {
        return covariates.indexOf(PRICE);
    }

    public EncodedDemand encode(DemandHistory history) {
        var past = history.past();
        var recent = past.subList(Math.max(0, past.size() - context), past.size());
        var encoded = new EncodedDemand(context, history.horizon(), covariates.size());
        encodePast(recent, encoded);
        var padding = context - recent.size();
        var remembered = past.subList(Math.max(0, past.size() - context - CovariateReader.PRICE_MEMORY), past.size());
        var days = Stream.of(
                        IntStream.range(0, padding).mapToObj(i -> blank(history, context - 1 - i)),
                        remembered.stream().map(DemandDay::circumstances),
                        history.future().stream())
                .flatMap(part -> part)
                .toList();
        var reader = new CovariateReader(history.traits(), days, meanLogPrice(recent));
        var first = days.size() - history.horizon() - context;
        for (int covariate = 0; covariate < covariates.size(); covariate++) {
            var number = reader.read(covariates.get(covariate));
            for (int i = 0; i < context; i++) {
                encoded.pastCovariates(i).set(covariate, number.applyAsDouble(first + i));
            }
            for (int i = 0; i < history.horizon(); i++) {
                encoded.futureCovariates(i).set(covariate, number.applyAsDouble(first + context + i));
            }
        }
        return encoded;
    }

    /** Days before the first demand stay 0 and masked. */
    private void encodePast(List<DemandDay> recent, EncodedDemand encoded) {
        var demand = ObservedDemand.of(recent);
        var padding = context - recent.size();
        for (int i = 0; i < recent.size(); i++) {
            var day = recent.get(i);
            if (ObservedDemand.tells(day)) {
                encoded.observe(padding + i, demand.of(day));
            }
        }
    }

    private static PlannedDay blank(DemandHistory history, int ago) {
        return new PlannedDay(history.grain().plus(history.origin(), -ago), 0, false, false);
    }

    private static double meanLogPrice(List<DemandDay> recent) {
        return recent.stream()
                .mapToDouble(DemandDay::unitPrice)
                .filter(price -> price > 0)
                .map(Math::log)
                .average()
                .orElse(0);
    }
}
