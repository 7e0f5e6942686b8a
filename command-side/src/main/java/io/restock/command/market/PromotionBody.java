package io.restock.command.market;

import io.restock.command.market.MarketCommand.SchedulePromotion.Terms;
import io.restock.command.web.MalformedBody;
import io.restock.command.web.Required;
import io.restock.events.LocationId;
import io.restock.events.Sku;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A promotion as it comes in.
 *
 * @param id as well as the location, in bulk only
 * @param discount share of the price taken off; none for 0
 */
record PromotionBody(
        @Nullable String id,
        @Nullable LocationId location,
        @Nullable SortedSet<Sku> skus,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable BigDecimal discount) {

    private static final int MOST_SKUS = 10_000;
    private static final int LONGEST_DAYS = 366;

    Terms terms() {
        var from = Required.of(first, "/first");
        var to = Required.of(last, "/last");
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw new MalformedBody(
                    "a promotion lasts 1 to %d days: 'last' (%s) is not among those from %s on"
                            .formatted(LONGEST_DAYS, to, from),
                    "/last");
        }
        return new Terms(checkedSkus(), from, to, checkedDiscount());
    }

    private SortedSet<Sku> checkedSkus() {
        var given = Required.of(skus, "/skus");
        if (given.isEmpty() || given.size() > MOST_SKUS) {
            throw new MalformedBody(
                    "there are %d SKUs: 1 to %d are possible".formatted(given.size(), MOST_SKUS), "/skus");
        }
        return given;
    }

    /** 0.2 and 0.20 are the same. */
    private BigDecimal checkedDiscount() {
        var share = discount == null ? BigDecimal.ZERO : discount.stripTrailingZeros();
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            throw new MalformedBody(
                    "a discount is a share of the price, from 0 to below 1: 0.2 takes a fifth off", "/discount");
        }
        return share;
    }
}
