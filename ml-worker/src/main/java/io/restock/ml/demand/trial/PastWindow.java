package io.restock.ml.demand.trial;

import io.restock.ml.feature.DemandDay;
import io.restock.ml.feature.DemandHistory;
import io.restock.ml.feature.PlannedDay;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fortnight of one item's past, and what could have been known on its eve. Past days are taken as they are known today,
 * with what was cancelled or told late; the price of the days to come is the last one of the eve.
 *
 * @param weeksBack from the last origin whose fortnight is over
 */
public record PastWindow(int weeksBack, DemandHistory asOf, List<DemandDay> actual) {

    static final int HORIZON_DAYS = 14;
    static final int ORIGINS = 7;

    private static final int WEEK = 7;
    private static final int SHORTEST_PAST = 28;

    /** One for each weekly origin of the last eight weeks, as far back as the item goes. */
    public static List<PastWindow> of(DemandHistory known) {
        var past = known.past();
        return IntStream.range(0, ORIGINS)
                .filter(weeks -> known(past, weeks) >= SHORTEST_PAST)
                .mapToObj(weeks -> at(known, weeks, known(past, weeks)))
                .toList();
    }

    /** Whether stock ran out, so that what was demanded is not known. */
    public boolean isCensored() {
        return actual.stream().anyMatch(DemandDay::isCensored);
    }

    /** What models read of it, and what came to pass: the same words for the same window. */
    String inWords(OnnxForecaster model, OnnxForecaster other) {
        return "%s %d %s %s %s"
                .formatted(
                        asOf.item(),
                        weeksBack,
                        model.digest(asOf),
                        other.digest(asOf),
                        actual.stream().map(DemandDay::units).toList());
    }

    private static int known(List<DemandDay> past, int weeksBack) {
        return past.size() - HORIZON_DAYS - WEEK * weeksBack;
    }

    private static PastWindow at(DemandHistory known, int weeksBack, int days) {
        var before = known.past().subList(0, days);
        var actual = known.past().subList(days, days + HORIZON_DAYS);
        var price = before.getLast().unitPrice();
        var plan = actual.stream()
                .map(DemandDay::circumstances)
                .map(day -> new PlannedDay(day.day(), price, day.promoted(), day.holiday(), day.open(), day.signals()))
                .toList();
        return new PastWindow(
                weeksBack, new DemandHistory(known.item(), known.grain(), known.traits(), before, plan), actual);
    }
}
