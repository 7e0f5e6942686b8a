package io.restock.ml.demand.shadow;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import io.restock.events.QuantilePaths;
import io.restock.events.StockItemId;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what the shadow forecasts. */
@Component
public class ShadowForecasts {

    public static final String VIEW = "ml-shadow-forecasts";

    private static final Logger LOG = LoggerFactory.getLogger(ShadowForecasts.class);

    private final View<ShadowForecast> view;

    ShadowForecasts(MongoDatabase views) {
        this.view = new View<>(views, VIEW, ShadowForecast.class);
    }

    /**
     * What cannot be kept must not hold up the champion's forecasts: it is logged and left out.
     *
     * @param opening which of them are the first from their origins
     */
    public Mono<Void> keep(List<ForecastIssued> made, Set<ForecastId> opening) {
        return of(made.stream().map(ShadowForecasts::idOf).toList())
                .collectMap(ShadowForecast::id)
                .flatMap(known -> view.keep(made.stream()
                        .map(one -> ShadowForecast.of(one, asDayBegan(one, opening, known.get(idOf(one)))))
                        .toList()))
                .doOnError(failure -> LOG.warn("{} forecasts of the shadow are lost", made.size(), failure))
                .onErrorComplete();
    }

    /** Those of some items from some origins. */
    public Flux<ShadowForecast> of(Collection<StockItemId> items, Collection<LocalDate> origins) {
        return of(items.stream()
                .flatMap(item -> origins.stream().map(origin -> ShadowForecast.id(item, origin)))
                .toList());
    }

    private Flux<ShadowForecast> of(List<String> ids) {
        return view.find(in("_id", ids)).map(Seen::document);
    }

    private static String idOf(ForecastIssued made) {
        return ShadowForecast.id(made.item(), made.origin());
    }

    private static @Nullable QuantilePaths asDayBegan(
            ForecastIssued made, Set<ForecastId> opening, @Nullable ShadowForecast before) {
        if (opening.contains(made.forecast())) {
            return made.demand();
        }
        return before != null && before.model().equals(made.model()) ? before.asDayBegan() : null;
    }
}
