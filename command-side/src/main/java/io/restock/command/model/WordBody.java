package io.restock.command.model;

import io.restock.command.model.ModelCommand.Word;
import io.restock.command.web.Required;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person says about a model, as it comes in. */
record WordBody(
        @Nullable String by,
        @Nullable String reason,
        @Nullable Boolean force) {

    boolean isForced() {
        return force != null && force;
    }

    /** Whoever goes against the gate has to say why. */
    Word promoting(Instant at) {
        return isForced() ? reasoned(at) : new Word(Required.text(by, "/by"), reason == null ? "" : reason, at);
    }

    Word reasoned(Instant at) {
        return new Word(Required.text(by, "/by"), Required.text(reason, "/reason"), at);
    }
}
