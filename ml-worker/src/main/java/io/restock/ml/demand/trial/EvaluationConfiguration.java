package io.restock.ml.demand.trial;

import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.serve.Champions;
import io.restock.ml.registry.ModelFiles;
import io.restock.ml.registry.Registry;
import io.restock.ml.round.Publication;
import io.restock.ml.round.Rounds;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** The parts that evaluate models. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvaluationSettings.class)
class EvaluationConfiguration {

    @Bean(destroyMethod = "dispose")
    Scheduler evaluationWorker() {
        return Rounds.worker("evaluation");
    }

    @Bean
    Evaluations evaluations(
            DemandRecords records,
            ModelFiles files,
            Champions champions,
            Publication publication,
            EvaluationSettings settings,
            Clock clock,
            Scheduler evaluationWorker) {
        return new Evaluations(records, files, champions, publication, settings.items(), clock, evaluationWorker);
    }

    @Bean
    WhenModelRegisteredThenEvaluate whenModelRegisteredThenEvaluate(Registry registry, Evaluations evaluations) {
        return new WhenModelRegisteredThenEvaluate(registry, evaluations);
    }
}
