package io.restock.ml.round;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** How far the processors of this process have come. */
@Component
public class ProcessorProgress {

    private static final long NOTHING = -1;

    private final EventProcessingConfiguration processing;
    private final EventStore events;
    private final Map<String, Long> firstGoals = new ConcurrentHashMap<>();

    ProcessorProgress(EventProcessingConfiguration processing, EventStore events) {
        this.processing = processing;
        this.events = events;
    }

    /**
     * Whether a processor runs here and has seen all that was stored when it began to; not while it replays, nor while
     * another process does its work.
     */
    public boolean isCaughtUp(String processor) {
        var segments = segments(processor);
        if (segments.isEmpty()) {
            firstGoals.remove(processor);
            return false;
        }
        var goal = firstGoals.computeIfAbsent(processor, _ -> position(events.createHeadToken()));
        return segments.values().stream().allMatch(segment -> segment.isCaughtUp() || hasReached(goal, segment));
    }

    private Map<Integer, EventTrackerStatus> segments(String processor) {
        return processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of());
    }

    private static boolean hasReached(long goal, EventTrackerStatus segment) {
        return !segment.isReplaying() && segment.getCurrentPosition().orElse(NOTHING) >= goal;
    }

    @SuppressWarnings("NullAway") // an empty store has no head
    private static long position(TrackingToken head) {
        return head == null ? NOTHING : head.position().orElse(NOTHING);
    }
}
