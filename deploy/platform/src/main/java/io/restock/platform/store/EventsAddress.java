package io.restock.platform.store;

import io.restock.platform.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The JDBC address of the event store; user and password are part of it. */
record EventsAddress(Stores stores) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return stores.eventsUrl();
    }

    @Override
    public @Nullable String getUsername() {
        return stores.embedsEvents() ? "SA" : null;
    }

    @Override
    public @Nullable String getPassword() {
        return stores.embedsEvents() ? "" : null;
    }
}
