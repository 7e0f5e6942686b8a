package io.restock.ml.accuracy.drift;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether daily losses have risen: the upper cumulative sum of Page (1954, doi:10.1093/biomet/41.1-2.100) against the mean
 * and the standard deviation of the first {@value #REFERENCE_DAYS} days. With the allowance of half a standard deviation and
 * a limit of 5 it finds a rise of one standard deviation in some 10 days, and false alarms come once in some 465 days where
 * days are independent and normal (Montgomery, Introduction to Statistical Quality Control, 9.1). A single day counts for at
 * most three standard deviations, so that no giant order alone is taken for drift.
 *
 * @param reference losses, none of them negative
 * @param sum in standard deviations; at most twice the limit, so that it comes back in time
 */
record ErrorDrift(List<Double> reference, double sum) {

    static final ErrorDrift NONE = new ErrorDrift(List.of(), 0);

    static final int REFERENCE_DAYS = 28;

    private static final double ALLOWANCE = .5;
    private static final double LARGEST_STEP = 3;
    private static final double OVER_LIMIT = 2;

    ErrorDrift after(double loss, double limit) {
        return reference.size() < REFERENCE_DAYS
                ? new ErrorDrift(
                        Stream.concat(reference.stream(), Stream.of(loss)).toList(), 0)
                : new ErrorDrift(reference, Math.clamp(sum + standardised(loss) - ALLOWANCE, 0, OVER_LIMIT * limit));
    }

    private double standardised(double loss) {
        var mean = mean(reference);
        var deviation = Math.sqrt(mean(reference.stream()
                        .map(known -> (known - mean) * (known - mean))
                        .toList())
                * REFERENCE_DAYS
                / (REFERENCE_DAYS - 1));
        if (deviation == 0) {
            return loss > mean ? LARGEST_STEP : 0;
        }
        return Math.min(LARGEST_STEP, (loss - mean) / deviation);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
