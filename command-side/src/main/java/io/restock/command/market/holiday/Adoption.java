package io.restock.command.market.holiday;

import io.restock.command.web.MalformedBody;
import io.restock.command.web.Required;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * That a location keeps the public holidays of a country.
 *
 * @param country such as {@code GB}
 * @param region such as {@code ENG}; none for the holidays of the whole country alone
 * @param closed whether nothing is sold on them
 */
public record Adoption(
        @Nullable String country,
        @Nullable String region,
        @Nullable List<@Nullable Integer> years,
        @Nullable Boolean closed) {

    private static final int MOST_YEARS = 30;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    /** The holidays by day. */
    public SortedMap<LocalDate, String> names(PublicHolidays holidays) {
        var calendar = Required.made(country, "/country", holidays::of);
        var kept = region == null ? calendar : Required.made(region, "/region", calendar::in);
        return kept.during(checkedYears());
    }

    private List<Integer> checkedYears() {
        var given = Required.of(years, "/years");
        if (given.isEmpty() || given.size() > MOST_YEARS) {
            throw new MalformedBody(
                    "there are %d years: 1 to %d are possible, such as [2026, 2027]"
                            .formatted(given.size(), MOST_YEARS),
                    "/years");
        }
        return given.stream().map(year -> checked(Required.of(year, "/years"))).toList();
    }

    private static int checked(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new MalformedBody(
                    "%d: public holidays are known from %d to %d".formatted(year, FIRST_YEAR, LAST_YEAR), "/years");
        }
        return year;
    }
}
