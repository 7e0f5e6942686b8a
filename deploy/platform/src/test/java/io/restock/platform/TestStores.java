package io.restock.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores of one test's own: databases at the addresses in {@code RESTOCK_TEST_POSTGRES} and {@code RESTOCK_TEST_MONGODB},
 * containers, or the embedded ones. The system property {@code restock.test.stores} says which; without it, addresses
 * where they are set and else the embedded ones.
 */
public final class TestStores implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TestStores.class);

    private enum Kind {
        EMBEDDED,
        ADDRESSES,
        CONTAINERS
    }

    private final Kind kind = kind();
    private final Path home = home();
    private final Optional<ServedStores> served = switch (kind) {
        case EMBEDDED -> Optional.empty();
        case ADDRESSES -> Optional.of(new AddressedStores());
        case CONTAINERS -> Optional.of(new ContainedStores());
    };

    public TestStores() {
        LOG.info("stores of this test: {}", this);
    }

    /** The properties that point the program at these stores. */
    public Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("restock.home", home.toString());
        served.ifPresent(stores -> {
            properties.put("restock.postgres", stores.postgres());
            properties.put("restock.mongodb", stores.mongodb());
        });
        return properties;
    }

    @Override
    public void close() {
        served.ifPresent(ServedStores::close);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case EMBEDDED -> "embedded, in " + home;
            case ADDRESSES -> "PostgreSQL and MongoDB at the addresses given";
            case CONTAINERS -> "PostgreSQL and MongoDB in containers";
        };
    }

    private static Kind kind() {
        var asked = System.getProperty("restock.test.stores", "");
        if (!asked.isEmpty()) {
            return Kind.valueOf(asked);
        }
        return AddressedStores.areGiven() ? Kind.ADDRESSES : Kind.EMBEDDED;
    }

    private static Path home() {
        try {
            return Files.createTempDirectory("restock-test");
        } catch (IOException failure) {
            throw new IllegalStateException("no folder for the embedded stores", failure);
        }
    }

    /** Stores that a server holds. */
    interface ServedStores extends AutoCloseable {

        String postgres();

        String mongodb();

        @Override
        void close();
    }
}
