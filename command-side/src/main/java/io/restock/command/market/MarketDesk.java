package io.restock.command.market;

import static io.restock.command.Outcome.REPEATED;

import io.restock.command.CommandRejected;
import io.restock.command.Deciders;
import io.restock.command.Outcome;
import io.restock.command.known.KnownLocations;
import io.restock.command.known.KnownProducts;
import io.restock.command.market.MarketCommand.AdoptHolidays;
import io.restock.command.market.MarketCommand.ChangeMarkets;
import io.restock.command.market.MarketCommand.DeclareHoliday;
import io.restock.command.market.MarketCommand.SchedulePromotion;
import io.restock.command.market.MarketCommand.StartBusinessDay;
import io.restock.command.market.MarketCommand.TellSignal;
import io.restock.command.market.MarketCommand.TellWeather;
import io.restock.command.market.MarketCommand.WithdrawPromotion;
import io.restock.command.market.MarketRejection.ObservationDiffers;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes what is told of the world around locations, each thing once. */
@Component
class MarketDesk {

    private final Deciders<Market> markets;
    private final KnownLocations locations;
    private final KnownProducts products;
    private final ObservationLog log;

    MarketDesk(Repository<Market> markets, KnownLocations locations, KnownProducts products, ObservationLog log) {
        this.markets = new Deciders<>(markets, Market::new);
        this.locations = locations;
        this.products = products;
        this.log = log;
    }

    @CommandHandler
    List<Outcome> decide(ChangeMarkets batch) {
        return markets.decide(batch.changes(), MarketCommand::stream, this::decide);
    }

    private Outcome decide(Market market, MarketCommand command) {
        var location = command.stream().location();
        var zone = locations.open(location).zone();
        return switch (command) {
            case StartBusinessDay start -> market.decide(start);
            case DeclareHoliday declare -> market.decide(declare);
            case AdoptHolidays adopt -> market.decide(adopt);
            case SchedulePromotion schedule -> {
                schedule.terms().skus().forEach(sku -> products.demand(sku, "/skus"));
                yield market.decide(schedule);
            }
            case WithdrawPromotion withdraw ->
                market.decide(
                        withdraw, locations.moment(withdraw.at(), location).instant());
            case TellWeather told -> {
                var issuedAt = told.issuedAt().on(zone).instant();
                yield once(Observation.of(told, issuedAt), () -> market.decide(told, issuedAt));
            }
            case TellSignal told -> {
                var knownAt = told.knownAt().on(zone).instant();
                yield once(Observation.of(told, knownAt), () -> market.decide(told, knownAt));
            }
        };
    }

    private Outcome once(Observation observation, Supplier<Outcome> decision) {
        var known = log.saysTheSame(observation);
        if (known.isPresent()) {
            return known.get() ? REPEATED : refuse(observation);
        }
        var outcome = decision.get();
        log.add(observation);
        return outcome;
    }

    private static Outcome refuse(Observation observation) {
        throw new CommandRejected(
                new ObservationDiffers(observation.market().location(), observation.about(), observation.knownAt()));
    }
}
