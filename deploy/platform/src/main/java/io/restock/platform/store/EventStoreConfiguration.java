package io.restock.platform.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.restock.platform.Stores;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The event store with its tokens, and the bus that runs commands on virtual threads. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
        before = AxonOrdering.class)
@EnableConfigurationProperties(Stores.class)
class EventStoreConfiguration {

    @Bean
    JdbcConnectionDetails eventsAddress(Stores stores) {
        return new EventsAddress(stores);
    }

    @Bean
    Jackson3SerializerCustomizer storedJson() {
        var types = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("io.restock.")
                .allowIfSubType("java.util.")
                .allowIfSubType("java.time.")
                .build();
        return json -> json.polymorphicTypeValidator(types)
                .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY));
    }

    @Bean
    @Qualifier("localSegment") AsynchronousCommandBus commandBus(TransactionManager transactions, org.axonframework.config.Configuration axon) {
        var bus = AsynchronousCommandBus.builder()
                .transactionManager(transactions)
                .executor(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("command-", 0).factory()))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    /** Declaring the store makes Axon's own engine, schema and resolver back off: they follow. */
    @Bean("eventBus")
    @Qualifier("eventStore") SignallingEventStore eventStore(SignallingEngine engine) {
        return SignallingEventStore.over(engine);
    }

    @Bean
    SignallingEngine eventStorageEngine(
            Serializer general,
            @Qualifier("eventSerializer") Serializer events,
            PersistenceExceptionResolver resolver,
            org.axonframework.config.Configuration axon,
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSchema schema) {
        return new SignallingEngine(JdbcEventStorageEngine.builder()
                .snapshotSerializer(general)
                .eventSerializer(events)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .persistenceExceptionResolver(resolver)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema)
                .readEventDataWithGaps(EventsAndGaps::statement));
    }

    @Bean
    EventSchema eventSchema() {
        return new EventSchema();
    }

    @Bean
    PersistenceExceptionResolver duplicateKeys() {
        return new DuplicateKeys();
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer general, Stores stores) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(general)
                .schema(new TokenSchema())
                .contentType(byte[].class)
                .nodeId(stores.node())
                .build();
    }

    @Bean
    ParkedEvents parkedEvents(JdbcClient database) {
        return new ParkedEvents(database);
    }

    @Bean
    @ConditionalOnExpression("'${restock.postgres}' != '' and ${restock.listen}")
    CommitListener commitListener(Stores stores, SignallingEventStore events) {
        return new CommitListener(stores.eventsUrl(), events);
    }
}
