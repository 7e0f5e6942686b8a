package io.restock.ml.recommendation.issue;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.ShopperId;
import io.restock.ml.guard.ModelGuards;
import io.restock.ml.recommendation.PopularityRecommender;
import io.restock.ml.recommendation.offer.Offers;
import io.restock.ml.recommendation.onnx.OnnxRecommender;
import io.restock.ml.recommendation.shopper.ShopperRecords;
import io.restock.ml.round.Issued;
import io.restock.ml.round.ProcessorProgress;
import io.restock.ml.round.Publication;
import io.restock.ml.round.Rounds;
import io.restock.platform.view.View;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the recommendation loop. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecommendationSettings.class)
class RecommendationConfiguration {

    @Bean
    View<IssuedList> issuedLists(MongoDatabase views) {
        return new View<>(views, "ml-lists", IssuedList.class);
    }

    @Bean
    OnnxRecommender recommendationModel() {
        return OnnxRecommender.shipped();
    }

    @Bean
    GuardedRecommender guardedRecommender(OnnxRecommender model, ModelGuards guards) {
        return new GuardedRecommender(model, new PopularityRecommender(), guards.guard("recommendation-model"));
    }

    @Bean
    ListMaker listMaker(GuardedRecommender recommender, Offers offers, RecommendationSettings settings, Clock clock) {
        return new ListMaker(recommender, offers, settings.items(), clock);
    }

    @Bean
    RecommendationRound recommendationRound(
            ShopperRecords records, View<IssuedList> issued, ListMaker maker, Publication publication) {
        return new RecommendationRound(records, new Issued<>(issued), maker, publication);
    }

    @Bean
    Rounds<ShopperId> recommendationRounds(
            RecommendationRound round, RecommendationSettings settings, ProcessorProgress progress) {
        return Rounds.on(
                "recommendations", settings.pace(), () -> progress.isCaughtUp(ShopperRecords.GROUP), round::issue);
    }

    @Bean
    WhenShopperBuysThenRecommend whenShopperBuysThenRecommend(
            ShopperRecords records, Rounds<ShopperId> recommendationRounds) {
        return new WhenShopperBuysThenRecommend(records, recommendationRounds);
    }
}
