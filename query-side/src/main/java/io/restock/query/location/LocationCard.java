package io.restock.query.location;

import io.restock.events.Fulfilment;
import io.restock.events.LocationEvent;
import io.restock.events.LocationEvent.FulfilmentSet;
import io.restock.events.LocationEvent.LocationOpened;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.MarketEvent.PromotionWithdrawn;
import io.restock.events.MarketEvent.SignalObserved;
import io.restock.events.MarketEvent.WeatherForecast;
import io.restock.platform.view.ViewDocument;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one location.
 *
 * @param businessDay today; none before the first one has started
 * @param holidays by day
 * @param locationSequence sequence number of the last event of the location itself that this card has seen, or -1
 * @param marketSequence the same of its market
 */
public record LocationCard(
        String id,
        LocationId location,
        String name,
        @Nullable ZoneId zone,
        @Nullable Currency currency,
        SortedSet<DayOfWeek> closedOn,
        @Nullable Fulfilment fulfilment,
        @Nullable LocalDate businessDay,
        List<Holiday> holidays,
        long locationSequence,
        long marketSequence,
        long version)
        implements ViewDocument {

    static LocationCard blank(LocationId location) {
        return new LocationCard(
                "location:" + location,
                location,
                location.value(),
                null,
                null,
                Collections.emptySortedSet(),
                null,
                null,
                List.of(),
                -1,
                -1,
                0);
    }

    LocationCard after(LocationEvent event, long sequence) {
        if (sequence <= locationSequence) {
            return this;
        }
        return switch (event) {
            case LocationOpened opened -> opened(opened, sequence);
            case FulfilmentSet set -> open(set.fulfilment(), sequence);
        };
    }

    LocationCard after(MarketEvent event, long sequence) {
        if (sequence <= marketSequence) {
            return this;
        }
        return switch (event) {
            case BusinessDayStarted started -> at(started.day(), holidays, sequence);
            case HolidayDeclared declared -> at(businessDay, with(declared), sequence);
            case PromotionScheduled _, PromotionWithdrawn _, WeatherForecast _, SignalObserved _ ->
                at(businessDay, holidays, sequence);
        };
    }

    private LocationCard opened(LocationOpened opened, long sequence) {
        return new LocationCard(
                id,
                location,
                opened.name(),
                opened.zone(),
                opened.currency(),
                opened.closedOn(),
                fulfilment,
                businessDay,
                holidays,
                sequence,
                marketSequence,
                version + 1);
    }

    private LocationCard open(Fulfilment fulfilment, long sequence) {
        return new LocationCard(
                id,
                location,
                name,
                zone,
                currency,
                closedOn,
                fulfilment,
                businessDay,
                holidays,
                sequence,
                marketSequence,
                version + 1);
    }

    private LocationCard at(@Nullable LocalDate businessDay, List<Holiday> holidays, long sequence) {
        return new LocationCard(
                id,
                location,
                name,
                zone,
                currency,
                closedOn,
                fulfilment,
                businessDay,
                holidays,
                locationSequence,
                sequence,
                version + 1);
    }

    private List<Holiday> with(HolidayDeclared declared) {
        return Stream.concat(
                        holidays.stream().filter(known -> !known.day().equals(declared.day())),
                        Stream.of(new Holiday(declared.day(), declared.name(), declared.closed())))
                .sorted()
                .toList();
    }

    /** @param closed whether nothing is sold on that day */
    public record Holiday(LocalDate day, String name, boolean closed) implements Comparable<Holiday> {

        @Override
        public int compareTo(Holiday other) {
            return day.compareTo(other.day);
        }
    }
}
