package io.restock.ml.panel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.Grain;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.panel.DemandPanel;
import io.restock.ml.panel.Window;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelFileTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void item_period_and_demand_are_enough() throws IOException {
        var panel = read("item,period,demand", "TEA,2026-03-02,3");

        assertThat(panel.items().getFirst().item()).hasToString("stock:TEA@MAIN");
        assertThat(days(panel)).containsExactly(new DemandDay(new PlannedDay(MONDAY, 0, false, true), 3));
    }

    @Test
    void all_that_a_shop_knows_may_be_there() throws IOException {
        var panel = read(
                "item,location,period,demand,price,promoted,holiday,open,attr_brand,attr_category,temperature_c",
                "TEA,EAST,2026-03-02,3,2.5,1,1,0,ACME,Drinks,7.5");

        var signals = new TreeMap<>(Map.of("temperature_c", 7.5));
        assertThat(days(panel))
                .containsExactly(new DemandDay(new PlannedDay(MONDAY, 2.5, true, true, false, signals), 3));
        assertThat(panel.items().getFirst().item()).hasToString("stock:TEA@EAST");
        assertThat(panel.items().getFirst().traits().category()).isEqualTo("Drinks");
        assertThat(panel.items().getFirst().traits().attributes())
                .isEqualTo(Map.of("brand", "ACME", "category", "Drinks"));
    }

    @Test
    void a_blank_is_what_is_not_there() throws IOException {
        var panel = read(
                "item,location,period,demand,price,promoted,holiday,open,attr_brand,temperature_c",
                "TEA,,2026-03-02,3,,,,,,");

        assertThat(days(panel)).containsExactly(new DemandDay(new PlannedDay(MONDAY, 0, false, true), 3));
        assertThat(panel.items().getFirst().traits().attributes()).isEmpty();
    }

    @Test
    void a_period_that_is_not_there_had_no_demand_up_to_the_end_of_the_file() throws IOException {
        var panel = read("item,period,demand,price", "TEA,2026-03-16,4,3", "TEA,2026-03-02,3,2", "MUG,2026-03-23,1,9");

        assertThat(panel.items().getLast().days()).extracting(DemandDay::units).containsExactly(3L, 0L, 4L, 0L);
        assertThat(panel.items().getLast().days())
                .extracting(DemandDay::unitPrice)
                .containsExactly(2.0, 2.0, 3.0, 3.0);
        assertThat(panel.items().getLast().days()).extracting(DemandDay::open).containsOnly(true);
        assertThat(panel.items().getFirst().firstDay()).isEqualTo(MONDAY.plusWeeks(3));
    }

    @Test
    void what_is_known_afterwards_only_is_not_planned() throws IOException {
        var panel =
                read("item,period,demand,past_visitors,forecast_c", "TEA,2026-03-02,3,,5", "TEA,2026-03-09,4,120,6");

        var history = panel.history(new Window(0, MONDAY.plusWeeks(1)), 1);

        assertThat(history.future().getFirst().signals()).isEqualTo(Map.of("forecast_c", 6.0));
    }

    @Test
    void months_are_counted_by_the_calendar() throws IOException {
        var file = file("item,period,demand", "TEA,2026-01-01,3", "TEA,2026-03-01,4");

        assertThat(PanelFile.read(file, Grain.MONTH, 1).items().getFirst().days())
                .extracting(DemandDay::units)
                .containsExactly(3L, 0L, 4L);
    }

    @Test
    void a_packed_file_is_read_as_well() throws IOException {
        var file = folder.resolve("demand.csv.gz");
        try (var zip =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            zip.write("item,period,demand\nTEA,2026-03-02,3\n");
        }

        assertThat(days(PanelFile.read(file, Grain.WEEK, 1))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "item,period,demand",                  "TEA,2026-03-02,",            "no 'demand'"
            "item,period,demand",                  "TEA,,3",                     "no 'period'"
            "item,period",                         "TEA,2026-03-02",             "no 'demand'"
            "item,period,demand",                  "TEA,2026-03-02,3.5",         "'demand' is '3.5', not a whole number"
            "item,period,demand",                  "TEA,2.3.2026,3",             "'period' is '2.3.2026', not a day such as 2026-03-02"
            "item,period,demand",                  "tea,2026-03-02,3",           "not a SKU: 'tea'"
            "item,period,demand,location",         "TEA,2026-03-02,3,back room", "not a location: 'back room'"
            "item,period,demand,price",            "TEA,2026-03-02,3,cheap",     "'price' is 'cheap', not a number"
            "item,period,demand,temperature_c",    "TEA,2026-03-02,3,NaN",       "'temperature_c' is 'NaN', not a number"
            "item,period,demand,open",             "TEA,2026-03-02,3,yes",       "'open' is neither 0 nor 1"
            "item,period,demand",                  "TEA,2026-03-10,3",           "2026-03-10 does not begin a WEEK counted from 2026-03-02"
            "item,period,demand",                  "JAR,2026-03-02,3",           "stock:JAR@MAIN has two lines for 2026-03-02; add them up"
            """)
    void a_wrong_line_is_refused_with_its_number_and_why(String header, String line, String why) throws IOException {
        var right = header.endsWith("period") ? "JAR,2026-03-02" : "JAR,2026-03-02,1" + ",".repeat(columns(header) - 3);
        var file = file(header, right, line);
        var number = header.endsWith("period") ? 2 : 3;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelFile.read(file, Grain.WEEK, 1))
                .withMessage("line %d: %s (see docs/EVALUATION.md for the columns)".formatted(number, why));
    }

    @Test
    void a_period_of_another_item_that_begins_in_between_is_refused() throws IOException {
        var file = file("item,period,demand", "TEA,2026-03-02,3", "MUG,2026-03-04,3");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelFile.read(file, Grain.WEEK, 1))
                .withMessageContaining("line 3: 2026-03-04 does not begin a WEEK counted from 2026-03-02");
    }

    @Test
    void a_file_without_lines_is_refused() throws IOException {
        var file = file("item,period,demand");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PanelFile.read(file, Grain.WEEK, 1))
                .withMessageEndingWith("has no lines");
    }

    private static int columns(String header) {
        return header.split(",", -1).length;
    }

    private static List<DemandDay> days(DemandPanel panel) {
        return panel.items().getFirst().days();
    }

    private DemandPanel read(String... lines) throws IOException {
        return PanelFile.read(file(lines), Grain.WEEK, 1);
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("demand.csv"), String.join("\n", lines) + "\n");
    }
}
