package io.restock.ml.round;

import io.restock.platform.view.ViewDocument;

/** The last fact that was issued about one thing, whose id it has. */
public interface IssuedFact extends ViewDocument {

    /** Grows with each fact about the thing. */
    long knownPosition();
}
