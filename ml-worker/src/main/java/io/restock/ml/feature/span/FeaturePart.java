package io.restock.ml.feature.span;

/** Some of the features, all about one side of demand; always the same names in the same order. */
interface FeaturePart {

    /** What is the same for every span. */
    default void past(FeatureRow row) {}

    /** What belongs to one span. */
    default void ahead(FeatureRow row, Span span) {}
}
