package io.restock.demo;

import io.restock.demo.api.Answer.Forecast;
import io.restock.demo.api.ShopApi;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits until a new day is foreseen for every product, but not for ever. */
record Foresight(ShopApi api, int products) {

    private static final Logger LOG = LoggerFactory.getLogger("restock.demo");
    private static final Duration A_MOMENT = Duration.ofMillis(250);
    private static final int LOOKS = 480;

    void await(LocalDate day) throws InterruptedException {
        long ready = 0;
        for (int i = 0; i < LOOKS && ready < products; i++) {
            ready = api.list("/api/forecasts?location=MAIN&view=summary", Forecast.class).stream()
                    .filter(forecast -> !forecast.origin().isBefore(day.minusDays(1)))
                    .count();
            if (ready < products) {
                Thread.sleep(A_MOMENT);
            }
        }
        if (ready < products) {
            LOG.warn("{} of {} products have a forecast for {}; the day goes on", ready, products, day);
        }
    }
}
