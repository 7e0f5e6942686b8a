package io.restock.ml.demand.training;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What trainings may do by themselves, and how much they learn from.
 *
 * @param onDrift whether detected drift has a model trained
 * @param items those that sold most, at most so many
 */
@ConfigurationProperties("restock.training")
public record TrainingSettings(
        @DefaultValue("false") boolean onDrift,
        @DefaultValue("1000") int items) {}
