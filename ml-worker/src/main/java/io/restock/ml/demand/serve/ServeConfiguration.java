package io.restock.ml.demand.serve;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.ModelId;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.SeasonalNaiveForecaster;
import io.restock.ml.forecast.onnx.DemandContract;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.ml.guard.ModelGuards;
import io.restock.ml.registry.ModelFiles;
import io.restock.ml.registry.ShippedModel;
import io.restock.ml.round.Rounds;
import io.restock.platform.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** The models of demand, and who loads them. */
@Configuration(proxyBeanMethods = false)
class ServeConfiguration {

    @Bean
    View<ModelSlot> modelSlots(MongoDatabase views) {
        return new View<>(views, "ml-model-slots", ModelSlot.class);
    }

    @Bean
    DemandContract demandContract() {
        return new DemandContract();
    }

    @Bean
    ShippedModel shippedDemandModel() {
        return OnnxForecaster::shippedFile;
    }

    @Bean
    ServedModels servedModels(ModelFiles files) {
        return new ServedModels(
                OnnxForecaster.shipped(),
                model -> OnnxForecaster.load(files.find(new ModelId(model.sha256()))
                        .orElseThrow(() -> new IllegalStateException("its file is not stored"))));
    }

    @Bean(destroyMethod = "dispose")
    Scheduler modelLoader() {
        return Rounds.worker("model-loader");
    }

    @Bean
    WhenSlotChangesThenServe whenSlotChangesThenServe(
            View<ModelSlot> slots, ServedModels models, Scheduler modelLoader) {
        return new WhenSlotChangesThenServe(slots, models, modelLoader);
    }

    @Bean
    GuardedForecaster guardedForecaster(ServedModels models, ModelGuards guards) {
        return new GuardedForecaster(
                models,
                new SeasonalNaiveForecaster(QuantileLevels.STANDARD),
                guards.guard("demand-model"),
                guards.guard("shadow-model"));
    }
}
