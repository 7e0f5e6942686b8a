package io.restock.ml.accuracy.kept;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.ml.accuracy.drift.DriftWatch;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the forecasts until their days have come. */
@Component
@ProcessingGroup(DriftWatch.GROUP)
class KeptForecastProjector extends Projection<KeptForecast> {

    KeptForecastProjector(View<KeptForecast> keptForecasts) {
        super(keptForecasts);
    }

    @EventHandler
    void on(ForecastIssued issued) {
        merge(KeptForecast.of(issued), KeptForecast::orNewer);
    }
}
