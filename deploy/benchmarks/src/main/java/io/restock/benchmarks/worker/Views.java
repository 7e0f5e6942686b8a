package io.restock.benchmarks.worker;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** All of the worker that follows the events: it takes its share of the cores while it does. */
final class Views {

    private static final int LOOK_AGAIN_MILLIS = 20;

    private final List<StreamingEventProcessor> processors;

    Views(EventProcessingConfiguration processing) {
        processors = processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }

    /** Waits until each has seen all events. */
    void catchUp() {
        while (!processors.stream().allMatch(Views::caughtUp)) {
            try {
                Thread.sleep(LOOK_AGAIN_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    void stop() {
        processors.forEach(StreamingEventProcessor::shutDown);
    }

    private static boolean caughtUp(StreamingEventProcessor processor) {
        var segments = processor.processingStatus().values();
        return !segments.isEmpty() && segments.stream().allMatch(EventTrackerStatus::isCaughtUp);
    }
}
