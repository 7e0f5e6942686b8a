package io.restock.ml.demand.ranking;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.LocationId;
import io.restock.ml.demand.DemandRecords;
import io.restock.ml.demand.WhenDayStartsThenRound;
import io.restock.ml.round.Pace;
import io.restock.ml.round.ProcessorProgress;
import io.restock.ml.round.Publication;
import io.restock.ml.round.Rounds;
import io.restock.platform.view.View;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the ranking loop. */
@Configuration(proxyBeanMethods = false)
class RankingConfiguration {

    private static final Pace PACE = new Pace(Duration.ofMillis(500), 16);

    @Bean
    View<Ranking> rankings(MongoDatabase views) {
        return new View<>(views, "ml-rankings", Ranking.class);
    }

    @Bean
    Rounds<LocationId> rankingRounds(
            DemandRecords records,
            View<Ranking> rankings,
            Publication publication,
            Clock clock,
            ProcessorProgress progress) {
        var round = new RankingRound(records, rankings, publication, clock);
        return Rounds.on("rankings", PACE, () -> progress.isCaughtUp(DemandRecords.GROUP), round::rank);
    }

    @Bean
    WhenDayStartsThenRound whenDayStartsThenRankItems(DemandRecords records, Rounds<LocationId> rankingRounds) {
        return new WhenDayStartsThenRound(records, rankingRounds, "rankings");
    }
}
