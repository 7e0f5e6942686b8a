package io.restock.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.OrderId;
import io.restock.events.Quantity;
import io.restock.events.ShopTime;
import io.restock.events.StockEvent.StockIssued;
import io.restock.events.StockItemId;
import io.restock.events.StockLevels;
import io.restock.platform.privacy.ShopperPseudonyms;
import io.restock.platform.store.ParkedEvents;
import io.restock.platform.store.SignallingEventStore;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=platform",
            "axon.eventhandling.processors.counters.mode=pooled",
            "axon.eventhandling.processors.counters.initial-segment-count=1",
            "axon.eventhandling.processors.counters.batch-size=100",
            // Longer than any test: what is read, is read because of a signal.
            "axon.eventhandling.processors.counters.token-claim-interval=3600000",
            "axon.eventhandling.processors.counters.dlq.enabled=true"
        })
class PlatformTest {

    private static final TestStores STORES = new TestStores();
    private static final ShopTime NOON = ShopTime.parse("2011-11-04T12:00Z");

    private final StockItemId item =
            StockItemId.parse("stock:TEA-%X@MAIN".formatted(UUID.randomUUID().getMostSignificantBits()));
    private final ApplicationContext context;
    private final EventStore events;
    private final View<Counter> counters;

    @Autowired
    PlatformTest(ApplicationContext context, EventStore events, View<Counter> counters) {
        this.context = context;
        this.events = events;
        this.counters = counters;
    }

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry registry) {
        STORES.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @AfterAll
    static void drop() {
        STORES.close();
    }

    @Test
    void is_made_of_the_intended_parts() {
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(events).isExactlyInstanceOf(SignallingEventStore.class);
        assertThat(context.getBean(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBean(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(CommandBus.class)).isExactlyInstanceOf(AsynchronousCommandBus.class);
        assertThat(context.getBeansOfType(Serializer.class).values())
                .allSatisfy(serializer -> assertThat(serializer).isInstanceOf(Jackson3Serializer.class));
        var processors = context.getBean(EventProcessingConfiguration.class);
        assertThat(processors.eventProcessors().get("counters"))
                .isExactlyInstanceOf(PooledStreamingEventProcessor.class);
        assertThat(processors.deadLetterQueue("counters")).get().isInstanceOf(JdbcSequencedDeadLetterQueue.class);
        assertThatThrownBy(() -> Class.forName("com.mongodb.client.MongoClients"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void folds_events_into_a_document_and_says_so() {
        var followed = counters.follow(
                        Filters.eq(item.toString()), document -> document.id().equals(item.toString()), -1)
                .map(Seen::document)
                .map(Counter::units);

        StepVerifier.create(followed)
                .then(() -> issue(0, "m1", 5))
                .expectNext(5L)
                .then(() -> issue(1, "m2", 7))
                .expectNext(12L)
                .thenCancel()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void resumes_with_what_was_written_since_a_position() {
        issue(0, "m1", 5);
        var first = awaitUnits(5);
        issue(1, "m2", 7);
        var second = awaitUnits(12);

        assertThat(second.position()).isGreaterThan(first.position());
        StepVerifier.create(counters.follow(Filters.eq(item.toString()), _ -> false, first.position() + 1))
                .expectNext(second)
                .thenCancel()
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void keeps_the_zone_of_a_moment_and_every_movement() {
        issue(0, "m1", 5);
        awaitUnits(5);

        assertThat(events.readEvents(item.toString()).next().getPayload()).isEqualTo(issued("m1", 5));
        assertThat(counters.find(item.toString()).map(Seen::document).block())
                .isEqualTo(new Counter(item.toString(), 5, List.of("m1"), 0));
    }

    @Test
    void reports_that_somebody_else_wrote_the_same_sequence_number_first() {
        issue(0, "m1", 5);
        issue(1, "m2", 7);

        assertThatThrownBy(() -> issue(1, "m3", 9)).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void parks_a_poison_event_and_goes_on_with_other_items() {
        var parked = context.getBean(ParkedEvents.class);
        var before = parked.count();
        var other = StockItemId.parse("stock:POISONED@MAIN");
        events.publish(new GenericDomainEventMessage<>(
                "StockItem",
                other.toString(),
                0,
                new StockIssued(other, "poison", Quantity.of(1), new OrderId("1"), null, StockLevels.EMPTY, NOON)));
        issue(0, "m1", 5);

        awaitUnits(5);
        await().untilAsserted(() -> assertThat(parked.count()).isEqualTo(before + 1));
    }

    @Test
    void builds_a_lost_view_again_from_all_events() {
        issue(0, "m1", 5);
        issue(1, "m2", 7);
        awaitUnits(12);
        var processor = context.getBean(EventProcessingConfiguration.class)
                .eventProcessor("counters")
                .orElseThrow();

        processor.shutDown();
        Mono.from(context.getBean(MongoDatabase.class).drop()).block();
        context.getBean("lostViews", SmartInitializingSingleton.class).afterSingletonsInstantiated();
        processor.start();

        awaitUnits(12);
    }

    @Test
    void gives_a_shopper_the_same_pseudonym_each_time() {
        var pseudonyms = context.getBean(ShopperPseudonyms.class);

        assertThat(pseudonyms.of("17850")).isEqualTo(pseudonyms.of("17850")).isNotEqualTo(pseudonyms.of("17851"));
        assertThat(pseudonyms.of("17850").value()).hasSize(24).doesNotContain("17850");
    }

    private Seen<Counter> awaitUnits(long units) {
        return await().until(
                        () -> counters.find(item.toString()).block(),
                        seen -> seen != null && seen.document().units() == units);
    }

    private void issue(long sequence, String movement, long units) {
        events.publish(
                new GenericDomainEventMessage<>("StockItem", item.toString(), sequence, issued(movement, units)));
    }

    private StockIssued issued(String movement, long units) {
        return new StockIssued(item, movement, Quantity.of(units), new OrderId("1"), null, StockLevels.EMPTY, NOON);
    }

    @SpringBootApplication
    static class Program {}
}
