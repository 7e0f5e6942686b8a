package io.restock.ml.recommendation.shopper;

import io.restock.platform.view.ViewDocument;

/** An order that says nothing of its shopper's taste: the event of its cancellation does not name the shopper. */
record CancelledOrder(String id) implements ViewDocument {}
