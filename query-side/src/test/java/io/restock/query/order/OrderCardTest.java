package io.restock.query.order;

import static io.restock.query.Samples.at;
import static io.restock.query.Samples.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restock.events.LocationId;
import io.restock.events.Money;
import io.restock.events.OrderEvent.OrderCancelled;
import io.restock.events.OrderEvent.OrderPlaced;
import io.restock.events.OrderId;
import io.restock.events.OrderLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderCardTest {

    private static final List<OrderLine> LINES =
            List.of(line(1, "TEA-42", 10, "0.10 GBP"), line(2, "CUP-1", 3, "0.20 GBP"));
    private static final OrderPlaced PLACED =
            new OrderPlaced(new OrderId("536365"), null, new LocationId("MAIN"), "web", LINES, at("2011-11-04T09:00"));
    private static final OrderCancelled CANCELLED = new OrderCancelled(
            new OrderId("536365"), new LocationId("MAIN"), LINES, at("2011-11-04T09:00"), "", at("2011-11-04T10:00"));

    @Test
    void sums_its_lines_exactly() {
        var card = OrderCard.of(PLACED, 0);

        assertThat(card.id()).isEqualTo("order:536365");
        assertThat(card.state()).isEqualTo(OrderState.PLACED);
        assertThat(card.lineCount()).isEqualTo(2);
        assertThat(card.units()).isEqualTo(13);
        assertThat(card.coins()).isEqualTo(160);
        assertThat(card.shown().value()).isEqualTo(Money.of("1.60", "GBP"));
    }

    @Test
    void a_cancelled_order_keeps_what_was_ordered() {
        var card = OrderCard.of(PLACED, 0).after(CANCELLED, 1);

        assertThat(card.state()).isEqualTo(OrderState.CANCELLED);
        assertThat(card.channel()).isEqualTo("web");
        assertThat(card.units()).isEqualTo(13);
    }

    @Test
    void what_comes_twice_changes_nothing() {
        var card = OrderCard.of(PLACED, 0).after(CANCELLED, 1);

        assertThat(card.after(PLACED, 0)).isSameAs(card);
        assertThat(card.after(CANCELLED, 1)).isSameAs(card);
    }

    @Test
    void lines_are_read_as_they_were_written() {
        var lines = new OrderLines(LINES);

        assertThat(lines).hasToString("1 TEA-42 10 0.10 GBP;2 CUP-1 3 0.20 GBP");
        assertThat(OrderLines.parse(lines.toString())).isEqualTo(lines);
        assertThat(OrderLines.parse("")).isEqualTo(new OrderLines(List.of()));
    }

    @Test
    void nothing_is_cancelled_that_was_not_placed() {
        assertThatThrownBy(() -> OrderCard.of(CANCELLED, 0)).hasMessageContaining("order:536365");
    }
}
