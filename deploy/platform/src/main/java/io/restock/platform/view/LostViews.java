package io.restock.platform.view;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import reactor.core.publisher.Mono;

/**
 * Builds views again from all events when their store has been lost or emptied: before the processors start, each one that
 * has read events but has left no mark in the store of the views is sent back to the first event. Automations take no part.
 */
final class LostViews implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(LostViews.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventProcessingConfiguration processing;
    private final TokenStore tokens;
    private final MongoCollection<Document> marks;

    LostViews(EventProcessingConfiguration processing, TokenStore tokens, MongoDatabase views) {
        this.processing = processing;
        this.tokens = tokens;
        this.marks = views.getCollection("known-processors");
    }

    @Override
    public void afterSingletonsInstantiated() {
        processing.eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor streaming && streaming.supportsReset()) {
                rebuildIfLost(name, streaming);
            }
        });
    }

    private void rebuildIfLost(String name, StreamingEventProcessor processor) {
        if (Mono.from(marks.find(eq(name))).block(PATIENCE) != null) {
            return;
        }
        if (tokens.fetchSegments(name).length > 0) {
            LOG.warn("what {} has built is not in the store of the views: building it again from all events", name);
            processing.deadLetterQueue(name).ifPresent(SequencedDeadLetterQueue::clear);
            processor.resetTokens();
        }
        Mono.from(marks.replaceOne(eq(name), new Document("_id", name), new ReplaceOptions().upsert(true)))
                .block(PATIENCE);
    }
}
