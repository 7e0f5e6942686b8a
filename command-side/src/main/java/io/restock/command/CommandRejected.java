package io.restock.command;

import org.axonframework.commandhandling.CommandExecutionException;

/** Takes a {@link Rejection} back to whoever sent the command. */
public final class CommandRejected extends CommandExecutionException {

    private final transient Rejection rejection;

    public CommandRejected(Rejection rejection) {
        super(rejection.reason(), null, rejection);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}
