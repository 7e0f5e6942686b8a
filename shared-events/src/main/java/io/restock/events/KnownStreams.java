package io.restock.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much of each event stream a forecast was made from: the number of the last event taken in, the first being 0, or -1.
 * Read to the same events, the streams give the same features again.
 *
 * @param stock of the item
 * @param location of its location
 * @param market of the world around its location
 * @param product of its product
 * @param ranked the business day of the last ranking of the location's items, if there was any
 * @param asOf the moment on the location's clock; weather and signals issued after it were left out
 */
public record KnownStreams(
        long stock,
        long location,
        long market,
        long product,
        @Nullable LocalDate ranked,
        Instant asOf) {}
