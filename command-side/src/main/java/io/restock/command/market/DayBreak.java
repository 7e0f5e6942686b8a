package io.restock.command.market;

import io.restock.command.Commands;
import io.restock.command.known.KnownLocations;
import io.restock.command.market.MarketCommand.MarketStream;
import io.restock.command.market.MarketCommand.StartBusinessDay;
import io.restock.events.LocationId;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the new business day of each location at its own midnight, where the wall clock is to say what day it is. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "restock.business-day", havingValue = "wall-clock")
class DayBreak {

    private static final Logger LOG = LoggerFactory.getLogger(DayBreak.class);
    private static final String PREFIX = "location:";

    private final JdbcClient database;
    private final KnownLocations locations;
    private final Commands commands;
    private final Clock clock;

    DayBreak(JdbcClient database, KnownLocations locations, Commands commands, Clock clock) {
        this.database = database;
        this.locations = locations;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${restock.day-break-check:PT20S}")
    void look() {
        database.sql("SELECT aggregateIdentifier FROM DomainEventEntry"
                        + " WHERE aggregateIdentifier LIKE 'location:%' AND sequenceNumber = 0")
                .query(String.class)
                .list()
                .forEach(stream -> startDayAt(new LocationId(stream.substring(PREFIX.length()))));
    }

    private void startDayAt(LocationId location) {
        var today =
                LocalDate.ofInstant(clock.instant(), locations.open(location).zone());
        var isOver =
                locations.businessDay(location).map(day -> day.isBefore(today)).orElse(true);
        if (isOver) {
            commands.send(new StartBusinessDay(new MarketStream(location), today, clock.instant()))
                    .exceptionally(failure -> {
                        LOG.warn("business day {} of {} has not started, trying again", today, location, failure);
                        return null;
                    });
        }
    }
}
