package io.restock.command.model;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What happens to models by itself.
 *
 * @param autoPromote whether one that passes the gate becomes champion without a person
 */
@ConfigurationProperties("restock.model")
record ModelSettings(boolean autoPromote) {}
