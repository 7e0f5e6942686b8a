package io.restock.ml.demand.training.kept;

import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import tools.jackson.databind.json.JsonMapper;

/** A table of trainings in memory. */
public final class SomeRuns {

    private SomeRuns() {}

    public static TrainingRuns at(Clock clock) {
        return at(database(), clock);
    }

    static TrainingRuns at(DataSource database, Clock clock) {
        return new TrainingRuns(
                JdbcClient.create(database), JsonMapper.builder().build(), clock);
    }

    static DataSource database() {
        var database = new DriverManagerDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID(), "SA", "");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/hsqldb/V5__trainings.sql")).execute(database);
        return database;
    }
}
