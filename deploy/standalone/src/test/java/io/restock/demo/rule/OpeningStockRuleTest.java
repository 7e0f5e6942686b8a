package io.restock.demo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.demo.history.DemoShop;
import io.restock.demo.history.Line;
import io.restock.demo.history.Order;
import io.restock.events.Money;
import io.restock.events.Sku;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningStockRuleTest {

    private static final LocalDate LIVE = LocalDate.of(2011, 11, 7);
    private static final Sku HEART = new Sku("85123A");
    private static final Sku SHORT = new Sku("20725");

    @Test
    void covers_the_lead_time_and_twelve_days_more() {
        assertThat(rule(HEART, 84, 56).unitsOf(HEART, 10)).isEqualTo(33);
    }

    @Test
    void looks_at_the_last_56_days_alone() {
        assertThat(rule(HEART, 84, 57).unitsOf(HEART, 10)).isEqualTo(1);
    }

    @Test
    void leaves_some_products_two_days_of_demand() {
        assertThat(rule(SHORT, 84, 56).unitsOf(SHORT, 10)).isEqualTo(3);
    }

    @Test
    void is_short_of_eleven_of_the_120_products() {
        assertThat(DemoShop.read().products())
                .filteredOn(product -> OpeningStockRule.isShort(product.sku()))
                .hasSize(11);
    }

    private static OpeningStockRule rule(Sku sku, long units, int daysAgo) {
        var lines = List.of(new Line(sku, units, Money.of("1.00", "GBP")));
        var order = new Order("1", null, LIVE.minusDays(daysAgo).atTime(9, 0), lines);
        return new OpeningStockRule(PastDemand.of(List.of(order), LIVE));
    }
}
