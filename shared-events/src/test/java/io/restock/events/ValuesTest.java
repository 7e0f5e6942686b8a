package io.restock.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void an_id_says_of_what_kind_it_is() {
        assertThat(OrderId.parse("order:536365")).hasToString("order:536365");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderId.parse("return:536365"))
                .withMessage("not an id of the kind order: 'return:536365' (expected 'order:…')");
    }

    @Test
    void an_id_has_no_white_space() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderId("5 6"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderId(""));
    }

    @Test
    void a_moment_belongs_to_the_day_on_the_shops_clock() {
        var lateInTokyo = ShopTime.at(Instant.parse("2011-11-04T23:30:00Z"), ZoneId.of("Asia/Tokyo"));

        assertThat(lateInTokyo.day()).isEqualTo(LocalDate.of(2011, 11, 5));
        assertThat(lateInTokyo).hasToString("2011-11-05T08:30+09:00");
    }

    @Test
    void a_signal_is_about_a_product_a_category_or_the_whole_location() {
        assertThat(SignalScope.of(new Sku("TEA-42"))).hasToString("sku:TEA-42");
        assertThat(SignalScope.ofCategory("hot drinks")).hasToString("category:hot drinks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignalScope("TEA-42"))
                .withMessage("not the scope of a signal: 'TEA-42' ('location', 'sku:…' or 'category:…')");
    }

    @Test
    void money_says_its_currency() {
        assertThat(Money.parse("2.5 GBP")).hasToString("2.50 GBP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse("2.555 GBP"))
                .withMessage("not an amount of money: '2.555 GBP' (such as '2.55 GBP')");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse("2.55"));
    }

    @Test
    void a_model_is_known_by_the_hash_of_its_file() {
        assertThat(ModelId.parse("model:" + "0f".repeat(32)).sha256()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelId("lstm"))
                .withMessage("not the SHA-256 of a model file: 'lstm' (64 digits of 0-9a-f)");
    }

    @Test
    void a_line_asks_for_something() {
        var price = Money.of("1.00", "GBP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderLine(1, new Sku("TEA"), Quantity.NONE, price))
                .withMessage("line 1 asks for nothing");
    }
}
