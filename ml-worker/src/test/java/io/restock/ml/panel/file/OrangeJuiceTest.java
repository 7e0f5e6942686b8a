package io.restock.ml.panel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.panel.DemandPanel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrangeJuiceTest {

    private static final String WEEKS = """
            store,brand,week,week_start,units,price,deal,feat,profit
            2,1,40,1990-06-14,8256,3.87,1,0.5,37.9
            2,1,43,1990-07-05,4096,3.00,0,0,30.1
            2,11,41,1990-06-21,64,2.00,0,1,12.0
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void weeks_are_numbered_from_the_fourteenth_of_september_1989() {
        assertThat(OrangeJuice.week(1)).isEqualTo(LocalDate.of(1989, 9, 14));
        assertThat(OrangeJuice.week(40)).isEqualTo(LocalDate.of(1990, 6, 14));
    }

    @Test
    void an_item_is_a_brand_in_a_store() throws IOException {
        assertThat(read().items())
                .extracting(item -> item.item().toString())
                .containsExactly("stock:BRAND-01@STORE-002", "stock:BRAND-11@STORE-002");
        assertThat(read().items().getFirst().traits().attributes())
                .isEqualTo(Map.of("brand", "BRAND-01", "store", "STORE-002"));
    }

    @Test
    void a_week_that_is_not_there_is_closed_at_the_last_price() throws IOException {
        var weeks = read().items().getFirst().days();

        assertThat(weeks).extracting(DemandDay::open).containsExactly(true, false, false, true);
        assertThat(weeks).extracting(DemandDay::units).containsExactly(8256L, 0L, 0L, 4096L);
        assertThat(weeks).extracting(DemandDay::unitPrice).containsExactly(3.87, 3.87, 3.87, 3.0);
        assertThat(weeks).extracting(DemandDay::promoted).containsExactly(true, false, false, false);
        assertThat(weeks)
                .extracting(week -> week.circumstances().signals().get("feature"))
                .containsExactly(.5, 0.0, 0.0, 0.0);
    }

    @Test
    void all_items_end_with_the_last_week_of_the_file() throws IOException {
        assertThat(read().items().getLast().days())
                .extracting(DemandDay::day)
                .containsExactly(OrangeJuice.week(41), OrangeJuice.week(42), OrangeJuice.week(43));
    }

    @Test
    void each_brand_is_told_what_its_rivals_in_the_store_do() throws IOException {
        var secondWeek = read().items().getFirst().days().get(1).circumstances();

        assertThat(secondWeek.signals())
                .containsEntry("group_rivals_feature", 1.0)
                .hasEntrySatisfying(
                        "group_rivals_log_price",
                        price -> assertThat(price).isEqualTo(Math.log(3.87) - Math.log(2), within(1e-12)));
    }

    private DemandPanel read() throws IOException {
        return OrangeJuice.read(Files.writeString(folder.resolve("weeks.csv"), WEEKS));
    }
}
