package io.restock.command;

import java.util.function.Supplier;

/** What became of one command: something was recorded, nothing had to be, or it was refused. */
public sealed interface Outcome {

    Outcome ACCEPTED = new Accepted();
    Outcome REPEATED = new Repeated();

    record Accepted() implements Outcome {}

    record Repeated() implements Outcome {}

    record Rejected(Rejection rejection) implements Outcome {}

    /** @throws CommandRejected if the command was refused */
    static void demandNoRefusal(Outcome outcome) {
        if (outcome instanceof Rejected(var rejection)) {
            throw new CommandRejected(rejection);
        }
    }

    /** A refused command must not keep its neighbours in the same transaction from being recorded. */
    static Outcome of(Supplier<Outcome> decision) {
        try {
            return decision.get();
        } catch (CommandRejected refused) {
            return new Rejected(refused.rejection());
        }
    }
}
