package io.restock.query.web;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Filters;
import io.restock.platform.view.ViewDocument;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which documents somebody asked for.
 *
 * @param stored selects them in the store, {@code live} the same ones as they change
 */
public record Selection<D extends ViewDocument>(Bson stored, Predicate<D> live) {

    public static <D extends ViewDocument> Selection<D> all() {
        return new Selection<>(empty(), _ -> true);
    }

    public static <D extends ViewDocument> Selection<D> only(String id) {
        return new Selection<>(eq(id), document -> document.id().equals(id));
    }

    /** @param wanted compared as text, as it is stored; null for any */
    public static <D extends ViewDocument> Selection<D> with(
            String field, @Nullable Object wanted, Function<D, ?> reading) {
        return wanted == null
                ? all()
                : new Selection<>(eq(field, wanted.toString()), document -> wanted.equals(reading.apply(document)));
    }

    /** @param text to be found anywhere in the field, in small or capital letters; null for any */
    public static <D extends ViewDocument> Selection<D> containing(
            String field, @Nullable String text, Function<D, ?> reading) {
        return text == null
                ? all()
                : new Selection<>(
                        regex(field, Pattern.quote(text), "i"),
                        document -> small(reading.apply(document)).contains(small(text)));
    }

    public Selection<D> and(Selection<D> other) {
        return new Selection<>(Filters.and(stored, other.stored), live.and(other.live));
    }

    public Selection<D> or(Selection<D> other) {
        return new Selection<>(Filters.or(stored, other.stored), live.or(other.live));
    }

    private static String small(Object text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
