package io.restock.ml.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.panel.order.OrderBook;
import io.restock.ml.panel.order.Split;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemandPanelTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Split SPLIT = new Split(2, MONDAY.plusDays(31), MONDAY.plusDays(33), MONDAY.plusDays(35));
    private static final String ORDERS = """
            order_id,line,time,user_id,country,sku,qty,unit_price
            1,1,2026-03-02T09:00:00,7,United Kingdom,TEA,3,2.50
            1,2,2026-03-02T09:00:00,7,United Kingdom,TEA,2,2.00
            2,1,2026-03-02T23:59:59,,France,TEA,1,3.00
            3,1,2026-03-04T10:00:00,8,United Kingdom,MUG,9,4.00
            4,1,2026-03-04T11:00:00,9,United Kingdom,MUG,74215,4.00
            5,1,2026-03-05T11:00:00,9,United Kingdom,JAR,1,1.00
            6,1,2026-04-05T11:00:00,9,United Kingdom,TEA,5,9.00
            7,1,2026-04-06T11:00:00,9,United Kingdom,JAR,500,1.00
            """;
    private static final String RETURNS = """
            return_id,line,time,user_id,country,sku,qty,unit_price,order_id
            C1,1,2026-03-02T09:30:00,7,United Kingdom,TEA,3,2.50,1
            C2,1,2026-03-04T11:16:00,9,United Kingdom,MUG,74215,4.00,4
            C3,1,2026-03-04T11:01:00,9,United Kingdom,MUG,9,4.00,3
            C4,1,2026-03-05T11:16:00,9,United Kingdom,JAR,1,1.00,
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_day_is_the_units_of_its_lines_at_their_median_price() throws IOException {
        var monday = tea().past().getFirst();

        assertThat(monday).isEqualTo(new DemandDay(new PlannedDay(MONDAY, 2.5, false, true), 6));
    }

    @Test
    void a_day_without_any_order_is_closed() throws IOException {
        var week = tea().past().subList(0, 5);

        assertThat(week).extracting(DemandDay::open).containsExactly(true, false, true, true, false);
        assertThat(week).extracting(DemandDay::units).containsExactly(6L, 0L, 0L, 0L, 0L);
        assertThat(week).extracting(DemandDay::unitPrice).containsOnly(2.5);
    }

    @Test
    void an_order_that_was_taken_back_in_full_within_the_hour_never_was_demand() throws IOException {
        // The mugs of order 4; order 3 came back a minute too late, of order 1 half
        var mugs = panel().history(new Window(0, MONDAY.plusDays(33)), 2).past().getFirst();

        assertThat(mugs).isEqualTo(new DemandDay(new PlannedDay(MONDAY.plusDays(2), 4, false, true), 9));
    }

    @Test
    void items_rank_by_what_they_sold_before_validation() throws IOException {
        assertThat(panel().windows(SPLIT.test(), SPLIT.end(), 1))
                .containsExactly(
                        new Window(0, SPLIT.test()),
                        new Window(1, SPLIT.test()),
                        new Window(0, SPLIT.test().plusDays(1)),
                        new Window(1, SPLIT.test().plusDays(1)));
        assertThat(tea().item().sku().value()).isEqualTo("TEA");
    }

    @Test
    void a_window_is_planned_at_the_price_of_its_eve_and_knows_nothing_of_its_days() throws IOException {
        var history = tea();

        assertThat(history.origin()).isEqualTo(MONDAY.plusDays(32));
        assertThat(history.future())
                .containsExactly(
                        new PlannedDay(MONDAY.plusDays(33), 2.5, false, false),
                        new PlannedDay(MONDAY.plusDays(34), 2.5, false, true));
        assertThat(panel().actual(new Window(1, MONDAY.plusDays(33)), 2))
                .extracting(DemandDay::units)
                .containsExactly(0L, 5L);
    }

    @Test
    void windows_need_four_weeks_of_past() throws IOException {
        // Tea was first sold on day 0, mugs on day 2
        assertThat(panel().windows(MONDAY, MONDAY.plusDays(31), 1))
                .containsExactly(new Window(1, MONDAY.plusDays(29)), new Window(1, MONDAY.plusDays(30)));
    }

    private DemandHistory tea() throws IOException {
        return panel().history(new Window(1, SPLIT.test()), 2);
    }

    private DemandPanel panel() throws IOException {
        var orders = folder.resolve("orders.csv.gz");
        try (var zip =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(orders)), StandardCharsets.UTF_8)) {
            zip.write(ORDERS);
        }
        var returns = Files.writeString(folder.resolve("returns.csv"), RETURNS);
        return SPLIT.panel(OrderBook.read(orders, Optional.of(returns), SPLIT.end()));
    }
}
