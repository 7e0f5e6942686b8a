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

/** Keeps the newest forecast of each item. */
@Component
@ProcessingGroup("forecast-charts")
class ForecastChartProjector extends Projection<ForecastChart> {

    static final String VIEW = "forecast-charts";

    ForecastChartProjector(View<ForecastChart> forecastCharts) {
        super(forecastCharts);
    }

    @Bean
    static View<ForecastChart> forecastCharts(MongoDatabase database) {
        return new View<>(database, VIEW, ForecastChart.class);
    }

    @EventHandler
    void on(ForecastEvent event) {
        switch (event) {
            case ForecastIssued issued ->
                fold(issued.item().toString(), () -> ForecastChart.of(issued), known -> known.after(issued));
            case ForecastAccuracyMeasured _, ShadowAccuracyMeasured _, ForecastsCalibrated _ -> {}
        }
    }
}
