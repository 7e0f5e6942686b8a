package io.restock.query.modelcard;

import io.restock.events.ModelRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a model.
 *
 * @param by who did it; empty where nobody did
 * @param other the model on the other side, such as the champion that it replaced
 * @param note why, or what was found
 */
record Episode(Kind kind, Instant at, String by, @Nullable ModelRef other, String note) {

    enum Kind {
        REGISTERED("registered"),
        PROMOTED("promoted"),
        PROMOTED_AGAINST_THE_GATE("promoted against the gate"),
        REPLACED("replaced"),
        ROLLED_BACK("rolled back"),
        RESTORED("champion again"),
        SHADOWED("runs as a shadow"),
        SHADOW_ENDED("no longer a shadow"),
        DRIFTED("drifted"),
        RETIRED("retired");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String inWords() {
            return words;
        }
    }
}
