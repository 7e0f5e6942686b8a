package io.restock.ml.forecast.series;

/**
 * How far off a model was in a series' own past, as mean squared errors, by its {@link ErrorLaw}, by how many periods lie
 * ahead; those of which nothing is known do not count. The model forecasts again from up to {@value #ORIGINS} past origins,
 * whose horizons overlap no more than they must. No error counts for more than the largest ordinary period: a giant order
 * says nothing of other days.
 */
final class PastErrors {

    private static final int ORIGINS = 12;
    private static final int ENOUGH = 6;

    /** No origin has seen less than this share of the past. */
    private static final int SEEN = 3;

    private final double[] ofPeriod;
    private final double[] ofSum;
    private final int[] count;

    PastErrors(SeriesModel model, Series series, int horizon) {
        ofPeriod = new double[horizon];
        ofSum = new double[horizon];
        count = new int[horizon];
        var actual = series.demand();
        var law = model.errors(series);
        var earliest = Math.max(1, series.length() / SEEN);
        var ahead = Math.clamp(series.length() / SEEN, 1, horizon);
        var latest = Math.min(series.length() - 1, Math.max(series.length() - ahead, earliest + ENOUGH - 1));
        var step = step(Math.clamp((latest - earliest) / (ORIGINS - 1), 1, ahead), series.season());
        for (int origin = latest, k = 0; origin >= earliest && k < ORIGINS; origin -= step, k++) {
            var past = series.upTo(origin);
            add(
                    law,
                    model.mean(past, Math.min(horizon, series.length() - origin)),
                    actual,
                    origin,
                    series.largestOrdinary());
        }
    }

    /** Whole seasons would show one period of the season alone. */
    private static int step(int wanted, int season) {
        return wanted % season == 0 ? wanted - 1 : wanted;
    }

    private void add(ErrorLaw law, double[] expected, double[] actual, int origin, double largest) {
        int ahead = 0;
        double expectedSum = 0;
        double sum = 0;
        for (int i = 0; i < expected.length; i++) {
            if (!Double.isNaN(actual[origin + i])) {
                var units = expected[i] + Math.clamp(actual[origin + i] - expected[i], -largest, largest);
                expectedSum += expected[i];
                sum += units;
                ofPeriod[ahead] += square(law.scaled(units) - law.scaled(expected[i]));
                ofSum[ahead] += square(law.scaled(sum) - law.scaled(expectedSum));
                count[ahead]++;
                ahead++;
            }
        }
    }

    private static double square(double error) {
        return error * error;
    }

    /** Of the demand of one period, so many open ones ahead; the farthest known stands for those beyond. */
    double ofPeriod(int ahead) {
        var known = known(ahead);
        return known == 0 ? 0 : ofPeriod[known - 1] / count[known - 1];
    }

    /** Of the sum of so many open periods; beyond the longest known it grows in proportion to their number. */
    double ofSum(int ahead) {
        var known = known(ahead);
        return known == 0 ? 0 : ofSum[known - 1] / count[known - 1] * ahead / known;
    }

    private int known(int ahead) {
        var known = ahead;
        while (known > 0 && count[known - 1] < ENOUGH) {
            known--;
        }
        return known;
    }
}
