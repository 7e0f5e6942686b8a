package io.restock.ml.demand.explain;

import io.restock.events.ForecastId;
import io.restock.events.ModelRef;
import io.restock.events.StockItemId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a forecast is what it is. Its terms add up to the units.
 *
 * @param last day of its horizon, inclusive
 * @param same whether the events and the model of then gave the same forecast again, bit for bit
 * @param units expected of all its days together
 * @param change against the forecast of the item before it; none if there was none that covers a day of it and says what it knew
 */
record Explanation(
        ForecastId forecast,
        StockItemId item,
        LocalDate first,
        LocalDate last,
        ModelRef model,
        boolean fallback,
        boolean same,
        double units,
        List<Term> terms,
        @Nullable Change change) {

    /**
     * @param cause a name that stays
     * @param units of all days together, signed
     * @param sentence for people
     * @param daily units of each day; empty where only their sum is known
     */
    record Term(String cause, double units, String sentence, List<Double> daily) {}

    /**
     * What changed since the forecast before: its terms lead from the units before to those after.
     *
     * @param first of the days that both cover
     * @param last of them, inclusive
     */
    record Change(ForecastId since, LocalDate first, LocalDate last, double before, double after, List<Term> terms) {}
}
