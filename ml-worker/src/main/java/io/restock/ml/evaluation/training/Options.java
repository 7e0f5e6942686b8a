package io.restock.ml.evaluation.training;

import io.restock.ml.evaluation.board.FigureTable;
import io.restock.ml.evaluation.training.kept.Fingerprint;
import io.restock.ml.feature.Grain;
import io.restock.ml.forecast.QuantileLevels;
import io.restock.ml.forecast.training.checkpoint.FolderCheckpoints;
import io.restock.ml.forecast.training.network.Target;
import io.restock.ml.forecast.training.network.layer.Architecture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the command was asked, as {@code name=value} each: {@code set}, {@code data}, {@code out}, {@code kept}, {@code
 * part}; {@code metrics} that are shown, {@code networks} that take part, the first {@code seed}, and principal {@code
 * components} of signals; and for own data {@code target} of the networks, {@code grain}, {@code horizon}, {@code origins}
 * and {@code levels}.
 */
record Options(Map<String, String> values) {

    Options {
        values = Map.copyOf(values);
    }

    static Options of(String... arguments) {
        var values = new HashMap<String, String>();
        for (var argument : arguments) {
            var at = argument.indexOf('=');
            if (at < 1) {
                throw new IllegalArgumentException("'%s' is not name=value".formatted(argument));
            }
            values.put(argument.substring(0, at), argument.substring(at + 1));
        }
        return new Options(values);
    }

    String set() {
        return text("set");
    }

    Path data() {
        return Path.of(text("data"));
    }

    Path out() {
        return Path.of(text("out"));
    }

    /** Where answers are kept until the evaluation is over, so that it goes on where it was interrupted. */
    FolderCheckpoints kept() throws IOException {
        var question = new TreeMap<>(values);
        question.keySet().removeAll(Set.of("out", "kept", "part", "metrics"));
        return new FolderCheckpoints(Path.of(text("kept")).resolve(Fingerprint.of(question.toString(), data())));
    }

    /** Whether the test part is left alone. */
    boolean validationOnly() {
        return text("part").equals("validation");
    }

    /** The networks that take part; may be none. */
    List<Architecture> networks() {
        return list("networks").stream()
                .map(wanted -> choice("network", wanted, Architecture.values(), Architecture::slug))
                .toList();
    }

    /** Principal components that trees read in the place of signals, beside those that read the signals; 0 for none. */
    int components() {
        return number("components");
    }

    /** What the networks learn of own demand. */
    Target target() {
        return choice("target", Target.values());
    }

    int seed() {
        return number("seed");
    }

    Grain grain() {
        return choice("grain", Grain.values());
    }

    int horizon() {
        return number("horizon");
    }

    int origins() {
        return number("origins");
    }

    QuantileLevels levels() {
        return new QuantileLevels(list("levels").stream().map(Double::valueOf).toList());
    }

    /** Tables of figures that are shown; may be none. */
    List<FigureTable> metrics() {
        return list("metrics").stream()
                .map(wanted -> choice("metrics", wanted, FigureTable.values(), Options::slug))
                .toList();
    }

    private <E extends Enum<E>> E choice(String name, E[] values) {
        return choice(name, text(name), values, Options::slug);
    }

    private static <E> E choice(String what, String wanted, E[] values, Function<E, String> slug) {
        return Arrays.stream(values)
                .filter(value -> slug.apply(value).equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no %s '%s': %s"
                        .formatted(what, wanted, Arrays.stream(values).map(slug).toList())));
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private int number(String name) {
        return Integer.parseInt(text(name));
    }

    private List<String> list(String name) {
        return Arrays.stream(text(name).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String text(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("%s=... is missing".formatted(name));
        }
        return value;
    }
}
