package io.restock.command.replenishment.review;

import io.restock.events.Evidence.StockOutRisk;
import io.restock.events.StockLevels;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When what there is, and what is still to come, may be used up.
 *
 * @param demand from today on
 * @param horizonDays as far as the forecast looks
 */
record RunOut(DemandToCome demand, int horizonDays, StockLevels levels, List<ExpectedReceipt> receipts) {

    StockOutRisk risk(LocalDate today, int leadTimeDays) {
        return new StockOutRisk(
                chanceWithin(today, leadTimeDays), firstDayWithout(today), today.plusDays(leadTimeDays));
    }

    /** The largest chance, at the end of any day before the receipt, that more was demanded than there was. */
    private double chanceWithin(LocalDate today, int days) {
        return IntStream.rangeClosed(1, days)
                .mapToDouble(day -> demand.over(day).chanceOfMoreThan((double) available(today, day)))
                .max()
                .orElse(0);
    }

    private @Nullable LocalDate firstDayWithout(LocalDate today) {
        return IntStream.rangeClosed(1, horizonDays)
                .filter(day -> demand.over(day).median() >= available(today, day))
                .mapToObj(day -> today.plusDays(day - 1L))
                .findFirst()
                .orElse(null);
    }

    /** Units for the first so many days, today being the first; may be negative. */
    private long available(LocalDate today, int days) {
        var lastMorning = today.plusDays(days - 1L);
        return levels.netInventory()
                + receipts.stream()
                        .filter(receipt -> !receipt.on().isAfter(lastMorning))
                        .mapToLong(receipt -> receipt.outstanding().units())
                        .sum();
    }
}
