package io.restock.platform.view;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/**
 * What one follower of a view is told; each part to be read once. To be closed when the follower has gone.
 *
 * @param known what matched and was written at the follower's position or later, in the order of positions
 * @param changes what has changed since; ends when too many wait for a follower that is too slow, who then starts anew
 *     where it stands
 */
public record Following<D>(Flux<Seen<D>> known, Flux<Seen<D>> changes, Disposable subscription)
        implements AutoCloseable {

    @Override
    public void close() {
        subscription.dispose();
    }
}
