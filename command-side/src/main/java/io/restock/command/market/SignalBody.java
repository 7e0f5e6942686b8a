package io.restock.command.market;

import io.restock.command.known.ToldTime;
import io.restock.command.market.MarketCommand.MarketStream;
import io.restock.command.market.MarketCommand.TellSignal;
import io.restock.command.web.MalformedBody;
import io.restock.command.web.Required;
import io.restock.events.LocationId;
import io.restock.events.SignalScope;
import io.restock.events.Sku;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One value of an outside series, as it comes in; about the whole location unless a SKU or a category is named.
 *
 * @param location in bulk only
 */
record SignalBody(
        @Nullable LocationId location,
        @Nullable String series,
        @Nullable Sku sku,
        @Nullable String category,
        @Nullable LocalDate day,
        @Nullable Double value,
        @Nullable String unit,
        @Nullable ToldTime knownAt) {

    private static final int LONGEST_CATEGORY = 160;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    TellSignal of(MarketStream market) {
        return new TellSignal(
                market,
                name(series, "/series"),
                scope(),
                Required.of(day, "/day"),
                number(value, "/value"),
                name(unit, "/unit"),
                Required.of(knownAt, "/knownAt"));
    }

    /** Of a series, a measure or a unit: part of the names of features. */
    static String name(@Nullable String text, String pointer) {
        var given = Required.of(text, pointer);
        if (!NAME.matcher(given).matches()) {
            throw new MalformedBody(
                    "not a name: '%s' (small letters, digits and '_', such as 'search_interest')".formatted(given),
                    pointer);
        }
        return given;
    }

    /** Of JSON's numbers some are too large to be told apart. */
    static double number(@Nullable Double value, String pointer) {
        var given = Required.of(value, pointer);
        if (!Double.isFinite(given)) {
            throw new MalformedBody("a number beyond all bounds", pointer);
        }
        return given;
    }

    private SignalScope scope() {
        if (sku != null && category != null) {
            throw new MalformedBody("a signal is about a SKU or a category, not both", "/category");
        }
        if (sku != null) {
            return SignalScope.of(sku);
        }
        return category == null ? SignalScope.LOCATION : SignalScope.ofCategory(checkedCategory());
    }

    private String checkedCategory() {
        var named = Required.text(category, "/category");
        if (named.length() > LONGEST_CATEGORY) {
            throw new MalformedBody("a category has up to %d characters".formatted(LONGEST_CATEGORY), "/category");
        }
        return named;
    }
}
