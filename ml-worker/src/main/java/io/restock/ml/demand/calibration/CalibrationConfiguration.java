package io.restock.ml.demand.calibration;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.LocationId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.WhenDayStartsThenRound;
import io.restock.ml.demand.serve.ServedModels;
import io.restock.ml.demand.serve.WhenSlotChangesThenServe;
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

/** The parts that calibrate: after the forecasts of a business day, and after a change of champions. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalibrationSettings.class)
class CalibrationConfiguration {

    private static final Pace PACE = new Pace(Duration.ofSeconds(2), 16);

    @Bean
    View<KeptCalibration> keptCalibrations(MongoDatabase views) {
        return new View<>(views, "ml-calibrations", KeptCalibration.class);
    }

    @Bean
    CalibrationRound calibrationRound(
            DemandRecords records,
            View<KeptCalibration> keptCalibrations,
            ServedModels models,
            Publication publication,
            CalibrationSettings settings,
            Clock clock) {
        return new CalibrationRound(records, keptCalibrations, models, publication, settings, clock);
    }

    @Bean
    Rounds<LocationId> calibrationRounds(
            CalibrationRound round, ProcessorProgress progress, WhenSlotChangesThenServe serving) {
        return Rounds.on(
                "calibration",
                PACE,
                () -> progress.isCaughtUp(DemandRecords.GROUP) && serving.isSettled(),
                round::calibrate);
    }

    @Bean
    WhenDayStartsThenRound whenDayStartsThenCalibrate(DemandRecords records, Rounds<LocationId> calibrationRounds) {
        return new WhenDayStartsThenRound(records, calibrationRounds, "calibrations");
    }

    @Bean
    WhenChampionChangesThenCalibrate whenChampionChangesThenCalibrate(
            DemandRecords records, Rounds<LocationId> calibrationRounds, WhenSlotChangesThenServe serving) {
        return new WhenChampionChangesThenCalibrate(records, calibrationRounds, serving.swaps());
    }
}
