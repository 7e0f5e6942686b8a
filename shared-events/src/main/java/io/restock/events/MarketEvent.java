package io.restock.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;

/** Every fact about the world around one location: its business days, holidays, promotions, and signals from outside. */
public sealed interface MarketEvent {

    LocationId location();

    Instant occurredAt();

    /** The planning date moved on: {@code day} is today, every day before it is complete. */
    record BusinessDayStarted(LocationId location, LocalDate day, Instant occurredAt) implements MarketEvent {}

    /** @param closed whether nothing is sold on that day */
    record HolidayDeclared(LocationId location, LocalDate day, String name, boolean closed, Instant occurredAt)
            implements MarketEvent {}

    /**
     * @param last inclusive
     * @param discount share of the price taken off, 0 to 1
     */
    record PromotionScheduled(
            PromotionId promotion,
            LocationId location,
            SortedSet<Sku> skus,
            LocalDate first,
            LocalDate last,
            BigDecimal discount,
            Instant occurredAt)
            implements MarketEvent {}

    record PromotionWithdrawn(PromotionId promotion, LocationId location, Instant occurredAt) implements MarketEvent {}

    /** What was foretold at {@code occurredAt} for {@code day}; measures by name with unit, such as {@code temperature_c}. */
    record WeatherForecast(LocationId location, LocalDate day, SortedMap<String, Double> measures, Instant occurredAt)
            implements MarketEvent {}

    /**
     * One value of any other outside series: advertising spend, search interest, freight delays.
     *
     * @param occurredAt when the value became known
     */
    record SignalObserved(
            LocationId location,
            String series,
            SignalScope scope,
            LocalDate day,
            double value,
            String unit,
            Instant occurredAt)
            implements MarketEvent {}
}
