package io.restock.demo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.demo.history.Line;
import io.restock.demo.history.Order;
import io.restock.demo.history.Product;
import io.restock.events.Money;
import io.restock.events.PackSize;
import io.restock.events.Quantity;
import io.restock.events.Sku;
import io.restock.events.SupplierTerms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The CRC-32 of 85123A is 2866981273: the fourth supplier, and packs of 12 where they are not too large. */
class SupplierRuleTest {

    private static final Sku HEART = new Sku("85123A");
    private static final LocalDate LIVE = LocalDate.of(2011, 11, 7);

    @Test
    void draws_the_supplier_and_with_it_lead_time_and_order_day() {
        assertThat(termsWhenWeeklyDemandIs(40))
                .isEqualTo(new SupplierTerms(
                        "Damson Wholesale",
                        10,
                        Quantity.of(36),
                        new PackSize(12),
                        Money.of("1.53", "GBP"),
                        new TreeSet<>(List.of(DayOfWeek.THURSDAY))));
    }

    @Test
    void asks_for_one_pack_at_least() {
        assertThat(termsWhenWeeklyDemandIs(4).minimumOrder()).isEqualTo(Quantity.of(12));
    }

    @Test
    void takes_a_smaller_pack_where_one_would_last_longer_than_four_weeks() {
        assertThat(termsWhenWeeklyDemandIs(3).packSize()).isEqualTo(new PackSize(12));
        assertThat(termsWhenWeeklyDemandIs(2).packSize()).isEqualTo(new PackSize(6));
        assertThat(termsWhenWeeklyDemandIs(1).packSize()).isEqualTo(new PackSize(1));
    }

    @Test
    void knows_a_product_that_was_never_sold() {
        var terms = new SupplierRule(PastDemand.of(List.of(), LIVE)).termsOf(heart());

        assertThat(terms.packSize()).isEqualTo(new PackSize(1));
        assertThat(terms.minimumOrder()).isEqualTo(Quantity.of(1));
    }

    private static SupplierTerms termsWhenWeeklyDemandIs(long units) {
        var tenWeeksAgo = LIVE.minusWeeks(10).atTime(9, 0);
        var order = new Order("1", null, tenWeeksAgo, List.of(new Line(HEART, 10 * units, Money.of("2.55", "GBP"))));
        return new SupplierRule(PastDemand.of(List.of(order), LIVE)).termsOf(heart());
    }

    private static Product heart() {
        return new Product(HEART, "HANGING HEART", Money.of("2.55", "GBP"), LocalDate.of(2010, 12, 1));
    }
}
