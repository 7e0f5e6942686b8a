package io.restock.ml.demand.training;

import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.training.kept.TrainingRuns;
import io.restock.ml.registry.Registry;
import io.restock.ml.round.ProcessorProgress;
import io.restock.platform.Stores;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that train models. Nothing of the trainer itself is loaded before a training begins. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrainingSettings.class)
class TrainingConfiguration {

    @Bean
    Inclusion trainingInclusion() {
        return new Inclusion(TrainingConfiguration.class.getClassLoader());
    }

    @Bean
    Trainings trainings(
            TrainingRuns runs, TrainingData data, Registry registry, ProcessorProgress progress, Stores stores) {
        return new Trainings(runs, data, registry, () -> progress.isCaughtUp(DemandRecords.GROUP), stores.node());
    }

    @Bean
    TrainingWorker trainingWorker(Trainings trainings, Inclusion trainingInclusion, Stores stores) {
        return new TrainingWorker(
                trainings, trainingInclusion, stores.home().toAbsolutePath().resolve("pytorch"));
    }
}
