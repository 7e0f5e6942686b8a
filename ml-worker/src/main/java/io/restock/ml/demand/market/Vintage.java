package io.restock.ml.demand.market;

import java.time.Instant;

/** What was said of one day at one moment, later ones may have said otherwise. */
record Vintage(Instant knownAt, double value) {}
