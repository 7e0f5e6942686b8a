package io.restock.ml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restock.events.Analogy;
import io.restock.events.Analogy.Analogue;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.Quantity;
import io.restock.events.ShopTime;
import io.restock.events.StockEvent.StockReceived;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** New items are forecast like the old ones that they resemble, until their own past is enough. */
@TestPropertySource(properties = "restock.forecast.debounce=10ms")
class NewItemTest extends RunningWorker {

    @Test
    void an_item_of_no_day_of_seven_and_of_sixty() {
        var shop = shop("MAIN").opens();
        var none = shop.item("MUG-0");
        var seven = shop.item("MUG-7");
        var sixty = shop.item("MUG-60");
        var unlisted = shop.item("SECRET");
        shop.lists("MUG-0").lists("MUG-7").lists("MUG-60");
        shop.demandDaily(sixty, 20, FRIDAY.minusDays(60), FRIDAY).demandDaily(seven, 2, FRIDAY.minusDays(7), FRIDAY);
        receives(shop, none);
        receives(shop, unlisted);
        shop.startsDay(FRIDAY).publish();
        soon().until(() -> forecasts().size() == 3);

        assertThat(forecast(sixty).analogy()).isNull();
        assertThat(analogy(none).ownWeight()).isZero();
        assertThat(analogy(seven).ownWeight()).isEqualTo(.2);
        assertThat(analogy(none).analogues())
                .singleElement()
                .extracting(Analogue::item, Analogue::weight)
                .containsExactly(sixty, 1.0);
        assertThat(median(none)).isEqualTo(median(sixty), within(.01f));
        assertThat(median(seven)).isBetween(.7f * median(sixty), .9f * median(sixty));

        var explained = explanation(seven);
        assertThat(explained.get("same").asBoolean()).isTrue();
        assertThat(explained.get("terms").values().stream()
                        .mapToDouble(term -> term.get("units").asDouble())
                        .sum())
                .isEqualTo(explained.get("units").asDouble(), within(1e-6));
        assertThat(explained.get("terms").toString()).contains("like MUG-60, while the own past weighs 20 %");
        assertThat(explanation(none).get("same").asBoolean()).isTrue();

        shop.demand(none, 3, "2011-11-04T10:00Z").publish();
        soon().until(() -> forecasts().size() == 4);
        assertThat(forecasts().getLast().item()).isEqualTo(none);
        assertThat(explanation(none).get("same").asBoolean()).isTrue();
    }

    private static void receives(EventsOfAShop shop, StockItemId item) {
        shop.with(
                item.toString(),
                new StockReceived(
                        item, "r:1", Quantity.of(9), null, StockLevels.EMPTY, ShopTime.parse("2011-11-04T07:00Z")));
    }

    private ForecastIssued forecast(StockItemId item) {
        return forecasts().stream()
                .filter(forecast -> forecast.item().equals(item))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private Analogy analogy(StockItemId item) {
        return Objects.requireNonNull(forecast(item).analogy());
    }

    private float median(StockItemId item) {
        var demand = forecast(item).demand();
        return demand.cumulative().getLast().get(demand.levels().indexOf(.5));
    }

    private JsonNode explanation(StockItemId item) {
        return json("/api/forecasts/{id}/explanation", forecast(item).forecast());
    }

    private List<ForecastIssued> forecasts() {
        return stored(ForecastIssued.class);
    }
}
