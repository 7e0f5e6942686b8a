package io.restock.command.replenishment;

import io.restock.command.Commands;
import io.restock.command.known.KnownProducts;
import io.restock.command.replenishment.ReplenishmentCommand.ReplenishmentStream;
import io.restock.command.replenishment.ReplenishmentCommand.ReviewStock;
import io.restock.command.replenishment.review.ReviewInputs;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.StockEvent;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Reviews a stock item whenever its forecast has changed. Without terms nobody can order, so nothing is reviewed. */
@Component
@ProcessingGroup("stock-review")
@DisallowReplay
@EnableConfigurationProperties(ReplenishmentDefaults.class)
class WhenForecastIssuedThenReviewStock {

    private final Commands commands;
    private final EventStore events;
    private final KnownProducts products;
    private final Completeness completeness;
    private final ReplenishmentDefaults defaults;
    private final String codeVersion;
    private final Clock clock;

    WhenForecastIssuedThenReviewStock(
            Commands commands,
            EventStore events,
            KnownProducts products,
            Completeness completeness,
            ReplenishmentDefaults defaults,
            @Value("${restock.command.code-version}") String codeVersion,
            Clock clock) {
        this.commands = commands;
        this.events = events;
        this.products = products;
        this.completeness = completeness;
        this.defaults = defaults;
        this.codeVersion = codeVersion;
        this.clock = clock;
    }

    @EventHandler
    void react(ForecastIssued forecast) {
        products.terms(forecast.item().sku())
                .map(terms -> {
                    long last = events.lastSequenceNumberFor(forecast.item().toString())
                            .orElse(-1L);
                    return new ReviewInputs(
                            forecast,
                            levels(forecast.item(), last),
                            last,
                            terms,
                            completeness.parkedEvents(),
                            codeVersion);
                })
                .ifPresent(this::review);
    }

    private void review(ReviewInputs inputs) {
        commands.send(new ReviewStock(
                        new ReplenishmentStream(inputs.forecast().item()),
                        inputs,
                        defaults.defaultPolicy(),
                        clock.instant()))
                .join();
    }

    private StockLevels levels(StockItemId item, long last) {
        return last < 0
                ? StockLevels.EMPTY
                : ((StockEvent) events.readEvents(item.toString(), last).next().getPayload()).levels();
    }
}
