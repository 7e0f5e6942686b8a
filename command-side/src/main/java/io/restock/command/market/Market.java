package io.restock.command.market;

import static io.restock.command.Outcome.ACCEPTED;
import static io.restock.command.Outcome.REPEATED;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.restock.command.CommandRejected;
import io.restock.command.Outcome;
import io.restock.command.market.MarketCommand.DeclareHoliday;
import io.restock.command.market.MarketCommand.MarketStream;
import io.restock.command.market.MarketCommand.StartBusinessDay;
import io.restock.command.market.MarketRejection.DayIsOver;
import io.restock.events.MarketEvent;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.MarketEvent.PromotionWithdrawn;
import io.restock.events.MarketEvent.SignalObserved;
import io.restock.events.MarketEvent.WeatherForecast;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The world around one location: what day it is there, and which days are special. */
@Aggregate(snapshotTriggerDefinition = "longStreams")
@Revision("1")
class Market {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable MarketStream id;

    private @Nullable LocalDate today;
    private SortedMap<LocalDate, Holiday> holidays = new TreeMap<>();

    record Holiday(String name, boolean closed) {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(StartBusinessDay command) {
        if (command.day().equals(today)) {
            return REPEATED;
        }
        if (today != null && command.day().isBefore(today)) {
            throw new CommandRejected(new DayIsOver(command.stream().location(), command.day(), today));
        }
        apply(new BusinessDayStarted(command.stream().location(), command.day(), command.at()));
        return ACCEPTED;
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome decide(DeclareHoliday command) {
        if (new Holiday(command.name(), command.closed()).equals(holidays.get(command.day()))) {
            return REPEATED;
        }
        apply(new HolidayDeclared(
                command.stream().location(), command.day(), command.name(), command.closed(), command.at()));
        return ACCEPTED;
    }

    @EventSourcingHandler
    void evolve(MarketEvent event) {
        id = new MarketStream(event.location());
        switch (event) {
            case BusinessDayStarted started -> today = started.day();
            case HolidayDeclared declared ->
                holidays.put(declared.day(), new Holiday(declared.name(), declared.closed()));
            case PromotionScheduled _, PromotionWithdrawn _, WeatherForecast _, SignalObserved _ -> {}
        }
    }

    // Axon makes an empty market and lets it evolve.
    Market() {}
}
