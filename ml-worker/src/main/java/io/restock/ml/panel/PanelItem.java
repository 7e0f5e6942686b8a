package io.restock.ml.panel;

import io.restock.events.StockItemId;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.ItemTraits;
import java.time.LocalDate;
import java.util.List;

/**
 * All that came to pass of one item.
 *
 * @param days consecutive, oldest first, from the first demand to the end of the panel
 */
public record PanelItem(StockItemId item, ItemTraits traits, List<DemandDay> days) {

    public PanelItem {
        if (days.isEmpty()) {
            throw new IllegalArgumentException(item + " has no days");
        }
        days = List.copyOf(days);
    }

    public LocalDate firstDay() {
        return days.getFirst().day();
    }

    long unitsBefore(LocalDate day) {
        return days.stream()
                .filter(known -> known.day().isBefore(day))
                .mapToLong(DemandDay::units)
                .sum();
    }
}
