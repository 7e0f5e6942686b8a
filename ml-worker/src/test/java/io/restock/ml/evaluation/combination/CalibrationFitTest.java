package io.restock.ml.evaluation.combination;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.evaluation.Round;
import io.restock.ml.evaluation.SomeRounds;
import io.restock.ml.feature.DemandClass;
import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.SomeForecasts;
import io.restock.ml.forecast.combination.Calibration;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.SomePanels;
import io.restock.ml.panel.Window;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {

    /** Each week one item sells 1000, another 1001, and so on to 1199. */
    private static final DemandPanel PANEL =
            SomePanels.steady(Grain.WEEK, 200, 20, (item, week) -> 1000 + (item + 37 * week) % 200);

    /** Covers 1000 to 1159 at .9: eight in ten. */
    private static final DemandForecast NARROW = SomeForecasts.each(1, 1100, 1020, 1100, 1159);

    @Test
    void what_was_covered_too_seldom_is_covered_as_often_as_promised_from_then_on() {
        var calibration = CalibrationFit.of(List.of(round(14), round(15)), "one");

        assertThat(coverage(Calibration.NONE)).isEqualTo(.8);
        // Of 400 errors the 361st counts: that of 1180
        assertThat(coverage(calibration)).isEqualTo(.905);
    }

    @Test
    void before_any_round_is_over_nothing_is_moved() {
        assertThat(CalibrationFit.of(List.of(), "one")).isEqualTo(Calibration.NONE);
    }

    @Test
    void fewer_than_a_hundred_windows_tell_nothing() {
        var small = SomePanels.steady(Grain.WEEK, 99, 20, (_, _) -> 100);

        assertThat(CalibrationFit.of(List.of(SomeRounds.round(small, 14, NARROW)), "one"))
                .isEqualTo(Calibration.NONE);
    }

    /** Of the level .9, in a week that nothing was learnt from. */
    private static double coverage(Calibration calibration) {
        var moved = calibration
                .apply(DemandClass.SMOOTH, NARROW)
                .paths()
                .cumulative()
                .getLast()
                .getLast();
        var actual = round(18).backtest();
        return actual.windows().stream()
                        .mapToInt(Window::item)
                        .filter(item -> actual.actual(item).getFirst().units() <= moved)
                        .count()
                / 200.0;
    }

    private static Round round(int week) {
        return SomeRounds.round(PANEL, week, NARROW);
    }
}
