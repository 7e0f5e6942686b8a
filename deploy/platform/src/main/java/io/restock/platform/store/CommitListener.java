package io.restock.platform.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Hears what other processes commit to PostgreSQL: triggers of the migration notify {@code events}. */
final class CommitListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CommitListener.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String url;
    private final SignallingEventStore events;
    private volatile boolean running;

    CommitListener(String url, SignallingEventStore events) {
        this.url = url;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("commit-listener").daemon().start(this::listenForEver);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listenForEver() {
        while (running) {
            try (var connection = DriverManager.getConnection(url)) {
                listen(connection);
            } catch (SQLException lost) {
                LOG.warn("not hearing of commits, trying again: {}", lost.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN events");
        }
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            if (postgres.getNotifications((int) PAUSE.toMillis()).length > 0) {
                events.read();
            }
        }
    }
}
