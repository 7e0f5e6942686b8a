package io.restock.ml.demand.replay;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up forecasts among the events, however long ago they were issued. Blocks. */
@Component
public class PastForecasts {

    private final StreamReader streams;

    PastForecasts(StreamReader streams) {
        this.streams = streams;
    }

    public Optional<ForecastIssued> find(ForecastId id) {
        return streams.only(id.toString(), ForecastIssued.class);
    }

    /** The one that was issued before it for the same item. */
    public Optional<ForecastIssued> before(ForecastIssued forecast) {
        var item = forecast.item();
        var prefix = new ForecastId("%s@%s:".formatted(item.sku(), item.location())).toString();
        return streams.before(forecast.forecast().toString(), prefix, ForecastIssued.class);
    }
}
