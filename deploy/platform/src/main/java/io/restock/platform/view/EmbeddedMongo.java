package io.restock.platform.view;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;

/** A MongoDB in this process, on a free loopback port, its documents in one file. For trying out: it can be rebuilt from events. */
final class EmbeddedMongo implements MongoConnectionDetails, AutoCloseable {

    private final MongoServer server;

    EmbeddedMongo(Path home) {
        try {
            Files.createDirectories(home);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot create the data folder " + home.toAbsolutePath(), failure);
        }
        server = new MongoServer(
                new CommittingBackend(MVStore.open(home.resolve("views.mv").toString())));
        server.bind("127.0.0.1", 0);
    }

    @Override
    public ConnectionString getConnectionString() {
        return new ConnectionString(
                "mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
