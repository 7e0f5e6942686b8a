package io.restock.command.web;

import io.restock.command.CommandRejected;
import io.restock.command.Commands;
import io.restock.command.Outcome;
import io.restock.command.Outcome.Accepted;
import io.restock.command.Outcome.Rejected;
import io.restock.command.Outcome.Repeated;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers a call about one thing: what it is called, and whether something was recorded. */
@Component
public class Answers {

    private final Commands commands;

    public Answers(Commands commands) {
        this.commands = commands;
    }

    /** @param command answered by one outcome */
    public Mono<ResponseEntity<Map<String, String>>> one(Object command, Named thing) {
        return Mono.fromFuture(() -> commands.<Outcome>send(command)).map(outcome -> answer(outcome, thing));
    }

    /** @param batch of one, answered by a list of one outcome */
    public Mono<ResponseEntity<Map<String, String>>> onlyOne(Object batch, Named thing) {
        return Mono.fromFuture(() -> commands.<List<Outcome>>send(batch))
                .map(outcomes -> answer(outcomes.getFirst(), thing));
    }

    /**
     * @param kind the field of the answer that holds the id
     * @param whenAccepted the status of the answer when something was recorded
     */
    public record Named(String kind, Object id, HttpStatus whenAccepted) {

        public static Named of(String kind, Object id) {
            return new Named(kind, id, HttpStatus.OK);
        }

        public static Named created(String kind, Object id) {
            return new Named(kind, id, HttpStatus.CREATED);
        }
    }

    private static ResponseEntity<Map<String, String>> answer(Outcome outcome, Named thing) {
        return switch (outcome) {
            case Accepted _ ->
                ResponseEntity.status(thing.whenAccepted())
                        .body(Map.of(thing.kind(), thing.id().toString(), "status", "accepted"));
            case Repeated _ -> ResponseEntity.ok(Map.of(thing.kind(), thing.id().toString(), "status", "repeated"));
            case Rejected(var rejection) -> throw new CommandRejected(rejection);
        };
    }
}
