package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** A moment on the clock of the location where it happened, so that everybody agrees on which day it was there. */
public record ShopTime(OffsetDateTime local) implements Comparable<ShopTime> {

    public static ShopTime at(Instant moment, ZoneId zone) {
        return new ShopTime(moment.atZone(zone).toOffsetDateTime());
    }

    @JsonCreator
    public static ShopTime parse(String text) {
        try {
            return new ShopTime(OffsetDateTime.parse(text));
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException(
                    "not a time with its offset: '%s' (such as '2011-11-04T12:30:00Z')".formatted(text), malformed);
        }
    }

    public LocalDate day() {
        return local.toLocalDate();
    }

    public Instant instant() {
        return local.toInstant();
    }

    @Override
    public int compareTo(ShopTime other) {
        return instant().compareTo(other.instant());
    }

    @Override
    @JsonValue
    public String toString() {
        return local.toString();
    }
}
