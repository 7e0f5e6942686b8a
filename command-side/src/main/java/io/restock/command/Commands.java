package io.restock.command;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/** Sends commands, again and a little later where somebody else changed the same thing at the same time. */
@Component
public class Commands {

    private static final int ATTEMPTS = 8;
    private static final long FIRST_PAUSE_MILLIS = 10;

    private final CommandGateway gateway;

    public Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    public <R> CompletableFuture<R> send(Object command) {
        return attempt(command, 1);
    }

    private <R> CompletableFuture<R> attempt(Object command, int number) {
        CompletableFuture<R> answer = gateway.send(command);
        return answer.exceptionallyCompose(failure -> {
            var cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            return number < ATTEMPTS && isConflict(cause)
                    ? CompletableFuture.<Object>supplyAsync(() -> command, pauseAfter(number))
                            .thenCompose(again -> attempt(again, number + 1))
                    : CompletableFuture.failedFuture(cause);
        });
    }

    private static Executor pauseAfter(int attempt) {
        var longest = FIRST_PAUSE_MILLIS << attempt;
        return CompletableFuture.delayedExecutor(
                ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MILLIS, longest + 1), TimeUnit.MILLISECONDS);
    }

    private static boolean isConflict(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConcurrencyException
                        || cause instanceof DeadlockException
                        || (cause instanceof SQLException refused && isConflictState(refused)));
    }

    /** Class 23: somebody wrote the same key first; class 40: the database gave up one of several transactions. */
    private static boolean isConflictState(SQLException refused) {
        var state = refused.getSQLState();
        return state != null && (state.startsWith("23") || state.startsWith("40"));
    }
}
