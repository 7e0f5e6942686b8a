package io.restock.ml.demand.calibration;

import io.restock.events.LocationId;
import io.restock.events.StockItemId;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks up how forecasts are calibrated. */
@Component
public class Calibrations {

    private final View<KeptCalibration> kept;

    Calibrations(View<KeptCalibration> keptCalibrations) {
        this.kept = keptCalibrations;
    }

    /** The last one of each location of the items, if it has any. */
    public Mono<Map<LocationId, KeptCalibration>> of(Collection<StockItemId> items) {
        return Flux.fromStream(items.stream().map(StockItemId::location).distinct())
                .concatMap(location -> kept.find(location.value()))
                .map(Seen::document)
                .collectMap(calibration -> new LocationId(calibration.id()));
    }
}
