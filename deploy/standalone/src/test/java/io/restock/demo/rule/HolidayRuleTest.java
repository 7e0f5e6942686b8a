package io.restock.demo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.demo.history.DemoShop;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class HolidayRuleTest {

    private final SortedMap<LocalDate, String> closed = HolidayRule.closedDays(
            DemoShop.read().orders().stream()
                    .map(order -> order.placedAt().toLocalDate())
                    .toList(),
            LocalDate.of(2012, 1, 13));

    @Test
    void finds_the_days_without_an_order() {
        assertThat(closed.headMap(LocalDate.of(2011, 12, 10))).hasSize(16);
        assertThat(daysIn(2010, Month.DECEMBER)).containsExactly(24, 26, 27, 28, 29, 30, 31);
        assertThat(daysIn(2011, Month.JANUARY)).containsExactly(2, 3);
        assertThat(daysIn(2011, Month.APRIL)).containsExactly(22, 24, 25, 29);
        assertThat(daysIn(2011, Month.MAY)).containsExactly(2, 30);
        assertThat(daysIn(2011, Month.AUGUST)).containsExactly(29);
    }

    @Test
    void knows_why_the_shop_was_closed() {
        assertThat(closed)
                .containsEntry(LocalDate.of(2011, 4, 29), "Royal wedding bank holiday")
                .containsEntry(LocalDate.of(2010, 12, 30), "Christmas closure")
                .doesNotContainValue("Closed");
    }

    @Test
    void foresees_the_next_closure() {
        assertThat(daysIn(2011, Month.DECEMBER)).containsExactly(25, 26, 27, 28, 29, 30);
        assertThat(daysIn(2012, Month.JANUARY)).containsExactly(1, 2, 3);
    }

    private List<Integer> daysIn(int year, Month month) {
        return closed.keySet().stream()
                .filter(day -> YearMonth.from(day).equals(YearMonth.of(year, month)))
                .map(LocalDate::getDayOfMonth)
                .toList();
    }
}
