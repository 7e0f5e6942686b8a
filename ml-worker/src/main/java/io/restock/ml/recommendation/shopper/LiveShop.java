package io.restock.ml.recommendation.shopper;

import io.restock.events.LocationId;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.platform.view.ViewDocument;
import java.time.LocalDate;

/**
 * A location that has gone live.
 *
 * @param since its first business day: what was ordered before is history
 * @param today its business day
 */
record LiveShop(String id, LocalDate since, LocalDate today) implements ViewDocument {

    static LiveShop at(BusinessDayStarted started) {
        return new LiveShop(id(started.location()), started.day(), started.day());
    }

    static String id(LocationId location) {
        return "location:" + location;
    }

    LiveShop after(BusinessDayStarted started) {
        return started.day().isAfter(today) ? new LiveShop(id, since, started.day()) : this;
    }
}
