package io.restock.command.memory;

import java.util.concurrent.Executors;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Recent aggregates stay in memory; every two hundred events a stream gets a snapshot, made behind the caller's back. */
@Configuration(proxyBeanMethods = false)
class MemoryConfiguration {

    private static final int EVENTS_A_SNAPSHOT = 200;

    @Bean
    Cache recentAggregates(
            @Value("${restock.command.cache}") boolean keep, @Value("${restock.command.cache-size}") long atMost) {
        return keep ? new RecentAggregates(atMost) : NoCache.INSTANCE;
    }

    @Bean
    SnapshotTriggerDefinition longStreams(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_A_SNAPSHOT);
    }

    @Bean
    SpringAggregateSnapshotter snapshotter(
            EventStore events,
            TransactionManager transactions,
            org.axonframework.config.Configuration axon,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers) {
        return SpringAggregateSnapshotter.builder()
                .eventStore(events)
                .transactionManager(transactions)
                .executor(Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("snapshots").daemon().factory()))
                .repositoryProvider(axon::repository)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .build();
    }
}
