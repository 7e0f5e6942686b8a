package io.restock.platform.store;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/** Recognises, on any database, that somebody else wrote the same key first: SQL state 23, however deep it is wrapped. */
final class DuplicateKeys implements PersistenceExceptionResolver {

    @Override
    public boolean isDuplicateKeyViolation(Exception failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(first -> Stream.iterate(first, next -> next != null, SQLException::getNextException))
                .map(SQLException::getSQLState)
                .anyMatch(state -> state != null && state.startsWith("23"));
    }
}
