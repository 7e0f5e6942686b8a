package io.restock.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Lets many aggregates of one kind decide in one transaction. All are loaded before the first one decides, in the order
 * of their ids, so that two transactions never wait for each other.
 */
public final class Deciders<T> {

    private final Repository<T> repository;
    private final Callable<T> blank;

    public Deciders(Repository<T> repository, Callable<T> blank) {
        this.repository = repository;
        this.blank = blank;
    }

    /** One outcome a command, in the same order; a refused one leaves the others alone. */
    public <C> List<Outcome> decide(List<C> commands, Function<C, ?> id, BiFunction<T, C, Outcome> decision) {
        var loaded = new HashMap<String, Aggregate<T>>();
        commands.stream().map(id).map(Object::toString).distinct().sorted().forEach(key -> loaded.put(key, load(key)));
        return commands.stream()
                .map(command -> Outcome.of(
                        () -> get(loaded, id.apply(command)).invoke(decider -> decision.apply(decider, command))))
                .toList();
    }

    /** The same in reaction to events that are about to be committed: in their transaction, and as part of their command. */
    public <C> void react(List<C> commands, Function<C, ?> id, BiFunction<T, C, Outcome> decision) {
        var root = CurrentUnitOfWork.get().root();
        var work = DefaultUnitOfWork.startAndGet(root.getMessage());
        work.registerCorrelationDataProvider(_ -> root.getCorrelationData());
        work.execute(() -> decide(commands, id, decision).forEach(Outcome::demandNoRefusal));
    }

    private Aggregate<T> load(String id) {
        try {
            return repository.loadOrCreate(id, blank);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("cannot load " + id, failure);
        }
    }

    private static <T> Aggregate<T> get(Map<String, Aggregate<T>> loaded, Object id) {
        var aggregate = loaded.get(id.toString());
        if (aggregate == null) {
            throw new IllegalStateException("not loaded: " + id);
        }
        return aggregate;
    }
}
