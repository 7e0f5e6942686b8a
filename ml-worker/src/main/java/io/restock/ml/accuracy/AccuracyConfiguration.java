package io.restock.ml.accuracy;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.LocationId;
import io.restock.ml.accuracy.drift.DriftWatch;
import io.restock.ml.accuracy.kept.KeptForecast;
import io.restock.ml.accuracy.kept.KeptForecasts;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.WhenDayStartsThenRound;
import io.restock.ml.demand.serve.Champions;
import io.restock.ml.demand.shadow.ShadowForecasts;
import io.restock.ml.round.Pace;
import io.restock.ml.round.ProcessorProgress;
import io.restock.ml.round.Publication;
import io.restock.ml.round.Rounds;
import io.restock.platform.view.View;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that measure accuracy. */
@Configuration(proxyBeanMethods = false)
class AccuracyConfiguration {

    private static final Pace PACE = new Pace(Duration.ofMillis(500), 16);

    @Bean
    View<KeptForecast> keptForecastView(MongoDatabase views) {
        return new View<>(views, "ml-kept-forecasts", KeptForecast.class);
    }

    @Bean
    KeptForecasts keptForecasts(View<KeptForecast> keptForecastView) {
        return new KeptForecasts(keptForecastView);
    }

    @Bean
    AccuracyRound accuracyRound(
            DemandRecords records,
            KeptForecasts forecasts,
            ShadowForecasts shadows,
            View<DriftWatch> watches,
            Champions champions,
            Publication publication,
            Clock clock) {
        return new AccuracyRound(records, forecasts, new KeptShadows(shadows), watches, champions, publication, clock);
    }

    @Bean
    Rounds<LocationId> accuracyRounds(AccuracyRound round, ProcessorProgress progress) {
        return Rounds.on(
                "accuracy",
                PACE,
                () -> progress.isCaughtUp(DemandRecords.GROUP) && progress.isCaughtUp(DriftWatch.GROUP),
                round::measure);
    }

    @Bean
    WhenDayStartsThenRound whenDayStartsThenMeasureForecasts(DemandRecords records, Rounds<LocationId> accuracyRounds) {
        return new WhenDayStartsThenRound(records, accuracyRounds, "accuracy");
    }
}
