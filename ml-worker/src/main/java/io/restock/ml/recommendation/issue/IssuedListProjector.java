package io.restock.ml.recommendation.issue;

import io.restock.events.RecommendationEvent;
import io.restock.events.RecommendationEvent.RecommendationsIssued;
import io.restock.ml.recommendation.shopper.ShopperRecords;
import io.restock.ml.round.Issued;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Remembers what was issued, so that nothing is issued twice. */
@Component
@ProcessingGroup(ShopperRecords.GROUP)
class IssuedListProjector extends Projection<IssuedList> {

    IssuedListProjector(View<IssuedList> issuedLists) {
        super(issuedLists);
    }

    @EventHandler
    void on(RecommendationEvent event) {
        switch (event) {
            case RecommendationsIssued issued ->
                merge(
                        IssuedList.of(issued.shopper(), issued.list(), issued.knownPosition()),
                        (known, last) -> Issued.later(last, known));
        }
    }
}
