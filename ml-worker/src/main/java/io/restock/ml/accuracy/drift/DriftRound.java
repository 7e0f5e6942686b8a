package io.restock.ml.accuracy.drift;

import static com.mongodb.client.model.Filters.in;

import io.restock.events.LocationId;
import io.restock.events.ModelEvent.DriftDetected;
import io.restock.ml.forecast.onnx.DemandContract;
import io.restock.ml.round.Publication;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.time.Clock;
import java.util.Collection;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Tells of what has drifted at some locations, each episode once. */
record DriftRound(View<DriftWatch> watches, Publication publication, Clock clock) {

    /** @param worker where the events are stored, which blocks */
    Mono<Void> tell(Collection<LocationId> locations, Scheduler worker) {
        return watches.find(in("_id", locations.stream().map(LocationId::value).toList()))
                .map(Seen::document)
                .publishOn(worker)
                .doOnNext(watch -> watch.open().values().forEach(episode -> tell(watch, episode)))
                .then();
    }

    private void tell(DriftWatch watch, DriftEpisode episode) {
        publication.publishOnce(
                episode.stream(watch.location()),
                new DriftDetected(
                        watch.champion(),
                        DemandContract.SCHEMA,
                        watch.location(),
                        episode.measure(),
                        episode.value(),
                        episode.limit(),
                        clock.instant()));
    }
}
