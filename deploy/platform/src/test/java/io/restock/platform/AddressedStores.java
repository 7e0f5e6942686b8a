package io.restock.platform;

import com.mongodb.reactivestreams.client.MongoClients;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** A new database on the PostgreSQL and one on the MongoDB that the environment names; both are dropped afterwards. */
final class AddressedStores implements TestStores.ServedStores {

    private static final String POSTGRES = "RESTOCK_TEST_POSTGRES";
    private static final String MONGODB = "RESTOCK_TEST_MONGODB";

    private final String name = "restock_test_" + UUID.randomUUID().toString().replace("-", "");

    AddressedStores() {
        execute("CREATE DATABASE " + name);
    }

    static boolean areGiven() {
        return System.getenv(POSTGRES) != null && System.getenv(MONGODB) != null;
    }

    @Override
    public String postgres() {
        return address(POSTGRES).replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    }

    @Override
    public String mongodb() {
        return address(MONGODB).replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    }

    @Override
    public void close() {
        execute("DROP DATABASE %s WITH (FORCE)".formatted(name));
        try (var client = MongoClients.create(address(MONGODB))) {
            Mono.from(client.getDatabase(name).drop()).block();
        }
    }

    private static void execute(String statement) {
        try (var connection = DriverManager.getConnection(address(POSTGRES));
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("PostgreSQL refused: " + statement, failure);
        }
    }

    private static String address(String variable) {
        return Objects.requireNonNull(System.getenv(variable), variable);
    }
}
