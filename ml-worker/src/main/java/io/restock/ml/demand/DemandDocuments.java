package io.restock.ml.demand;

import io.restock.ml.demand.item.DemandItem;
import io.restock.ml.demand.item.DemandMonth;
import io.restock.ml.demand.market.LocationCalendar;
import io.restock.ml.demand.market.SignalMonth;
import io.restock.ml.demand.product.DemandProduct;
import io.restock.ml.demand.ranking.Ranking;
import io.restock.platform.view.View;

/** Everything that the events of demand are folded into. */
record DemandDocuments(
        View<DemandItem> items,
        View<DemandMonth> months,
        View<LocationCalendar> calendars,
        View<SignalMonth> signals,
        View<DemandProduct> products,
        View<Ranking> rankings) {}
