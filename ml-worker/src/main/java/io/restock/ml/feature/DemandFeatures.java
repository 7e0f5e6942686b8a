package io.restock.ml.feature;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.toCollection;

import io.restock.ml.feature.part.CalendarPart;
import io.restock.ml.feature.part.Numbers;
import io.restock.ml.feature.part.PricePart;
import io.restock.ml.feature.part.SalesPart;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The features of a history, for models that read numbers with names and for people who want to know why. The same history
 * has the same features, bit for bit; nothing else is looked at.
 *
 * <p>"Sales" are units demanded; a period that ran out of stock counts with its share of an ordinary one, a closed one and
 * one without stock throughout tell nothing, and a giant order counts as far as {@link ObservedDemand} believes it. Windows
 * are the last periods before and with the origin, as many as there are.
 *
 * <ul>
 *   <li>{@code lag_k}: sales k periods before the first one to come, so that {@code lag_1} is the origin's
 *   <li>{@code mean_w, median_w, deviation_w, max_w, share_of_zero_w}: of sales in the last w periods; {@code mean_all} of all
 *   <li>{@code season_mean}: of sales a whole number of seasons before the period; for days, on the same weekday
 *   <li>{@code price}: of the period; {@code price_to_mean, price_to_min}: over the mean and the lowest price of the last 26 weeks
 *   <li>{@code promoted_now, promoted}: 1 if a promotion ran in the origin's period, or will in this one;
 *       {@code promoted_mean}: of sales under promotion
 *   <li>{@code holiday}: 1 if it is one; {@code days_to_holiday} from the period to the next one planned, {@code
 *       days_since_holiday} from the last one; 0 on one
 *   <li>{@code open}: 1 unless closed; {@code ahead}: 1 for the first period to come; {@code weekday}: 1 for Monday
 *   <li>{@code age}: days since the first demand; {@code revenue_class}: 1 for A, 2 for B, 3 for C
 *   <li>{@code signal_…}: each signal of the period, the weather among them
 * </ul>
 */
public final class DemandFeatures {

    /** Names these features; a model says which ones it was trained on. */
    public static final String VERSION = "demand-features-1";

    private static final int HALF_A_YEAR_IN_WEEKS = 26;

    private final DemandHistory history;
    private final SalesPart sales;
    private final PricePart prices;
    private final CalendarPart calendar;
    private final SortedSet<String> signals;
    private final Numbers common = new Numbers();

    private DemandFeatures(DemandHistory history) {
        this.history = history;
        var sold = sales(history.past());
        this.sales = new SalesPart(sold, history.grain().season());
        this.prices = new PricePart(prices(history));
        this.calendar = new CalendarPart(
                days(history).filter(PlannedDay::holiday).map(PlannedDay::day).toList());
        this.signals =
                days(history).flatMap(day -> day.signals().keySet().stream()).collect(toCollection(TreeSet::new));
        sales.write(common);
        common.put("promoted_mean", promotedMean(history.past(), sold));
        common.put("promoted_now", history.past().getLast().promoted());
        common.put("revenue_class", revenueClass(history.traits()));
    }

    /** One row for each period to come. */
    public static List<FeatureRow> of(DemandHistory history) {
        var features = new DemandFeatures(history);
        return IntStream.rangeClosed(1, history.horizon())
                .mapToObj(features::row)
                .toList();
    }

    /** @param ahead 1 for the first period to come */
    public static FeatureRow of(DemandHistory history, int ahead) {
        return new DemandFeatures(history).row(ahead);
    }

    private FeatureRow row(int ahead) {
        var period = history.future().get(ahead - 1);
        var firstDemand = history.traits().firstDemand();
        var numbers = new Numbers(common);
        sales.write(numbers, ahead);
        prices.write(numbers, orUnknown(period.unitPrice()));
        numbers.put("promoted", period.promoted());
        calendar.write(numbers, period.day());
        numbers.put("open", period.open());
        numbers.put("ahead", ahead);
        numbers.put("age", firstDemand == null ? Double.NaN : DAYS.between(firstDemand, period.day()));
        signals.forEach(name -> numbers.put("signal_" + name, period.signals().getOrDefault(name, Double.NaN)));
        return new FeatureRow(period.day(), ahead, numbers.values());
    }

    private static double[] sales(List<DemandDay> past) {
        var demand = ObservedDemand.of(past.subList(Math.max(0, past.size() - DemandEncoder.CONTEXT), past.size()));
        return past.stream()
                .mapToDouble(day -> demand.tells(day) ? demand.of(day) : Double.NaN)
                .toArray();
    }

    private static double[] prices(DemandHistory history) {
        var first = history.origin().minusWeeks(HALF_A_YEAR_IN_WEEKS);
        return history.past().stream()
                .filter(day -> day.day().isAfter(first))
                .mapToDouble(day -> orUnknown(day.unitPrice()))
                .toArray();
    }

    private static double promotedMean(List<DemandDay> past, double[] sold) {
        return IntStream.range(0, sold.length)
                .filter(i -> past.get(i).promoted() && !Double.isNaN(sold[i]))
                .mapToDouble(i -> sold[i])
                .average()
                .orElse(Double.NaN);
    }

    private static Stream<PlannedDay> days(DemandHistory history) {
        return Stream.concat(history.past().stream().map(DemandDay::circumstances), history.future().stream());
    }

    private static double revenueClass(ItemTraits traits) {
        return switch (traits.revenueClass()) {
            case A -> 1;
            case B -> 2;
            case C -> 3;
            case null -> Double.NaN;
        };
    }

    private static double orUnknown(double price) {
        return price > 0 ? price : Double.NaN;
    }
}
