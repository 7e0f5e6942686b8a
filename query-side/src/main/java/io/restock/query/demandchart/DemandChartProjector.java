package io.restock.query.demandchart;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.StockEvent;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Keeps the demand charts up to date. */
@Component
@ProcessingGroup(DemandChartProjector.VIEW)
class DemandChartProjector extends Projection<DemandChart> {

    static final String VIEW = "demand-charts";

    DemandChartProjector(View<DemandChart> demandCharts) {
        super(demandCharts);
    }

    @Bean
    static View<DemandChart> demandCharts(MongoDatabase database) {
        return new View<>(database, VIEW, DemandChart.class);
    }

    @EventHandler
    void on(StockEvent event, @SequenceNumber long sequence) {
        fold(event.item().toString(), () -> DemandChart.blank(event.item()), chart -> chart.after(event, sequence));
    }
}
