package io.restock.ml.demand.issue;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.StockItemId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.analogue.Analogues;
import io.restock.ml.demand.calibration.Calibrations;
import io.restock.ml.demand.issue.plan.WhenPlanChangesThenForecast;
import io.restock.ml.demand.serve.GuardedForecaster;
import io.restock.ml.demand.serve.WhenSlotChangesThenServe;
import io.restock.ml.demand.shadow.ShadowForecasts;
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
    ForecastRound forecastRound(
            DemandRecords records,
            View<IssuedForecast> issued,
            Analogues analogues,
            Calibrations calibrations,
            ForecastMaker maker,
            Publication publication,
            ShadowForecasts shadows) {
        return new ForecastRound(records, new Issued<>(issued), analogues, calibrations, maker, publication, shadows);
    }

    @Bean
    ForecastMaker forecastMaker(GuardedForecaster forecaster, ForecastSettings settings, Clock clock) {
        return new ForecastMaker(forecaster, settings, OnnxModel.runtime(), clock);
    }

    @Bean(destroyMethod = "dispose")
    Scheduler forecastWorker() {
        return Rounds.worker("forecasts");
    }

    @Bean
    Rounds<StockItemId> forecastRounds(
            ForecastRound round,
            ForecastSettings settings,
            ProcessorProgress progress,
            WhenSlotChangesThenServe serving,
            Scheduler forecastWorker) {
        return new Rounds<>(
                settings.pace(),
                forecastWorker,
                () -> progress.isCaughtUp(DemandRecords.GROUP) && serving.isSettled(),
                items -> round.issue(items, forecastWorker));
    }

    @Bean
    WhenDemandMovesThenForecast whenDemandMovesThenForecast(
            DemandRecords records, Rounds<StockItemId> forecastRounds, WhenSlotChangesThenServe serving) {
        return new WhenDemandMovesThenForecast(records, forecastRounds, serving.swaps());
    }

    @Bean(destroyMethod = "dispose")
    Scheduler planWorker() {
        return Rounds.worker("plans");
    }

    @Bean
    WhenPlanChangesThenForecast whenPlanChangesThenForecast(
            DemandRecords records,
            Rounds<StockItemId> forecastRounds,
            ForecastSettings settings,
            ProcessorProgress progress,
            Scheduler planWorker) {
        return new WhenPlanChangesThenForecast(records, forecastRounds, settings.planPace(), progress, planWorker);
    }
}
