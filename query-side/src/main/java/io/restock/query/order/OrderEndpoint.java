package io.restock.query.order;

import io.restock.platform.view.View;
import io.restock.query.web.Answers;
import io.restock.query.web.OpenStreams;
import io.restock.query.web.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows single orders and returns. */
@RestController
class OrderEndpoint {

    private final Answers<OrderCard, OrderCard.Shown> answers;

    OrderEndpoint(View<OrderCard> orders, OpenStreams streams) {
        this.answers = new Answers<>(OrderProjector.VIEW, orders, OrderCard::shown, streams);
    }

    @GetMapping("/api/orders/{id}")
    Mono<OrderCard.Shown> order(@PathVariable String id) {
        return answers.one("order:" + id, () -> Problem.unknown("order", "no order '%s' was placed".formatted(id)));
    }

    @GetMapping("/api/returns/{id}")
    Mono<OrderCard.Shown> itemsReturned(@PathVariable String id) {
        return answers.one("return:" + id, () -> Problem.unknown("return", "no return '%s' came in".formatted(id)));
    }
}
