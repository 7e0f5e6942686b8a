package io.restock.events;

import java.util.List;

/**
 * How the quantiles of the sums of some items are moved.
 *
 * @param demandClass of the items, such as {@code smooth}
 * @param volume of what is forecast for them: 0 for little, 1 for some, 2 for much
 * @param byDay for the sum of the first 1, 2, … days a number for each level: shares of the way from the median to the level .9
 */
public record CalibrationShift(String demandClass, int volume, List<List<Float>> byDay) {

    public CalibrationShift {
        byDay = byDay.stream().map(List::copyOf).toList();
    }
}
