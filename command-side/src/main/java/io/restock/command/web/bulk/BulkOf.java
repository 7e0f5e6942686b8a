package io.restock.command.web.bulk;

import io.restock.command.web.MalformedBody;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a bulk request is about.
 *
 * @param body what each line holds
 * @param id how the answer names it
 * @param command what is asked, or a {@link MalformedBody}
 * @param batch one command for many, decided in one transaction, answered by a list of outcomes
 * @param weight about how many events one command leads to
 */
public record BulkOf<B, C>(
        Class<B> body,
        Function<B, @Nullable Object> id,
        Function<B, C> command,
        Function<List<C>, Object> batch,
        ToIntFunction<C> weight) {}
