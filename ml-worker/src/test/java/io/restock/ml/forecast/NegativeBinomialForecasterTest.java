package io.restock.ml.forecast;

import static io.restock.ml.feature.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NegativeBinomialForecasterTest implements DemandForecasterContract {

    @Override
    public DemandForecaster forecaster() {
        return new NegativeBinomialForecaster(QuantileLevels.STANDARD);
    }

    @Test
    void demand_that_never_varies_is_poisson_as_near_as_makes_no_matter() {
        var median = new NegativeBinomialForecaster(new QuantileLevels(List.of(.5)));

        var paths =
                median.forecast(List.of(history(200, 7, _ -> 40))).getFirst().paths();

        assertThat(paths.daily()).extracting(List::getFirst).containsExactly(40f, 40f, 40f, 40f, 40f, 0f, 40f);
        assertThat(paths.cumulative().getLast()).containsExactly(240f);
    }
}
