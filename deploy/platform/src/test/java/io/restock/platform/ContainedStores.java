package io.restock.platform;

import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL and a MongoDB in containers that live as long as the test. */
final class ContainedStores implements TestStores.ServedStores {

    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:15");
    private final MongoDBContainer mongodb = new MongoDBContainer("mongo:6.0");

    ContainedStores() {
        postgres.start();
        mongodb.start();
    }

    @Override
    public String postgres() {
        return "%s&user=%s&password=%s"
                .formatted(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
    }

    @Override
    public String mongodb() {
        return mongodb.getReplicaSetUrl("restock");
    }

    @Override
    public void close() {
        postgres.stop();
        mongodb.stop();
    }
}
