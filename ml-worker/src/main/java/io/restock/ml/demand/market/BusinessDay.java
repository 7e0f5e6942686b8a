package io.restock.ml.demand;

import io.restock.events.ShopTime;
import java.time.LocalDate;
import java.time.LocalTime;
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
}
