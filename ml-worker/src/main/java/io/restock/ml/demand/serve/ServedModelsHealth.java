package io.restock.ml.demand.serve;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells operators which model forecasts, and what could not be loaded; another model goes on, so that is no outage. */
@Component("demandModel")
class ServedModelsHealth implements HealthIndicator {

    private final ServedModels models;

    ServedModelsHealth(ServedModels models) {
        this.models = models;
    }

    @Override
    public Health health() {
        var champion = models.champion();
        return Health.up()
                .withDetail("champion", champion.id())
                .withDetail("sha256", champion.sha256())
                .withDetail("failures", models.failures())
                .build();
    }
}
