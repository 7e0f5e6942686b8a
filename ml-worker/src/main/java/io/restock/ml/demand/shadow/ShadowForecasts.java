package io.restock.ml.demand.shadow;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.platform.view.View;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
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

    /** What cannot be kept must not hold up the champion's forecasts: it is logged and left out. */
    public Mono<Void> keep(List<ForecastIssued> made) {
        return view.keep(made.stream().map(ShadowForecast::of).toList())
                .doOnError(failure -> LOG.warn("{} forecasts of the shadow are lost", made.size(), failure))
                .onErrorComplete();
    }
}
