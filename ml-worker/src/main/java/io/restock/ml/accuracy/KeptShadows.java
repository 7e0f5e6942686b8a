package io.restock.ml.accuracy;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.restock.events.ModelRef;
import io.restock.events.StockItemId;
import io.restock.ml.accuracy.kept.KeptForecast;
import io.restock.ml.demand.shadow.ShadowForecast;
import io.restock.ml.demand.shadow.ShadowForecasts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Looks up what shadows forecast as business days began. */
record KeptShadows(ShadowForecasts shadows) {

    /** By item and model, those that may have said something of one of the days. */
    Mono<Map<StockItemId, Map<ModelRef, List<KeptForecast>>>> of(Collection<StockItemId> items, List<LocalDate> days) {
        var origins = days.stream().flatMap(KeptForecast::originsFor).collect(toSet());
        return shadows.of(items, origins)
                .collect(groupingBy(
                        ShadowForecast::item,
                        groupingBy(ShadowForecast::model, flatMapping(KeptShadows::kept, toList()))));
    }

    private static Stream<KeptForecast> kept(ShadowForecast shadow) {
        return Stream.ofNullable(shadow.asDayBegan())
                .map(demand -> KeptForecast.of(shadow.item(), shadow.origin(), demand));
    }
}
