package io.restock.command.known;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.restock.events.ShopTime;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A moment as somebody told it.
 *
 * @param offset none where the time is meant on the clock of the location
 */
public record ToldTime(LocalDateTime local, @Nullable ZoneOffset offset) {

    @JsonCreator
    public static ToldTime parse(String text) {
        try {
            var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return parsed instanceof OffsetDateTime exact
                    ? new ToldTime(exact.toLocalDateTime(), exact.getOffset())
                    : new ToldTime((LocalDateTime) parsed, null);
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(
                    "not a time: '%s' (such as '2011-11-04T12:30:00', or with an offset '2011-11-04T12:30:00+01:00')"
                            .formatted(text),
                    malformed);
        }
    }

    public ShopTime on(ZoneId clock) {
        return ShopTime.at(offset == null ? local.atZone(clock).toInstant() : local.toInstant(offset), clock);
    }
}
