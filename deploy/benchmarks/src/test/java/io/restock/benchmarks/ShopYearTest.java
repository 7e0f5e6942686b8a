package io.restock.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ShopYearTest {

    @Test
    void gives_each_adjustment_of_a_product_an_id_of_its_own() {
        var adjustments = ShopYear.adjustments(new ByteArrayInputStream("""
                adjust_id,time,sku,qty_delta,reason
                537534,2010-12-07T11:48:00,22624,3, damaged
                537534,2010-12-07T11:48:00,22625,1,
                537534,2010-12-07T11:48:00,22624,-1,found
                """.getBytes(StandardCharsets.UTF_8)));

        assertThat(adjustments).extracting(Adjustment::id).containsExactly("537534", "537534", "537534-2");
        assertThat(adjustments).extracting(Adjustment::units).containsExactly(3L, 1L, -1L);
        assertThat(adjustments).extracting(Adjustment::reason).containsExactly("damaged", "no reason given", "found");
    }
}
