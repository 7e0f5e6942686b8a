package io.restock.ml.round;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/** How far the processors of this process have come. */
@Component
public class Progress {

    private final EventProcessingConfiguration processing;

    Progress(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** Whether a processor runs here and has seen all there is; not while it replays, nor while another process does its work. */
    public boolean isCaughtUp(String processor) {
        return processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .filter(status -> !status.isEmpty())
                .map(status -> status.values().stream().allMatch(EventTrackerStatus::isCaughtUp))
                .orElse(false);
    }
}
