package io.restock.platform;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Stores for one test: at the addresses in {@code RESTOCK_TEST_POSTGRES} and {@code RESTOCK_TEST_MONGODB}, in a database
 * of their own, or else the embedded ones in a folder of their own.
 */
public final class TestStores implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TestStores.class);

    private final String name = "restock_test_" + UUID.randomUUID().toString().replace("-", "");
    private final Optional<String> postgres = address("RESTOCK_TEST_POSTGRES");
    private final Optional<String> mongodb = address("RESTOCK_TEST_MONGODB");
    private final Path home;

    public TestStores() {
        try {
            home = Files.createTempDirectory("restock-test");
        } catch (IOException failure) {
            throw new IllegalStateException("no folder for the embedded stores", failure);
        }
        postgres.ifPresent(address -> execute(address, "CREATE DATABASE " + name));
        LOG.info("stores of this test: {}", this);
    }

    /** The properties that point the program at these stores. */
    public Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("restock.home", home.toString());
        postgres.ifPresent(address ->
                properties.put("restock.postgres", address.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1")));
        mongodb.ifPresent(
                address -> properties.put("restock.mongodb", address.replaceFirst("/(\\?|$)", "/" + name + "$1")));
        return properties;
    }

    @Override
    public void close() {
        postgres.ifPresent(address -> execute(address, "DROP DATABASE " + name + " WITH (FORCE)"));
        mongodb.ifPresent(this::drop);
    }

    @Override
    public String toString() {
        return "%s and %s"
                .formatted(
                        postgres.map(_ -> "PostgreSQL").orElse("the embedded event store"),
                        mongodb.map(_ -> "MongoDB").orElse("the embedded MongoDB"));
    }

    private void drop(String address) {
        try (var client = MongoClients.create(new ConnectionString(address))) {
            Mono.from(client.getDatabase(name).drop()).block();
        }
    }

    private static Optional<String> address(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(text -> !text.isBlank());
    }

    private static void execute(String address, String statement) {
        try (var connection = DriverManager.getConnection(address);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("PostgreSQL at %s refused: %s".formatted(address, statement), failure);
        }
    }
}
