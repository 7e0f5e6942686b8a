package io.restock.ml.demand.analogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How alike names are: the cosine of their words, a word counting by the logarithm of how rare it is among all names (Salton
 * and Buckley 1988, doi:10.1016/0306-4573(88)90021-0).
 */
final class ProductNames {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final int names;
    private final Map<String, Long> namesWith;

    ProductNames(Collection<String> all) {
        this.names = all.size();
        this.namesWith = all.stream().flatMap(name -> words(name).stream()).collect(groupingBy(identity(), counting()));
    }

    /** 0 where they share no word, 1 where they have the same ones. */
    double likeness(String one, String other) {
        var first = weights(one);
        var second = weights(other);
        double shared = 0;
        for (var word : first.entrySet()) {
            shared += word.getValue() * second.getOrDefault(word.getKey(), 0.0);
        }
        return shared == 0 ? 0 : shared / (length(first) * length(second));
    }

    private Map<String, Double> weights(String name) {
        var weights = new HashMap<String, Double>();
        words(name).forEach(word -> weights.put(word, Math.log1p((double) names / namesWith.getOrDefault(word, 1L))));
        return weights;
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    private static Set<String> words(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
