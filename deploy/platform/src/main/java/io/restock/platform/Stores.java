package io.restock.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where things are kept.
 *
 * @param home the folder of the embedded stores
 * @param postgres JDBC address of the event store; empty for the embedded one
 * @param mongodb address of the view store; empty for the embedded one
 * @param node this process's name among those that share the stores
 * @param listen whether to hear of what other processes commit to PostgreSQL
 */
@ConfigurationProperties("restock")
public record Stores(Path home, String postgres, String mongodb, String node, boolean listen) {

    private static final String DURABLE =
            "hsqldb.write_delay=false;hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.cache_rows=400000;"
                    + "hsqldb.cache_size=200000;hsqldb.log_size=400;shutdown=true";

    public boolean embedsEvents() {
        return postgres.isBlank();
    }

    public boolean embedsViews() {
        return mongodb.isBlank();
    }

    public String eventsUrl() {
        return embedsEvents() ? "jdbc:hsqldb:file:%s;%s".formatted(home.resolve("events"), DURABLE) : postgres;
    }
}
