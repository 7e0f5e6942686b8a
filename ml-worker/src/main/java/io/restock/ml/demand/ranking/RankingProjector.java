package io.restock.ml.demand.ranking;

import io.restock.events.DemandEvent;
import io.restock.events.DemandEvent.ItemsRanked;
import io.restock.ml.demand.DemandRecords;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the last ranking of each location. */
@Component
@ProcessingGroup(DemandRecords.GROUP)
class RankingProjector extends Projection<Ranking> {

    RankingProjector(View<Ranking> rankings) {
        super(rankings);
    }

    @EventHandler
    void on(DemandEvent event) {
        switch (event) {
            case ItemsRanked ranked -> merge(Ranking.of(ranked), (known, last) -> last.orLater(known));
        }
    }
}
