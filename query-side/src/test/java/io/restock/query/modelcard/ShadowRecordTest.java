package io.restock.query.modelcard;

import static io.restock.query.Samples.FRIDAY;
import static io.restock.query.Samples.LSTM;
import static io.restock.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.AccuracySums;
import io.restock.events.AccuracyTotal;
import io.restock.events.AccuracyTotal.Span;
import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import io.restock.events.LocationId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShadowRecordTest {

    @Test
    void a_card_adds_up_the_days_of_its_shadow_each_once() {
        var card = ModelCard.blank(LSTM, "demand/1").after(measured("MAIN")).after(measured("NORTH"));

        assertThat(card.after(measured("MAIN"))).isSameAs(card);
        assertThat(new CardText(card).text())
                .contains("## In shadow", "Over 2 measured days", "| 7 | cumulative | pinball | 0.2000 | 0.6000 |");
    }

    @Test
    void a_card_of_a_model_that_was_never_a_shadow_says_nothing_of_it() {
        assertThat(new CardText(ModelCard.blank(LSTM, "demand/1")).text()).doesNotContain("In shadow");
    }

    private static ShadowAccuracyMeasured measured(String location) {
        return new ShadowAccuracyMeasured(new LocationId(location), FRIDAY, LSTM, LSTM, totals(1), totals(3), NOON);
    }

    private static List<AccuracyTotal> totals(double loss) {
        var sums = new AccuracySums(1, 0, 10, 0, 0, loss, 0, 1, 1);
        return List.of(
                new AccuracyTotal(AccuracyTotal.ALL, 7, Span.CUMULATIVE, sums),
                new AccuracyTotal("smooth", 7, Span.CUMULATIVE, sums));
    }
}
