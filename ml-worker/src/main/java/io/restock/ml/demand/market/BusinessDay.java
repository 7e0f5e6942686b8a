package io.restock.ml.demand.market;

import io.restock.events.ShopTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Today at a location.
 *
 * @param latest when the last thing happened to its stock on that day; none while nothing has
 * @param told when weather or a signal was last told on that day; none while nothing was
 */
public record BusinessDay(
        LocalDate day, @Nullable LocalTime latest, @Nullable LocalTime told) {

    static BusinessDay begun(LocalDate day) {
        return new BusinessDay(day, null, null);
    }

    BusinessDay after(ShopTime moment) {
        var time = moment.local().toLocalTime();
        return moment.day().equals(day) && isLater(time, latest) ? new BusinessDay(day, time, told) : this;
    }

    BusinessDay afterTelling(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return local.toLocalDate().equals(day) && isLater(local.toLocalTime(), told)
                ? new BusinessDay(day, latest, local.toLocalTime())
                : this;
    }

    /** How far the day has come; its beginning while nothing has happened. */
    Instant moment(ZoneId zone) {
        var stock = latest == null ? LocalTime.MIN : latest;
        return day.atTime(told != null && told.isAfter(stock) ? told : stock)
                .atZone(zone)
                .toInstant();
    }

    private static boolean isLater(LocalTime time, @Nullable LocalTime than) {
        return than == null || time.isAfter(than);
    }
}
