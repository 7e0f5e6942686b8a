package io.restock.ml.demand.issue;

import io.restock.ml.round.Pace;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When forecasts are made, and how far they look.
 *
 * @param debounce from a demand event to the round that takes it in
 * @param planDebounce from a promotion, a price, a holiday, weather or a signal to the look at whom it concerns
 * @param batch items in a round at most
 * @param horizon days, the business day being the first
 * @param handOver observed days of a new item after which its own past weighs as much as similar items
 */
@ConfigurationProperties("restock.forecast")
record ForecastSettings(
        @DefaultValue("100ms") Duration debounce,
        @DefaultValue("1s") Duration planDebounce,
        @DefaultValue("256") int batch,
        @DefaultValue("28") int horizon,
        @DefaultValue("28") int handOver,
        @DefaultValue("08:00-18:00") TradingHours tradingHours) {

    Pace pace() {
        return new Pace(debounce, batch);
    }

    Pace planPace() {
        return new Pace(planDebounce, batch);
    }
}
