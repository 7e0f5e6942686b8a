package io.restock.ml.forecast.attribution;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Shares out what several causes bring about together (Shapley 1953, doi:10.1515/9781400881970-018): each gets the mean of
 * what it adds, over all orders in which they may come. All sets of causes are looked at, so the shares are exact.
 */
final class Shapley {

    private Shapley() {}

    /**
     * @param worth of each set of causes, by day; the bits of its index say which causes are in the set
     * @return by cause and day; over all causes a day adds up to the worth of all of them less that of none
     */
    static double[][] shares(double[][] worth) {
        var causes = Integer.numberOfTrailingZeros(worth.length);
        var shares = new double[causes][worth[0].length];
        for (int cause = 0; cause < causes; cause++) {
            for (int set = 0; set < worth.length; set++) {
                if ((set & 1 << cause) == 0) {
                    add(shares[cause], weight(Integer.bitCount(set), causes), worth[set | 1 << cause], worth[set]);
                }
            }
        }
        return shares;
    }

    /** All sets of causes, in the order in which their worth is asked for. */
    static <C> List<Set<C>> sets(List<C> causes) {
        return IntStream.range(0, 1 << causes.size())
                .mapToObj(set -> IntStream.range(0, causes.size())
                        .filter(cause -> (set & 1 << cause) != 0)
                        .mapToObj(causes::get)
                        .collect(toUnmodifiableSet()))
                .toList();
    }

    private static void add(double[] share, double weight, double[] with, double[] without) {
        for (int day = 0; day < share.length; day++) {
            share[day] += weight * (with[day] - without[day]);
        }
    }

    /** The share of all orders in which exactly so many others come before one. */
    private static double weight(int before, int causes) {
        double weight = 1.0 / causes;
        for (int i = 1; i <= before; i++) {
            weight *= (double) i / (causes - i);
        }
        return weight;
    }
}
