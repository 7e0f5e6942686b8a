package io.restock.ml.accuracy.drift;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.LocationId;
import io.restock.ml.round.Pace;
import io.restock.ml.round.ProcessorProgress;
import io.restock.ml.round.Publication;
import io.restock.ml.round.Rounds;
import io.restock.platform.view.View;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that watch for drift. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DriftSettings.class)
class DriftConfiguration {

    private static final Pace PACE = new Pace(Duration.ofMillis(500), 16);

    @Bean
    View<DriftWatch> driftWatches(MongoDatabase views) {
        return new View<>(views, "ml-drift-watches", DriftWatch.class);
    }

    @Bean
    Rounds<LocationId> driftRounds(
            View<DriftWatch> driftWatches, Publication publication, Clock clock, ProcessorProgress progress) {
        var round = new DriftRound(driftWatches, publication, clock);
        return Rounds.on("drift", PACE, () -> progress.isCaughtUp(DriftWatch.GROUP), round::tell);
    }

    @Bean
    WhenDriftBeginsThenTell whenDriftBeginsThenTell(View<DriftWatch> driftWatches, Rounds<LocationId> driftRounds) {
        return new WhenDriftBeginsThenTell(driftWatches, driftRounds);
    }
}
