package io.restock.platform.view;

import static com.mongodb.client.model.Filters.empty;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class FollowingTest {

    private final View<Note> view = new View<>(mock(MongoDatabase.class, RETURNS_DEEP_STUBS), "notes", Note.class);

    @Test
    void changes_wait_until_they_are_read() {
        try (var following = view.open(empty(), note -> note.id().startsWith("a"), -1)) {
            view.announce(List.of(new Note("a1"), new Note("b1"), new Note("a2")), 7);

            StepVerifier.create(following.changes().map(Seen::document))
                    .expectNext(new Note("a1"), new Note("a2"))
                    .then(() -> view.announce(List.of(new Note("a3")), 8))
                    .expectNext(new Note("a3"))
                    .thenCancel()
                    .verify();
        }
    }

    @Test
    void who_is_too_slow_is_sent_away_and_the_others_are_told_everything() {
        try (var slow = view.open(empty(), _ -> true, -1);
                var quick = view.open(empty(), _ -> true, -1)) {
            var told = quick.changes().replay();
            told.connect();
            for (var change = 0; change < 10_005; change++) {
                view.announce(List.of(new Note("a" + change)), change);
            }

            StepVerifier.create(slow.changes()).expectNextCount(10_000).verifyComplete();
            StepVerifier.create(told.take(10_005)).expectNextCount(10_005).verifyComplete();
        }
    }

    private record Note(String id) implements ViewDocument {}
}
