package io.restock.ml.demand.issue;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.StockItemId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.forecast.SeasonalNaiveForecaster;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.guard.ModelGuards;
import io.restock.ml.onnx.OnnxModel;
import io.restock.ml.round.Issued;
import io.restock.ml.round.ProcessorProgress;
import io.restock.ml.round.Publication;
import io.restock.ml.round.Rounds;
import io.restock.platform.view.View;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** The parts of the forecast loop. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ForecastSettings.class)
class ForecastConfiguration {

    @Bean
    View<IssuedForecast> issuedForecasts(MongoDatabase views) {
        return new View<>(views, "ml-forecasts", IssuedForecast.class);
    }

    @Bean
    OnnxForecaster demandModel() {
        return OnnxForecaster.shipped();
    }

    @Bean
    ForecastRound forecastRound(
            DemandRecords records, View<IssuedForecast> issued, ForecastMaker maker, Publication publication) {
        return new ForecastRound(records, new Issued<>(issued), maker, publication);
    }

    @Bean
    ForecastMaker forecastMaker(OnnxForecaster model, ModelGuards guards, ForecastSettings settings, Clock clock) {
        var forecaster =
                new GuardedForecaster(model, new SeasonalNaiveForecaster(model.levels()), guards.guard("demand-model"));
        return new ForecastMaker(forecaster, settings, OnnxModel.runtime(), clock);
    }

    @Bean(destroyMethod = "dispose")
    Scheduler forecastWorker() {
        return Rounds.worker("forecasts");
    }

    @Bean
    WhenDemandMovesThenForecast whenDemandMovesThenForecast(
            DemandRecords records,
            ForecastRound round,
            ForecastSettings settings,
            ProcessorProgress progress,
            Scheduler forecastWorker) {
        var rounds = new Rounds<StockItemId>(
                settings.pace(),
                forecastWorker,
                () -> progress.isCaughtUp(DemandRecords.GROUP),
                items -> round.issue(items, forecastWorker));
        return new WhenDemandMovesThenForecast(records, rounds);
    }
}
