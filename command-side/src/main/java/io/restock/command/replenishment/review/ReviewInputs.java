package io.restock.command.replenishment.review;

import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.StockLevels;
import io.restock.events.SupplierTerms;
import java.time.LocalDate;

/**
 * What a review looks at besides the policy and the orders that it knows itself.
 *
 * @param stockSequence the sequence number of the stock item's last event, or -1
 * @param parkedEvents events that wait in dead-letter queues
 */
public record ReviewInputs(
        ForecastIssued forecast,
        StockLevels levels,
        long stockSequence,
        SupplierTerms terms,
        long parkedEvents,
        String codeVersion) {

    /** The first day of the forecast: today. */
    public LocalDate businessDay() {
        return forecast.origin().plusDays(1);
    }

    /** Whether the supplier takes orders today. */
    public boolean isOrderDay() {
        return terms.orderDays().isEmpty()
                || terms.orderDays().contains(businessDay().getDayOfWeek());
    }
}
