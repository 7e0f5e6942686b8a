package io.restock.ml.panel.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.Grain;
import io.restock.ml.panel.DemandPanel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthlySeriesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_row_is_an_item_and_a_column_a_month() throws IOException {
        var panel = read("part,1998-12,1999-01\nP1,3,0\nP2,1,74215\n");

        assertThat(panel.grain()).isEqualTo(Grain.MONTH);
        assertThat(panel.items()).extracting(item -> item.item().sku().value()).containsExactly("P1", "P2");
        assertThat(panel.items().getLast().days())
                .extracting(DemandDay::day)
                .containsExactly(LocalDate.of(1998, 12, 1), LocalDate.of(1999, 1, 1));
        assertThat(panel.items().getLast().days()).extracting(DemandDay::units).containsExactly(1L, 74_215L);
    }

    @Test
    void a_blank_is_no_demand() throws IOException {
        var months = read("part,1998-01,1998-02\nP1,,4\n").items().getFirst().days();

        assertThat(months).extracting(DemandDay::units).containsExactly(0L, 4L);
        assertThat(months).extracting(DemandDay::open).containsOnly(true);
    }

    private DemandPanel read(String text) throws IOException {
        return MonthlySeries.read(Files.writeString(folder.resolve("parts.csv"), text));
    }
}
