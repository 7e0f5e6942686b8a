package io.restock.ml.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.forecast.DemandForecast;
import io.restock.ml.forecast.SomeForecasts;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointRuleTest {

    private static final DemandForecast FORECAST = SomeForecasts.each(2, 5, 0, 4, 8);

    @Test
    void the_mean_is_no_level() {
        assertThat(PointRule.MEAN.level(List.of(FORECAST))).isNaN();
        assertThat(PointRule.point(FORECAST, 0, Double.NaN)).isEqualTo(5);
    }

    @Test
    void the_median_is_half_way() {
        assertThat(PointRule.MEDIAN.level(List.of(FORECAST))).isEqualTo(.5);
        assertThat(PointRule.point(FORECAST, 0, .5)).isEqualTo(4);
    }

    @Test
    void matched_points_add_up_to_what_is_expected() {
        // 5 lies a quarter of the way from 4 at .5 to 8 at .9
        assertThat(PointRule.MATCHED.level(List.of(FORECAST))).isEqualTo(.6, within(1e-6));
    }

    @Test
    void one_level_is_matched_for_all_items_together() {
        // 9 are expected of both together: three eighths of the way from 6 at .5 to 14 at .9
        assertThat(PointRule.MATCHED.level(List.of(FORECAST, SomeForecasts.each(2, 4, 0, 2, 6))))
                .isEqualTo(.65, within(1e-6));
    }
}
