package io.restock.ml.feature.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.restock.ml.feature.ItemTraits;
import io.restock.ml.feature.PlannedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CovariateReaderTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ItemTraits ACME = new ItemTraits("", new TreeMap<>(Map.of("brand", "ACME", "size", "a=b")));

    @ParameterizedTest
    @CsvSource({"monday, 1", "tuesday, 0", "sunday, 0", "open, 0", "promoted, 1", "holiday, 1"})
    void flags_are_0_or_1(String covariate, double flag) {
        var day = new PlannedDay(MONDAY, 2, true, true, false, new TreeMap<>());

        assertThat(reader(day).read(covariate).applyAsDouble(0)).isEqualTo(flag);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, .6931471805599453", "-1, -.6931471805599453", "99, 4.605170185988092"})
    void a_signal_counts_by_the_logarithm_of_one_more(double value, double read) {
        var day = new PlannedDay(MONDAY, 2, false, false, true, new TreeMap<>(Map.of("rain_mm", value)));

        assertThat(reader(day).read("signal:rain_mm").applyAsDouble(0)).isEqualTo(read, within(1e-12));
    }

    @Test
    void a_signal_that_is_not_known_is_0() {
        assertThat(priced(2).read("signal:rain_mm").applyAsDouble(0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"brand=ACME, 1", "brand=OTHER, 0", "colour=red, 0", "size=a=b, 1"})
    void an_attribute_is_whether_the_item_has_that_value(String attribute, double flag) {
        assertThat(priced(2).read("attribute:" + attribute).applyAsDouble(0)).isEqualTo(flag);
    }

    @Test
    void a_price_is_read_against_its_own_past() {
        // Logarithms 2, 0 and 1 times log 2
        var reader = priced(4, 1, 2);

        assertThat(reader.read("price_over_mean").applyAsDouble(1)).isEqualTo(-Math.log(2), within(1e-12));
        assertThat(reader.read("price_over_mean").applyAsDouble(2)).isEqualTo(0, within(1e-12));
        assertThat(reader.read("price_over_least").applyAsDouble(0)).isZero();
        assertThat(reader.read("price_over_least").applyAsDouble(2)).isEqualTo(Math.log(2), within(1e-12));
    }

    @Test
    void half_a_year_later_a_price_is_forgotten() {
        var prices =
                IntStream.range(0, 27).mapToDouble(week -> week == 0 ? 1 : 4).toArray();

        assertThat(priced(prices).read("price_over_least").applyAsDouble(25)).isEqualTo(Math.log(4), within(1e-12));
        assertThat(priced(prices).read("price_over_least").applyAsDouble(26)).isZero();
    }

    @Test
    void a_price_that_is_not_known_is_neutral_and_left_out() {
        var reader = priced(0, 4, 0);

        assertThat(reader.read("price_over_mean").applyAsDouble(0)).isZero();
        assertThat(reader.read("price_over_mean").applyAsDouble(1)).isZero();
        assertThat(reader.read("price_over_least").applyAsDouble(2)).isZero();
        assertThat(reader.read("log_price_ratio").applyAsDouble(2)).isZero();
    }

    @Test
    void what_nobody_knows_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> priced(2).read("moonday"));
    }

    private static CovariateReader reader(PlannedDay day) {
        return new CovariateReader(ACME, List.of(day), 0);
    }

    private static CovariateReader priced(double... prices) {
        var days = IntStream.range(0, prices.length)
                .mapToObj(i -> new PlannedDay(MONDAY.plusWeeks(i), prices[i], false, true))
                .toList();
        return new CovariateReader(ACME, days, 0);
    }
}
