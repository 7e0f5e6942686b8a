package io.restock.ml.panel.component;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A signal in standard deviations from its mean.
 *
 * @param deviation above 0
 */
record StandardSignal(String name, double mean, double deviation) {

    /** All that vary, by name. */
    static List<StandardSignal> of(Collection<SortedMap<String, Double>> said) {
        return said.stream()
                .flatMap(signals -> signals.entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())))
                .entrySet()
                .stream()
                .map(signal -> of(signal.getKey(), signal.getValue()))
                .filter(signal -> signal.deviation > 0)
                .toList();
    }

    private static StandardSignal of(String name, List<Double> values) {
        var mean = values.stream().mapToDouble(value -> value).average().orElseThrow();
        var variance = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        return new StandardSignal(name, mean, Math.sqrt(variance));
    }

    /** What is not known is taken for the mean. */
    double of(SortedMap<String, Double> said) {
        return (said.getOrDefault(name, mean) - mean) / deviation;
    }
}
