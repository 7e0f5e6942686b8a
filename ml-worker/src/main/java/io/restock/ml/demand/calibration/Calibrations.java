package io.restock.ml.demand.calibration;

import io.restock.events.LocationId;
import io.restock.events.ModelRef;
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

    /** Those of a model at the locations of items, as far as they move its forecasts. */
    public Mono<Map<LocationId, KeptCalibration>> of(Collection<StockItemId> items, ModelRef model) {
        return Flux.fromStream(items.stream().map(StockItemId::location).distinct())
                .concatMap(location -> kept.find(KeptCalibration.id(location, model))
                        .map(seen -> Map.entry(location, seen.document())))
                .filter(found -> found.getValue().applies())
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Each location where another model than before is calibrated, as that happens. */
    public Flux<LocationId> ofAnotherModel() {
        return kept.changes()
                .map(Seen::document)
                .filter(calibration -> calibration.before() != null)
                .map(calibration -> new LocationId(calibration.id()));
    }
}
