package io.restock.ml.accuracy.drift;

import io.restock.events.FeatureSpread;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether the items of a location are still what they were: the population stability index of a feature between the first
 * {@value #REFERENCE_DAYS} days together and now, the sum over bins of (now − then) · ln(now / then), with shares of items.
 * Below .1 nothing has changed, above .25 much has (Siddiqi, Credit Risk Scorecards, 2006). Each bin counts half an item
 * more than it has, so that an empty one is no infinite change.
 *
 * @param days in the reference
 * @param reference items in each bin, added over those days
 * @param index of the last day; 0 while the reference is being taken, and where there are too few items
 */
record FeatureDrift(int days, List<Long> reference, double index) {

    static final FeatureDrift NONE = new FeatureDrift(0, List.of(), 0);

    static final int REFERENCE_DAYS = 28;

    private static final double HALF = .5;

    /** @param fewest items of which an index is taken */
    FeatureDrift after(FeatureSpread now, int fewest) {
        if (days < REFERENCE_DAYS) {
            return new FeatureDrift(days + 1, added(now.items()), 0);
        }
        var items = now.items().stream().mapToLong(Long::longValue).sum();
        return new FeatureDrift(days, reference, items < fewest ? 0 : index(now.items()));
    }

    private double index(List<Long> now) {
        double index = 0;
        for (int bin = 0; bin < now.size(); bin++) {
            var then = share(reference, bin, REFERENCE_DAYS);
            var today = share(now, bin, 1);
            index += (today - then) * Math.log(today / then);
        }
        return index;
    }

    private static double share(List<Long> items, int bin, int times) {
        var all = items.stream().mapToLong(Long::longValue).sum();
        return ((double) items.get(bin) / times + HALF) / ((double) all / times + HALF * items.size());
    }

    private List<Long> added(List<Long> items) {
        return reference.isEmpty()
                ? items
                : IntStream.range(0, items.size())
                        .mapToObj(bin -> reference.get(bin) + items.get(bin))
                        .toList();
    }
}
