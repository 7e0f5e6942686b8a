package io.restock.command.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.Money;
import io.restock.events.OrderLine;
import io.restock.events.Quantity;
import io.restock.events.Sku;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedUnitsTest {

    @Test
    void lines_of_one_product_are_taken_together_at_the_mean_of_their_prices() {
        var ordered = OrderedUnits.of(
                List.of(line(1, "TEA", 1, "2.00"), line(2, "CUP", 4, "1.00"), line(3, "TEA", 2, "2.50")));

        assertThat(ordered).extracting(OrderedUnits::sku).containsExactly(new Sku("CUP"), new Sku("TEA"));
        assertThat(ordered.getLast().units()).isEqualTo(Quantity.of(3));
        // (1 x 2.00 + 2 x 2.50) / 3 = 2.333...
        assertThat(ordered.getLast().unitPrice()).isEqualTo(Money.of("2.33", "GBP"));
    }

    private static OrderLine line(int number, String sku, long units, String price) {
        return new OrderLine(number, new Sku(sku), Quantity.of(units), Money.of(price, "GBP"));
    }
}
