package io.restock.ml.demand;

import static io.restock.ml.demand.KnownDemands.BEFORE;
import static io.restock.ml.demand.KnownDemands.MAIN;
import static io.restock.ml.demand.KnownDemands.around;
import static io.restock.ml.demand.KnownDemands.calendar;
import static io.restock.ml.demand.KnownDemands.day;
import static io.restock.ml.demand.KnownDemands.known;
import static io.restock.ml.demand.KnownDemands.listed;
import static io.restock.ml.demand.KnownDemands.listing;
import static io.restock.ml.demand.KnownDemands.scheduled;
import static io.restock.ml.demand.KnownDemands.signals;
import static io.restock.ml.demand.item.StockFacts.TEA;
import static io.restock.ml.demand.item.StockFacts.issued;
import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.KnownStreams;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.SignalScope;
import io.restock.ml.demand.item.DemandItem;
import io.restock.ml.demand.item.DemandMonth;
import io.restock.ml.demand.product.DemandProduct;
import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The tea at MAIN, which sells nothing on Saturdays, on Tuesday 8 November 2011, and the world around it. */
class SurroundingsTest {

    @Test
    void a_day_to_come_has_the_list_price_less_what_a_promotion_takes_off() {
        var calendar = calendar(scheduled("p1", "TEA-42", 9, 9));
        var known = known(calendar, listed("3.00"), List.of(), issued(6, "2.55", "2011-11-06T09:00Z"));

        assertThat(known.history(3).orElseThrow().future())
                .extracting(PlannedDay::unitPrice)
                .containsExactly(3.00, 3.00 * .8, 3.00);
        assertThat(known.history(3).orElseThrow().past().getLast().unitPrice()).isEqualTo(2.55);
    }

    @Test
    void without_a_list_price_in_the_locations_money_the_last_price_goes_on() {
        var calendar = calendar(scheduled("p1", "TEA-42", 9, 9));
        var sold = issued(6, "2.55", "2011-11-06T09:00Z");

        assertThat(known(calendar, sold).history(2).orElseThrow().future())
                .extracting(PlannedDay::unitPrice)
                .containsExactly(2.55, 2.55);
        assertThat(known(calendar, DemandProduct.blank(TEA.sku()).after(listing("3.00 EUR"), 0), List.of(), sold)
                        .history(1)
                        .orElseThrow()
                        .future()
                        .getFirst()
                        .unitPrice())
                .isEqualTo(2.55);
    }

    @Test
    void holidays_are_known_whether_open_or_not() {
        var calendar = calendar(
                new HolidayDeclared(MAIN, day(7), "Stocktaking", true, BEFORE),
                new HolidayDeclared(MAIN, day(9), "Open day", false, BEFORE));

        var history = known(calendar, issued(6, "2.55", "2011-11-06T09:00Z"))
                .history(3)
                .orElseThrow();
        assertThat(history.past())
                .extracting(day -> day.circumstances().holiday())
                .containsExactly(false, true);
        assertThat(history.future()).extracting(PlannedDay::holiday).containsExactly(false, true, false);
    }

    @Test
    void the_closest_signal_goes_first_and_what_is_said_later_is_not_known_yet() {
        var atMidnight = Instant.parse("2011-11-08T00:00:00Z");
        var signals = List.of(
                signals(SignalScope.LOCATION, 1, BEFORE),
                signals(SignalScope.ofCategory("drinks"), 2, BEFORE),
                signals(SignalScope.of(TEA.sku()), 3, atMidnight.plusSeconds(1)));

        var known = known(calendar(), listed("3.00"), signals, issued(6, "2.55", "2011-11-06T09:00Z"));
        assertThat(known.known().asOf()).isEqualTo(atMidnight);
        assertThat(known.history(2).orElseThrow().future())
                .extracting(PlannedDay::signals)
                .containsExactly(new TreeMap<>(), new TreeMap<>(Map.of("interest_index", 2.0)));
    }

    @Test
    void an_item_is_known_by_its_product_and_its_first_demand() {
        var history = known(calendar(), listed("3.00"), List.of(), issued(6, "2.55", "2011-02-06T09:00Z"))
                .history(1)
                .orElseThrow();

        assertThat(history.traits())
                .isEqualTo(new ItemTraits(
                        "drinks", new TreeMap<>(Map.of("brand", "Leaf")), null, LocalDate.parse("2011-02-06")));
    }

    @Test
    void it_says_how_much_of_each_stream_it_was_made_from() {
        var known = known(
                calendar(scheduled("p1", "TEA-42", 9, 9)),
                listed("3.00"),
                List.of(),
                issued(6, "2.55", "2011-11-06T09:00Z"),
                issued(6, "2.55", "2011-11-07T09:00Z"));

        assertThat(known.known()).isEqualTo(new KnownStreams(1, 0, 1, 0, null, Instant.parse("2011-11-08T00:00:00Z")));
        assertThat(known.isWhole()).isTrue();
    }

    @Test
    void a_part_that_is_newer_than_its_head_shows_that_it_was_being_written() {
        var newer = DemandMonth.blank(TEA, YearMonth.of(2011, 11)).after(issued(6, "2.55", "2011-11-06T09:00Z"), 7);

        assertThat(new KnownDemand(DemandItem.blank(TEA), Map.of(newer.month(), newer), around(calendar()), 8)
                        .isWhole())
                .isFalse();
    }
}
