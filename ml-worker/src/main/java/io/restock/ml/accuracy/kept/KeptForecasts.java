package io.restock.ml.accuracy.kept;

import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.restock.events.StockItemId;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Where one looks up what was forecast. */
public record KeptForecasts(View<KeptForecast> view) {

    /** By item, those that may have said something of one of the days. */
    public Mono<Map<StockItemId, List<KeptForecast>>> of(Collection<StockItemId> items, List<LocalDate> days) {
        var ids = items.stream()
                .flatMap(item -> days.stream().flatMap(day -> KeptForecast.idsFor(item, day)))
                .collect(toSet());
        return view.find(in("_id", ids)).map(Seen::document).collect(groupingBy(KeptForecast::item));
    }
}
