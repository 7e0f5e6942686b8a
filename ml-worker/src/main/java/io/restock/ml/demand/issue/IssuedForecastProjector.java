package io.restock.ml.demand.issue;

import io.restock.events.ForecastEvent;
import io.restock.events.ForecastEvent.ForecastAccuracyMeasured;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastEvent.ForecastsCalibrated;
import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.round.Issued;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Remembers what was issued, so that nothing is issued twice. */
@Component
@ProcessingGroup(DemandRecords.GROUP)
class IssuedForecastProjector extends Projection<IssuedForecast> {

    IssuedForecastProjector(View<IssuedForecast> issuedForecasts) {
        super(issuedForecasts);
    }

    @EventHandler
    void on(ForecastEvent event) {
        switch (event) {
            case ForecastIssued issued ->
                merge(
                        IssuedForecast.of(issued.item(), issued.forecast(), issued.origin(), issued.knownPosition()),
                        (known, last) -> Issued.later(last, known));
            case ForecastAccuracyMeasured _, ShadowAccuracyMeasured _, ForecastsCalibrated _ -> {}
        }
    }
}
