package io.restock.ml.demand.issue;

import java.time.Duration;
import java.time.LocalTime;

/** When orders come in on an ordinary day, as evenly as we know. */
record TradingHours(LocalTime opens, LocalTime closes) {

    TradingHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("no trading hours: %s to %s".formatted(opens, closes));
        }
    }

    /** @param text such as {@code 08:00-18:00} */
    public static TradingHours of(String text) {
        var ends = text.split("[-–]", 2);
        if (ends.length < 2) {
            throw new IllegalArgumentException("no trading hours: '%s' (such as '08:00-18:00')".formatted(text));
        }
        return new TradingHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }

    /** The share of the day's trading, 0 to 1, that is over. */
    double elapsedAt(LocalTime time) {
        var whole = Duration.between(opens, closes).toSeconds();
        return Math.clamp((double) Duration.between(opens, time).toSeconds() / whole, 0, 1);
    }
}
