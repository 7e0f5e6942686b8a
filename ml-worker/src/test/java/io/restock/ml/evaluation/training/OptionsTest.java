package io.restock.ml.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.restock.ml.evaluation.board.FigureTable;
import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.training.network.Target;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void what_is_asked_is_read_by_name() {
        var options = Options.of(
                "grain=week",
                "levels=.5, .9",
                "networks=",
                "seed=7",
                "part=test",
                "target=logarithm",
                "metrics=coverage,points");

        assertThat(options.grain()).isEqualTo(Grain.WEEK);
        assertThat(options.target()).isEqualTo(Target.LOGARITHM);
        assertThat(options.levels().values()).containsExactly(.5, .9);
        assertThat(options.networks()).isEmpty();
        assertThat(options.metrics()).containsExactly(FigureTable.COVERAGE, FigureTable.POINTS);
        assertThat(options.seed()).isEqualTo(7);
        assertThat(options.validationOnly()).isFalse();
    }

    @Test
    void what_is_missing_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("part=test").set())
                .withMessage("set=... is missing");
    }

    @Test
    void what_cannot_be_chosen_is_told_with_what_can() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("target=log").target())
                .withMessage("no target 'log': [ratio, logarithm]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("metrics=points,mape").metrics())
                .withMessage("no metrics 'mape': [quantiles, points, levels, coverage, classes]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("networks=lstm,transformer").networks())
                .withMessage("no network 'transformer': [lstm, gru, rnn, dilated-convolution]");
    }

    @Test
    void what_has_no_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.of("weekly"))
                .withMessage("'weekly' is not name=value");
    }
}
