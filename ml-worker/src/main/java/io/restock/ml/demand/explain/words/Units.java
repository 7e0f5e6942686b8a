package io.restock.ml.demand.explain.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Says numbers to people. */
public final class Units {

    private Units() {}

    /** With its sign, such as {@code +14 units}. */
    public static String signed(double units) {
        var rounded = rounded(units);
        return "%s%s %s"
                .formatted(
                        rounded.signum() > 0 ? "+" : "",
                        rounded.toPlainString(),
                        rounded.abs().compareTo(BigDecimal.ONE) == 0 ? "unit" : "units");
    }

    /** To a tenth, without a trailing zero. */
    public static String plain(double number) {
        return rounded(number).toPlainString();
    }

    /** A price, which has two decimals. */
    static String price(double price) {
        return price > 0 ? String.format(Locale.ROOT, "%.2f", price) : "unknown";
    }

    static String counted(long count, String what) {
        return "%d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }

    private static BigDecimal rounded(double number) {
        var tenths = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return tenths.remainder(BigDecimal.ONE).signum() == 0 ? tenths.setScale(0, RoundingMode.HALF_UP) : tenths;
    }
}
