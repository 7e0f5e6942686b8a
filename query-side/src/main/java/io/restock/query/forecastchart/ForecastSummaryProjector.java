package io.restock.query.forecastchart;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.ForecastEvent;
import io.restock.events.ForecastEvent.ForecastAccuracyMeasured;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastEvent.ForecastsCalibrated;
import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Keeps what a list says of the forecasts. */
@Component
@ProcessingGroup("forecast-charts")
class ForecastSummaryProjector extends Projection<ForecastSummary> {

    static final String VIEW = "forecast-summaries";

    ForecastSummaryProjector(View<ForecastSummary> forecastSummaries) {
        super(forecastSummaries);
    }

    @Bean
    static View<ForecastSummary> forecastSummaries(MongoDatabase database) {
        return new View<>(database, VIEW, ForecastSummary.class);
    }

    @EventHandler
    void on(ForecastEvent event) {
        switch (event) {
            case ForecastIssued issued ->
                fold(issued.item().toString(), () -> ForecastSummary.of(issued), known -> known.after(issued));
            case ForecastAccuracyMeasured _, ShadowAccuracyMeasured _, ForecastsCalibrated _ -> {}
        }
    }
}
