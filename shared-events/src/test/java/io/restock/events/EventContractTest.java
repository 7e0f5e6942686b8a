package io.restock.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.ForecastEvent.ForecastIssued;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stored events outlive the code: each one must still read, and write, the JSON that was agreed. */
class EventContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Object> samples() {
        return Stream.of(
                        EventSamples.catalogue(),
                        EventSamples.location(),
                        EventSamples.order(),
                        EventSamples.stock(),
                        EventSamples.market(),
                        EventSamples.demand(),
                        EventSamples.shopper(),
                        DecisionSamples.forecast(),
                        DecisionSamples.recommendation(),
                        DecisionSamples.replenishment(),
                        DecisionSamples.plan(),
                        DecisionSamples.model())
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writes_and_reads_the_agreed_json(Object event) throws IOException {
        var agreed = agreedJson(event.getClass());

        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(agreed));
        assertThat(JSON.readValue(agreed, event.getClass())).isEqualTo(event);
    }

    @Test
    void a_forecast_from_before_it_said_what_it_knew_is_still_read() throws IOException {
        var agreed = (ObjectNode) JSON.readTree(agreedJson(ForecastIssued.class));
        agreed.remove("known");

        assertThat(JSON.treeToValue(agreed, ForecastIssued.class).known()).isNull();
    }

    @Test
    void a_forecast_from_before_there_were_analogues_is_still_read() throws IOException {
        var agreed = (ObjectNode) JSON.readTree(agreedJson(ForecastIssued.class));
        agreed.remove("analogy");

        assertThat(JSON.treeToValue(agreed, ForecastIssued.class).analogy()).isNull();
    }

    @Test
    void covers_every_event() {
        var published = Stream.of(
                        CatalogueEvent.class,
                        LocationEvent.class,
                        OrderEvent.class,
                        StockEvent.class,
                        MarketEvent.class,
                        DemandEvent.class,
                        ShopperEvent.class,
                        ForecastEvent.class,
                        RecommendationEvent.class,
                        ReplenishmentEvent.class,
                        PlanEvent.class,
                        ModelEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .collect(Collectors.toSet());

        assertThat(samples().map(Object::getClass).collect(Collectors.toSet())).isEqualTo(published);
    }

    /** Axon stores the class name beside the JSON, so the file is named after it: a rename fails here first. */
    private static String agreedJson(Class<?> event) throws IOException {
        var name = "/events/" + event.getName() + ".json";
        try (var file = EventContractTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
