package io.restock.ml.forecast.series.sarima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.series.Series;
import io.restock.ml.forecast.series.SomeSeries;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SarimaTest {

    private static final int LENGTH = 200;
    private static final SarimaOrder AR = new SarimaOrder(1, 0, 0, 0, 0, 0, 1);
    private static final SarimaOrder AIRLINE = new SarimaOrder(0, 1, 1, 0, 1, 1, 12);

    @Test
    void polynomials_multiply_out() {
        // (1 - B)(1 - B²) = 1 - B - B² + B³
        var product = Polynomial.difference(1).times(Polynomial.difference(2));

        assertThat(product.coefficients()).containsExactly(-1, -1, 1);
    }

    @Test
    void the_likelihood_of_a_first_order_process_is_the_textbooks() {
        // S = (1 - φ²) y₁² + Σ (y - φ y₋₁)² with φ = .5: .75 · 4 + 0 + 6.25 + 9 = 18.25; deviance n ln(S / n) - ln(1 -
        // φ²)
        var lags = new SarimaLags(new Polynomial(-.5), Polynomial.ONE, Polynomial.ONE, false);

        var filter = new SarimaFilter(lags).after(new double[] {2, 1, 3, -1.5});

        assertThat(filter.deviance()).isCloseTo(4 * Math.log(18.25 / 4) - Math.log(.75), within(1e-9));
        assertThat(filter.means(2)).containsExactly(new double[] {-.75, -.375}, within(1e-9));
    }

    @Test
    void a_first_order_process_is_recognised() {
        var fitted = fit(AR, weeks(autoregressive(.7)));

        assertThat(fitted.autoregressive().coefficients()[0]).isCloseTo(-.7, within(.12));
    }

    @Test
    void it_is_recognised_through_gaps() {
        var units = autoregressive(.7);
        var past = IntStream.range(0, LENGTH)
                .mapToObj(i -> new DemandDay(
                        new PlannedDay(SomeSeries.day(Grain.WEEK, i), 1, false, true),
                        Math.round(units[i]),
                        i % 5 == 0 ? 24 : 0))
                .toList();
        var plan = new PlannedDay(SomeSeries.day(Grain.WEEK, LENGTH), 1, false, true);

        var fitted = fit(AR, Series.of(SomeSeries.history(Grain.WEEK, past, List.of(plan))));

        assertThat(fitted.autoregressive().coefficients()[0]).isCloseTo(-.7, within(.15));
    }

    @Test
    void the_airline_model_is_recognised() {
        var fitted = fit(AIRLINE, months(airline(.4, .6)));

        assertThat(fitted.moving().coefficients()[0]).isCloseTo(-.4, within(.15));
        assertThat(fitted.moving().coefficients()[11]).isCloseTo(-.6, within(.15));
    }

    @Test
    void a_season_comes_back() {
        var series = SomeSeries.of(Grain.MONTH, 72, i -> (i % 12 == 11 ? 200 : 100) + i * 7 % 3 - 1);

        var mean = new Sarima().mean(series, 12);

        assertThat(mean[0]).isCloseTo(100, within(5.0));
        assertThat(mean[11]).isCloseTo(200, within(5.0));
    }

    private static SarimaLags fit(SarimaOrder order, Series series) {
        return SarimaFit.rough("sarima", order, series).polished(series).lags();
    }

    private static Series weeks(double[] units) {
        return SomeSeries.of(Grain.WEEK, units.length, i -> Math.round(units[i]));
    }

    private static Series months(double[] units) {
        return SomeSeries.of(Grain.MONTH, units.length, i -> Math.round(units[i]));
    }

    /** About 100,000 units, so that to round them does no harm. */
    private static double[] autoregressive(double phi) {
        var noise = noise();
        for (int i = 1; i < noise.length; i++) {
            noise[i] += phi * noise[i - 1];
        }
        return IntStream.range(0, noise.length)
                .mapToDouble(i -> 100_000 + noise[i])
                .toArray();
    }

    private static double[] airline(double theta, double ofSeason) {
        var noise = noise();
        var units = new double[noise.length];
        for (int i = 0; i < units.length; i++) {
            var moving = noise[i]
                    - theta * at(noise, i - 1)
                    - ofSeason * at(noise, i - 12)
                    + theta * ofSeason * at(noise, i - 13);
            units[i] = moving + at(units, i - 1) + at(units, i - 12) - at(units, i - 13);
        }
        return IntStream.range(0, units.length)
                .mapToDouble(i -> 1_000_000 + units[i])
                .toArray();
    }

    private static double at(double[] numbers, int i) {
        return i < 0 ? 0 : numbers[i];
    }

    private static double[] noise() {
        var random = new Random(7);
        return IntStream.range(0, LENGTH)
                .mapToDouble(_ -> 1000 * random.nextGaussian())
                .toArray();
    }
}
