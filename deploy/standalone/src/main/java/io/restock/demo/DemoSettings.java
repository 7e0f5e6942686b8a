package io.restock.demo;

import io.restock.demo.rule.DayPace;
import io.restock.events.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the demonstration goes.
 *
 * @param speed seconds that a business day lasts, or {@code max}
 * @param buyer whether the made-up buyer approves what nobody decides
 * @param limit pounds above which the three dearest proposals wait for a person
 * @param from the first live day
 * @param until the last live day
 */
@ConfigurationProperties("restock.demo")
record DemoSettings(
        @DefaultValue("30") String speed,
        @DefaultValue("on") boolean buyer,
        @DefaultValue("500") BigDecimal limit,
        @DefaultValue("2011-11-07") LocalDate from,
        @DefaultValue("2011-12-09") LocalDate until) {

    DayPace pace() {
        return new DayPace("max".equals(speed) ? Duration.ZERO : Duration.ofMillis(Math.round(seconds() * 1000)));
    }

    Money dear() {
        return new Money(limit, Currency.getInstance("GBP"));
    }

    private double seconds() {
        return Double.parseDouble(speed);
    }
}
