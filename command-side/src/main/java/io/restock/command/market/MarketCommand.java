package io.restock.command.market;

import io.restock.command.known.ToldTime;
import io.restock.events.LocationId;
import io.restock.events.PromotionId;
import io.restock.events.SignalScope;
import io.restock.events.Sku;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything one can say about the world around a location. */
sealed interface MarketCommand {

    MarketStream stream();

    record StartBusinessDay(@TargetAggregateIdentifier MarketStream stream, LocalDate day, Instant at)
            implements MarketCommand {}

    record DeclareHoliday(MarketStream stream, LocalDate day, String name, boolean closed, Instant at)
            implements MarketCommand {}

    /**
     * Days that the shop has named otherwise itself are left as they are.
     *
     * @param names of the public holidays, by day
     */
    record AdoptHolidays(MarketStream stream, SortedMap<LocalDate, String> names, boolean closed, Instant at)
            implements MarketCommand {}

    /** Once more under the same id with other terms: these hold from now on. */
    record SchedulePromotion(MarketStream stream, PromotionId promotion, Terms terms, Instant at)
            implements MarketCommand {

        /** @param last inclusive */
        record Terms(SortedSet<Sku> skus, LocalDate first, LocalDate last, BigDecimal discount) {}
    }

    /** @param at none for the present moment of the business day */
    record WithdrawPromotion(
            MarketStream stream,
            PromotionId promotion,
            @Nullable ToldTime at) implements MarketCommand {}

    record TellWeather(MarketStream stream, LocalDate day, SortedMap<String, Double> measures, ToldTime issuedAt)
            implements MarketCommand {}

    record TellSignal(
            MarketStream stream,
            String series,
            SignalScope scope,
            LocalDate day,
            double value,
            String unit,
            ToldTime knownAt)
            implements MarketCommand {}

    /** Many at once, decided in one transaction; each is refused or recorded for itself. */
    record ChangeMarkets(List<? extends MarketCommand> changes) {}

    /** The name of the event stream about the world around one location. */
    record MarketStream(LocationId location) {

        @Override
        public String toString() {
            return "market:" + location;
        }
    }
}
