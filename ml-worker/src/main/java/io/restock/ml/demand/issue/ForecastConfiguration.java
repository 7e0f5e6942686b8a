package io.restock.ml.demand.issue;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.StockItemId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.analogue.Analogues;
import io.restock.ml.demand.calibration.Calibrations;
import io.restock.ml.demand.issue.plan.PlanRound;
import io.restock.ml.demand.issue.plan.WhenPlanChangesThenForecast;
import io.restock.ml.demand.market.PlanChange;
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

    @Bean
    Rounds<StockItemId> forecastRounds(
            ForecastRound round,
            ForecastSettings settings,
            ProcessorProgress progress,
            WhenSlotChangesThenServe serving) {
        return Rounds.on(
                "forecasts",
                settings.pace(),
                () -> progress.isCaughtUp(DemandRecords.GROUP) && serving.isSettled(),
                round::issue);
    }

    @Bean
    WhenDemandMovesThenForecast whenDemandMovesThenForecast(
            DemandRecords records,
            Rounds<StockItemId> forecastRounds,
            WhenSlotChangesThenServe serving,
            Calibrations calibrations) {
        return new WhenDemandMovesThenForecast(records, forecastRounds, serving.swaps(), calibrations.ofAnotherModel());
    }

    @Bean
    Rounds<PlanChange> planRounds(
            DemandRecords records,
            Rounds<StockItemId> forecastRounds,
            ForecastSettings settings,
            ProcessorProgress progress) {
        var round = new PlanRound(records, forecastRounds);
        return Rounds.on(
                "plans",
                settings.planPace(),
                () -> progress.isCaughtUp(DemandRecords.GROUP),
                (changes, _) -> round.forecast(changes));
    }

    @Bean
    WhenPlanChangesThenForecast whenPlanChangesThenForecast(DemandRecords records, Rounds<PlanChange> planRounds) {
        return new WhenPlanChangesThenForecast(records, planRounds);
    }
}
