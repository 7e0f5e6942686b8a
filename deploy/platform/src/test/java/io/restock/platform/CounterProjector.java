package io.restock.platform;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.StockEvent.StockIssued;
import io.restock.platform.view.Projection;
import io.restock.platform.view.View;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("counters")
class CounterProjector extends Projection<Counter> {

    CounterProjector(View<Counter> view) {
        super(view);
    }

    @EventHandler
    void on(StockIssued event, @SequenceNumber long sequence) {
        if (event.movement().equals("poison")) {
            throw new IllegalStateException("poison");
        }
        var id = event.item().toString();
        fold(id, () -> new Counter(id, 0, List.of(), -1), counter -> after(counter, event, sequence));
    }

    private static Counter after(Counter counter, StockIssued event, long sequence) {
        return sequence <= counter.sequence()
                ? counter
                : new Counter(
                        counter.id(),
                        counter.units() + event.units().units(),
                        Stream.concat(counter.movements().stream(), Stream.of(event.movement()))
                                .toList(),
                        sequence);
    }

    @Configuration
    static class Views {

        @Bean
        View<Counter> counters(MongoDatabase database) {
            return new View<>(database, "counters", Counter.class);
        }
    }
}
