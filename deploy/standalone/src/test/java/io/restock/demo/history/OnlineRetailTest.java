package io.restock.demo.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.Money;
import io.restock.events.Sku;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnlineRetailTest {

    @Test
    void puts_the_lines_of_an_order_together() {
        var orders = OnlineRetail.orders(csv("""
                order_id,line,time,user_id,country,sku,qty,unit_price
                536365,1,2010-12-01T08:26:00,17850,United Kingdom,85123A,6,2.55
                536365,2,2010-12-01T08:27:00,17850,United Kingdom,71053,6,3.4
                536366,1,2010-12-01T08:28:00,,United Kingdom,71053,1,3.39
                """));

        assertThat(orders)
                .containsExactly(
                        new Order(
                                "536365",
                                "17850",
                                LocalDateTime.of(2010, 12, 1, 8, 26),
                                List.of(line("85123A", 6, "2.55"), line("71053", 6, "3.40"))),
                        new Order(
                                "536366",
                                null,
                                LocalDateTime.of(2010, 12, 1, 8, 28),
                                List.of(line("71053", 1, "3.39"))));
    }

    @Test
    void parts_a_return_by_the_orders_it_belongs_to() {
        var returns = OnlineRetail.returns(csv("""
                return_id,line,time,user_id,country,sku,qty,unit_price,order_id
                C1,1,2010-12-01T09:49:00,15311,United Kingdom,35004C,1,4.65,536365
                C1,2,2010-12-01T09:49:00,15311,United Kingdom,22556,2,1.65,
                C1,3,2010-12-01T09:49:00,15311,United Kingdom,21984,3,0.29,536365
                """));

        assertThat(returns).extracting(Return::id).containsExactly("C1", "C1-unmatched");
        assertThat(returns).extracting(Return::order).containsExactly("536365", null);
        assertThat(returns.getFirst().lines()).containsExactly(line("35004C", 1, "4.65"), line("21984", 3, "0.29"));
    }

    @Test
    void names_and_prices_what_the_file_leaves_blank() {
        var products = OnlineRetail.products(csv("""
                sku,name,median_price,first_sold,lines
                10120, ,,2010-12-03T11:19:00,30
                10125,MINI FUNKY DESIGN TAPES ,0.315,2010-12-03T11:19:00,30
                """));

        assertThat(products)
                .containsExactly(
                        product("10120", "10120", "0.00"), product("10125", "MINI FUNKY DESIGN TAPES", "0.32"));
    }

    @Test
    void knows_the_whole_shop_of_the_demonstration() {
        var shop = DemoShop.read();

        assertThat(shop.products()).hasSize(120);
        assertThat(shop.orders()).hasSize(9_668);
        assertThat(shop.lines()).isEqualTo(60_103 + 1_468);
    }

    @Test
    void parts_the_past_from_the_day() {
        var shop = DemoShop.read();
        var day = LocalDate.of(2011, 12, 9);

        assertThat(shop.before(day).lines()).isEqualTo(60_103 + 1_468 - shop.linesOn(day));
        assertThat(shop.on(day)).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
    }

    private static InputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Line line(String sku, long quantity, String price) {
        return new Line(new Sku(sku), quantity, Money.of(price, "GBP"));
    }

    private static Product product(String sku, String name, String price) {
        return new Product(new Sku(sku), name, Money.of(price, "GBP"), LocalDate.of(2010, 12, 3));
    }
}
