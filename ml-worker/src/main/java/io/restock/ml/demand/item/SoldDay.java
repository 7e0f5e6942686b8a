package io.restock.ml.demand.item;

import static java.util.Comparator.comparing;

import io.restock.events.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One day on which something happened to the demand for a stock item.
 *
 * @param units demanded, served or not; below 0 only where more was taken back than was ever asked for
 * @param hoursOutOfStock of the stock-outs that are over, 0 to 24
 * @param prices that orders asked, cheapest first
 * @param sequence of the last event in the item's stream that changed the units, or -1
 */
public record SoldDay(long units, double hoursOutOfStock, List<AskedPrice> prices, long sequence) {

    public static final SoldDay QUIET = new SoldDay(0, 0, List.of(), -1);

    private static final double HOURS_A_DAY = 24;

    SoldDay afterDemand(long asked, @Nullable Money price, long changedBy) {
        return new SoldDay(units + asked, hoursOutOfStock, price == null ? prices : with(price), changedBy);
    }

    SoldDay afterWithdrawal(long taken, long changedBy) {
        return new SoldDay(units - taken, hoursOutOfStock, prices, changedBy);
    }

    public SoldDay afterOutage(double hours) {
        return new SoldDay(units, Math.min(HOURS_A_DAY, hoursOutOfStock + hours), prices, sequence);
    }

    /** The middle one over the day's orders (of two, the dearer), so that a bulk discount is not taken for the price. */
    public OptionalDouble medianPrice() {
        var before = prices.stream().mapToLong(AskedPrice::orders).sum() / 2;
        for (var asked : prices) {
            before -= asked.orders();
            if (before < 0) {
                return OptionalDouble.of(amount(asked).doubleValue());
            }
        }
        return OptionalDouble.empty();
    }

    double revenue() {
        return Math.max(0, units) * medianPrice().orElse(0);
    }

    private List<AskedPrice> with(Money price) {
        var once = prices.stream()
                .filter(asked -> asked.price().equals(price))
                .findFirst()
                .orElse(new AskedPrice(price, 0))
                .onceMore();
        return Stream.concat(prices.stream().filter(asked -> !asked.price().equals(price)), Stream.of(once))
                .sorted(comparing(SoldDay::amount))
                .toList();
    }

    private static BigDecimal amount(AskedPrice asked) {
        return asked.price().amount();
    }
}
