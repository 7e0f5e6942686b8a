package io.restock.command.market;

import static io.restock.command.Outcome.ACCEPTED;
import static io.restock.command.Outcome.REPEATED;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.restock.command.CommandRejected;
import io.restock.command.Outcome;
import io.restock.command.market.MarketCommand.AdoptHolidays;
import io.restock.command.market.MarketCommand.DeclareHoliday;
import io.restock.command.market.MarketCommand.MarketStream;
import io.restock.command.market.MarketCommand.SchedulePromotion;
import io.restock.command.market.MarketCommand.SchedulePromotion.Terms;
import io.restock.command.market.MarketCommand.StartBusinessDay;
import io.restock.command.market.MarketCommand.TellSignal;
import io.restock.command.market.MarketCommand.TellWeather;
import io.restock.command.market.MarketCommand.WithdrawPromotion;
import io.restock.command.market.MarketRejection.DayIsOver;
import io.restock.command.market.MarketRejection.PromotionIsWithdrawn;
import io.restock.command.market.MarketRejection.UnknownPromotion;
import io.restock.events.LocationId;
import io.restock.events.MarketEvent;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.MarketEvent.PromotionWithdrawn;
import io.restock.events.MarketEvent.SignalObserved;
import io.restock.events.MarketEvent.WeatherForecast;
import java.time.Instant;
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

/** The world around one location: what day it is there, which days are special, and what was foretold. */
@Aggregate(cache = "recentAggregates", snapshotTriggerDefinition = "longStreams")
@Revision("2")
class Market {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable MarketStream id;

    private @Nullable LocalDate today;
    private SortedMap<LocalDate, Holiday> holidays = new TreeMap<>();
    private SortedMap<String, Promotion> promotions = new TreeMap<>();

    record Holiday(String name, boolean closed) {}

    record Promotion(Terms terms, boolean withdrawn) {}

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

    Outcome decide(DeclareHoliday command) {
        return declare(command.stream().location(), command.day(), command.name(), command.closed(), command.at());
    }

    private Outcome declare(LocationId location, LocalDate day, String name, boolean closed, Instant at) {
        if (new Holiday(name, closed).equals(holidays.get(day))) {
            return REPEATED;
        }
        apply(new HolidayDeclared(location, day, name, closed, at));
        return ACCEPTED;
    }

    Outcome decide(AdoptHolidays command) {
        var location = command.stream().location();
        var outcomes = command.names().entrySet().stream()
                .filter(day -> !isNamedOtherwise(day.getKey(), day.getValue()))
                .map(day -> declare(location, day.getKey(), day.getValue(), command.closed(), command.at()))
                .toList();
        return outcomes.contains(ACCEPTED) ? ACCEPTED : REPEATED;
    }

    private boolean isNamedOtherwise(LocalDate day, String name) {
        var known = holidays.get(day);
        return known != null && !known.name().equals(name);
    }

    Outcome decide(SchedulePromotion command) {
        var known = promotions.get(command.promotion().value());
        if (known != null && known.terms().equals(command.terms())) {
            return REPEATED;
        }
        if (known != null && known.withdrawn()) {
            throw new CommandRejected(new PromotionIsWithdrawn(command.stream().location(), command.promotion()));
        }
        apply(new PromotionScheduled(
                command.promotion(),
                command.stream().location(),
                command.terms().skus(),
                command.terms().first(),
                command.terms().last(),
                command.terms().discount(),
                command.at()));
        return ACCEPTED;
    }

    Outcome decide(WithdrawPromotion command, Instant at) {
        var known = promotions.get(command.promotion().value());
        if (known == null) {
            throw new CommandRejected(new UnknownPromotion(command.stream().location(), command.promotion()));
        }
        if (known.withdrawn()) {
            return REPEATED;
        }
        apply(new PromotionWithdrawn(command.promotion(), command.stream().location(), at));
        return ACCEPTED;
    }

    Outcome decide(TellWeather command, Instant issuedAt) {
        apply(new WeatherForecast(command.stream().location(), command.day(), command.measures(), issuedAt));
        return ACCEPTED;
    }

    Outcome decide(TellSignal command, Instant knownAt) {
        apply(new SignalObserved(
                command.stream().location(),
                command.series(),
                command.scope(),
                command.day(),
                command.value(),
                command.unit(),
                knownAt));
        return ACCEPTED;
    }

    @EventSourcingHandler
    void evolve(MarketEvent event) {
        id = new MarketStream(event.location());
        switch (event) {
            case BusinessDayStarted started -> today = started.day();
            case HolidayDeclared declared ->
                holidays.put(declared.day(), new Holiday(declared.name(), declared.closed()));
            case PromotionScheduled scheduled ->
                promotions.put(scheduled.promotion().value(), new Promotion(termsOf(scheduled), false));
            case PromotionWithdrawn withdrawn ->
                promotions.computeIfPresent(
                        withdrawn.promotion().value(), (_, known) -> new Promotion(known.terms(), true));
            case WeatherForecast _, SignalObserved _ -> {}
        }
    }

    private static Terms termsOf(PromotionScheduled scheduled) {
        return new Terms(scheduled.skus(), scheduled.first(), scheduled.last(), scheduled.discount());
    }

    // Axon makes an empty market and lets it evolve.
    Market() {}
}
