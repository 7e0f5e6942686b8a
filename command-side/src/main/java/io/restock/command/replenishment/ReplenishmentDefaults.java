package io.restock.command.replenishment;

import io.restock.events.ReplenishmentPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What holds for items that nobody said anything about.
 *
 * @param defaultPolicy how they are kept in stock
 */
@ConfigurationProperties("restock.replenishment")
record ReplenishmentDefaults(ReplenishmentPolicy defaultPolicy) {}
