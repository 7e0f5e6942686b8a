package io.restock.ml.demand.market;

import io.restock.events.LocationId;
import io.restock.events.MarketEvent;
import io.restock.events.MarketEvent.BusinessDayStarted;
import io.restock.events.MarketEvent.HolidayDeclared;
import io.restock.events.MarketEvent.PromotionScheduled;
import io.restock.events.MarketEvent.PromotionWithdrawn;
import io.restock.events.MarketEvent.SignalObserved;
import io.restock.events.MarketEvent.WeatherForecast;
import io.restock.events.SignalScope;
import io.restock.platform.view.ViewDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that was said of the days of one month about one thing: every vintage of every signal, the weather among them.
 *
 * @param sequence of the last event in the market's stream that this month has taken in, or -1
 * @param days by day and signal, the vintages as they came in
 */
public record SignalMonth(String id, long sequence, SortedMap<LocalDate, SortedMap<String, List<Vintage>>> days)
        implements ViewDocument {

    private static final SortedMap<String, List<Vintage>> SILENCE = Collections.emptySortedMap();

    public static SignalMonth blank(String id) {
        return new SignalMonth(id, -1, new TreeMap<>());
    }

    /** The month first: what is written together lies together. */
    public static String id(LocationId location, SignalScope scope, YearMonth month) {
        return "%s:%s:%s".formatted(month, location, scope);
    }

    public YearMonth month() {
        return YearMonth.parse(parts()[0]);
    }

    /** Who it is said of: one item, or all of its location, for a category is not known here. */
    public PlanChange concerns() {
        var location = new LocationId(parts()[1]);
        return new SignalScope(parts()[2])
                .sku()
                .map(sku -> PlanChange.of(location, sku))
                .orElseGet(() -> PlanChange.ofAll(location));
    }

    private String[] parts() {
        return id.split(":", 3);
    }

    /** The month that an event says something of, if it does. */
    public static Optional<String> concernedBy(MarketEvent event) {
        return switch (event) {
            case WeatherForecast weather ->
                Optional.of(id(weather.location(), SignalScope.LOCATION, YearMonth.from(weather.day())));
            case SignalObserved signal ->
                Optional.of(id(signal.location(), signal.scope(), YearMonth.from(signal.day())));
            case BusinessDayStarted _, HolidayDeclared _, PromotionScheduled _, PromotionWithdrawn _ ->
                Optional.empty();
        };
    }

    public SignalMonth after(MarketEvent event, long position) {
        if (position <= sequence) {
            return this;
        }
        return switch (event) {
            case WeatherForecast weather -> said(weather.day(), weather.measures(), weather.occurredAt(), position);
            case SignalObserved signal ->
                said(signal.day(), Map.of(nameOf(signal), signal.value()), signal.occurredAt(), position);
            case BusinessDayStarted _, HolidayDeclared _, PromotionScheduled _, PromotionWithdrawn _ -> this;
        };
    }

    /** The last that was said of a day by then; nothing of what was only said later. */
    public SortedMap<String, Double> on(LocalDate day, Instant asOf) {
        var known = new TreeMap<String, Double>();
        days.getOrDefault(day, SILENCE)
                .forEach((name, vintages) -> vintages.stream()
                        .filter(vintage -> !vintage.knownAt().isAfter(asOf))
                        .reduce((one, other) -> other.knownAt().isBefore(one.knownAt()) ? one : other)
                        .ifPresent(last -> known.put(name, last.value())));
        return known;
    }

    private SignalMonth said(LocalDate day, Map<String, Double> values, Instant knownAt, long position) {
        var signals = new TreeMap<>(days.getOrDefault(day, SILENCE));
        values.forEach((name, value) -> signals.merge(
                name,
                List.of(new Vintage(knownAt, value)),
                (before, last) -> Stream.concat(before.stream(), last.stream()).toList()));
        var changed = new TreeMap<>(days);
        changed.put(day, signals);
        return new SignalMonth(id, position, changed);
    }

    /** With its unit, as the measures of the weather have it. */
    private static String nameOf(SignalObserved signal) {
        var unit = "_" + signal.unit();
        return signal.series().endsWith(unit) ? signal.series() : signal.series() + unit;
    }
}
