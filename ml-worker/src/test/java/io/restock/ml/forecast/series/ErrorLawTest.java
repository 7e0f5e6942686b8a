package io.restock.ml.forecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.feature.Grain;
import org.junit.jupiter.api.Test;

class ErrorLawTest {

    @Test
    void units_are_negative_binomial() {
        // Mean 2, variance 4: size 2, so half of the trials fail, and 1/4, 1/2, 11/16, 13/16 are not above 0, 1, 2, 3
        var law = ErrorLaw.UNITS.quantiles(2, 4);

        assertThat(law.applyAsDouble(.49)).isEqualTo(1);
        assertThat(law.applyAsDouble(.68)).isEqualTo(2);
        assertThat(law.applyAsDouble(.7)).isEqualTo(3);
    }

    @Test
    void logarithms_are_normal_around_what_is_expected() {
        // A deviation of ln 2: one deviation more is twice as much, counted with one unit more
        var law = ErrorLaw.LOGARITHMS.quantiles(99, Math.pow(Math.log(2), 2));

        assertThat(law.applyAsDouble(.5)).isCloseTo(99, within(1e-9));
        assertThat(law.applyAsDouble(.841345)).isCloseTo(199, within(1e-3));
        assertThat(law.applyAsDouble(.158655)).isCloseTo(49, within(1e-3));
    }

    @Test
    void logarithms_never_promise_less_than_nothing_nor_more_than_chance_allows() {
        var law = ErrorLaw.LOGARITHMS.quantiles(3, 0);

        // A deviation of 1/2, as 1 in root 4
        assertThat(law.applyAsDouble(.841345)).isCloseTo(4 * Math.exp(.5) - 1, within(1e-4));
        assertThat(law.applyAsDouble(.001)).isEqualTo(0);
    }

    @Test
    void errors_in_logarithms_tell_how_many_times_a_model_was_off() {
        var series = SomeSeries.of(Grain.MONTH, 40, i -> i % 2 == 0 ? 99 : 199);
        var errors = new PastErrors(new NinetyNine(), series, 1);

        assertThat(errors.ofPeriod(1)).isCloseTo(Math.pow(Math.log(2), 2) / 2, within(1e-9));
    }

    /** Expects 99 units of any period, and errs in logarithms. */
    private static final class NinetyNine implements SeriesModel {

        @Override
        public String id() {
            return "99";
        }

        @Override
        public ErrorLaw errors(Series series) {
            return ErrorLaw.LOGARITHMS;
        }

        @Override
        public double[] mean(Series series, int horizon) {
            return series.ahead(horizon, _ -> 99);
        }
    }
}
