package io.restock.ml.recommendation.shopper;

import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Remembers since when locations are live. */
@Component
@ProcessingGroup(ShopperRecords.GROUP)
class LiveShopProjector extends Projection<LiveShop> {

    LiveShopProjector(View<LiveShop> liveShops) {
        super(liveShops);
    }

    @EventHandler
    void on(BusinessDayStarted started) {
        fold(LiveShop.id(started.location()), () -> LiveShop.at(started), known -> known.after(started));
    }
}
