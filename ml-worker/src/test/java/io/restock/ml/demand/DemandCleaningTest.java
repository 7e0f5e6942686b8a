package io.restock.ml.demand;

import static io.restock.ml.demand.KnownDemands.MAIN;
import static io.restock.ml.demand.KnownDemands.calendar;
import static io.restock.ml.demand.KnownDemands.day;
import static io.restock.ml.demand.KnownDemands.known;
import static io.restock.ml.demand.item.StockFacts.backInStock;
import static io.restock.ml.demand.item.StockFacts.issued;
import static io.restock.ml.demand.item.StockFacts.received;
import static io.restock.ml.demand.item.StockFacts.stockedOut;
import static io.restock.ml.demand.item.StockFacts.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.StockEvent;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.span.FeatureRow;
import io.restock.ml.feature.span.FeatureSchema;
import io.restock.ml.feature.span.Span;
import io.restock.ml.feature.span.SpanFeatures;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must not be taken for demand, from the events to the features; the tea on Tuesday 8 November 2011. */
class DemandCleaningTest {

    private static final StockEvent THURSDAY = issued(6, "2.55", "2011-11-03T09:00Z");

    @Test
    void a_giant_order_cancelled_within_the_hour_leaves_the_features_as_if_it_had_never_been() {
        var clean = features(THURSDAY, issued(5, "2.55", "2011-11-07T09:00Z"));

        assertThat(features(
                                THURSDAY,
                                issued(5, "2.55", "2011-11-07T09:00Z"),
                                issued(80_995, "2.55", "2011-11-07T09:15Z"),
                                withdrawn(80_995, "2011-11-07T09:15Z", "2011-11-07T09:27Z"))
                        .byName())
                .isEqualTo(clean.byName());
    }

    @Test
    void one_cancelled_days_later_leaves_the_day_on_which_it_was_asked_for() {
        assertThat(known(
                                THURSDAY,
                                issued(74_215, "1.04", "2011-11-04T10:00Z"),
                                withdrawn(74_215, "2011-11-04T10:00Z", "2011-11-07T16:00Z"))
                        .history(1)
                        .orElseThrow()
                        .past())
                .extracting(DemandDay::units)
                .containsExactly(6L, 0L, 0L, 0L, 0L);
    }

    @Test
    void goods_that_come_back_take_no_demand_away() {
        assertThat(features(THURSDAY, received(4, "2011-11-07T10:00Z")).byName())
                .isEqualTo(features(THURSDAY).byName());
    }

    @Test
    void a_closed_day_tells_nothing() {
        var stocktaking = calendar(new HolidayDeclared(MAIN, day(7), "Stocktaking", true, Instant.EPOCH));
        var row = features(known(stocktaking, THURSDAY).history(1).orElseThrow());

        // Thursday 6, Friday 0, Saturday and Monday closed, Sunday 0: 2 a day, which is the scale as well
        assertThat(row.get("lag_1")).isNaN();
        assertThat(row.get("mean_7")).isEqualTo(1);
        assertThat(row.get("log_scale")).isEqualTo((float) Math.log(2));
    }

    @Test
    void a_day_without_stock_for_some_hours_counts_with_its_share_of_an_ordinary_one() {
        // 12 on Thursday, 12 on Friday, 6 until noon of Sunday, none on Monday: 30 in 2.5 days and a day of nothing
        var row = features(
                issued(12, "2.55", "2011-11-03T09:00Z"),
                issued(12, "2.55", "2011-11-04T09:00Z"),
                issued(6, "2.55", "2011-11-06T09:00Z"),
                stockedOut("2011-11-06T12:00Z"),
                backInStock("2011-11-06T12:00Z", "2011-11-07T00:00Z"));

        assertThat(row.get("lag_1")).isZero();
        assertThat(row.get("lag_2") * Math.exp(row.get("log_scale"))).isEqualTo(6 + 30 / 3.5 / 2, within(1e-5));
    }

    private static FeatureRow features(StockEvent... events) {
        return features(known(events).history(1).orElseThrow());
    }

    private static FeatureRow features(DemandHistory history) {
        var schema = FeatureSchema.of(history.grain(), List.of(history));
        return new SpanFeatures(schema, history).row(Span.only(1));
    }
}
