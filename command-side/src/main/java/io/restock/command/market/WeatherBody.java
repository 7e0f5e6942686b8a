package io.restock.command.market;

import io.restock.command.known.ToldTime;
import io.restock.command.market.MarketCommand.MarketStream;
import io.restock.command.market.MarketCommand.TellWeather;
import io.restock.command.web.MalformedBody;
import io.restock.command.web.Required;
import io.restock.events.LocationId;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is foretold for one day, as it comes in.
 *
 * @param location in bulk only
 * @param measures by name with unit, such as {@code temperature_c}
 */
record WeatherBody(
        @Nullable LocationId location,
        @Nullable LocalDate day,
        @Nullable ToldTime issuedAt,
        @Nullable Map<String, @Nullable Double> measures) {

    private static final int MOST_MEASURES = 50;

    TellWeather of(MarketStream market) {
        return new TellWeather(market, Required.of(day, "/day"), checkedMeasures(), Required.of(issuedAt, "/issuedAt"));
    }

    private SortedMap<String, Double> checkedMeasures() {
        var given = Required.of(measures, "/measures");
        if (given.isEmpty() || given.size() > MOST_MEASURES) {
            throw new MalformedBody(
                    "there are %d measures: 1 to %d are possible".formatted(given.size(), MOST_MEASURES), "/measures");
        }
        var checked = new TreeMap<String, Double>();
        given.forEach((name, value) ->
                checked.put(SignalBody.name(name, "/measures/" + name), SignalBody.number(value, "/measures/" + name)));
        return checked;
    }
}
