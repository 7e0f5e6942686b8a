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
 */
public record BusinessDay(LocalDate day, @Nullable LocalTime latest) {

    BusinessDay after(ShopTime moment) {
        var time = moment.local().toLocalTime();
        return moment.day().equals(day) && (latest == null || time.isAfter(latest)) ? new BusinessDay(day, time) : this;
    }

    /** How far the day has come; its beginning while nothing has happened. */
    Instant moment(ZoneId zone) {
        return day.atTime(latest == null ? LocalTime.MIN : latest).atZone(zone).toInstant();
    }
}
