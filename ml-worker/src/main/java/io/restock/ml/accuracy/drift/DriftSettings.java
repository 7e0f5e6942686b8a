package io.restock.ml.accuracy.drift;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on drift is told.
 *
 * @param cusum in standard deviations of the reference
 * @param psi population stability index
 * @param items of fewer of which no index is taken
 */
@ConfigurationProperties("restock.drift")
record DriftSettings(
        @DefaultValue("5") double cusum,
        @DefaultValue("0.25") double psi,
        @DefaultValue("50") int items) {}
