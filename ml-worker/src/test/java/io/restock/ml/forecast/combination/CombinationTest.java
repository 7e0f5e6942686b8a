package io.restock.ml.forecast.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.restock.ml.feature.DemandClass;
import io.restock.ml.forecast.DemandForecaster;
import io.restock.ml.forecast.DemandForecasterContract;
import io.restock.ml.forecast.NegativeBinomialForecaster;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.SeasonalNaiveForecaster;
import io.restock.ml.forecast.SomeForecasts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CombinationTest implements DemandForecasterContract {

    @Override
    public DemandForecaster forecaster() {
        return new CombinedForecaster(
                "both-1",
                List.of(
                        new SeasonalNaiveForecaster(QuantileLevels.STANDARD),
                        new NegativeBinomialForecaster(QuantileLevels.STANDARD)),
                weights(.25, .75));
    }

    @Test
    void a_blend_is_the_weighted_mean_of_each_quantile() {
        var blend = Blend.of(
                List.of(SomeForecasts.each(2, 4, 0, 4, 8), SomeForecasts.each(2, 8, 4, 8, 16)), List.of(.75, .25));

        assertThat(blend).isEqualTo(SomeForecasts.each(2, 5, 1, 5, 10));
    }

    @Test
    void who_has_no_weight_does_not_count() {
        var alone = SomeForecasts.each(2, 4, 0, 4, 8);

        assertThat(Blend.of(List.of(SomeForecasts.exactly(2, 99), alone), List.of(0.0, 1.0)))
                .isEqualTo(alone);
    }

    @Test
    void weights_have_to_add_up_to_1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights(.5, .4))
                .withMessage("SMOOTH: weights [0.5, 0.4] of 2 members");
    }

    @Test
    void every_member_needs_a_weight_for_every_kind_of_demand() {
        assertThatIllegalArgumentException().isThrownBy(() -> weights(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CombinationWeights(List.of("one"), Map.of(DemandClass.SMOOTH, List.of(1.0))))
                .withMessage("ERRATIC: weights [] of 1 members");
    }

    private static CombinationWeights weights(double... weights) {
        var each = Arrays.stream(weights).boxed().toList();
        return new CombinationWeights(
                List.of("naive", "law"),
                Arrays.stream(DemandClass.values()).collect(Collectors.toMap(Function.identity(), _ -> each)));
    }
}
