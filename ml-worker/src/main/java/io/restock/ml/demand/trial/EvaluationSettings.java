package io.restock.ml.demand.trial;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param items that a model is measured on at most */
@ConfigurationProperties("restock.model.evaluation")
record EvaluationSettings(@DefaultValue("500") int items) {}
