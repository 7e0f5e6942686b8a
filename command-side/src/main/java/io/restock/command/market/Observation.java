package io.restock.command.market;

import io.restock.command.market.MarketCommand.MarketStream;
import io.restock.command.market.MarketCommand.TellSignal;
import io.restock.command.market.MarketCommand.TellWeather;
import java.time.Instant;

/**
 * Something that was told of the world, as it was known at a moment.
 *
 * @param about whatever it is, such as {@code the weather on 2011-11-05}
 */
record Observation(MarketStream market, String about, Instant knownAt, String content) {

    static Observation of(TellWeather told, Instant issuedAt) {
        return new Observation(
                told.stream(),
                "the weather on " + told.day(),
                issuedAt,
                told.measures().toString());
    }

    static Observation of(TellSignal told, Instant knownAt) {
        return new Observation(
                told.stream(),
                "%s (%s) on %s".formatted(told.series(), told.scope(), told.day()),
                knownAt,
                "%s %s".formatted(told.value(), told.unit()));
    }

    String id() {
        return "%s as of %s".formatted(about, knownAt);
    }
}
