package io.restock.ml.accuracy.drift;

import io.restock.events.LocationId;
import io.restock.ml.round.Automation;
import io.restock.ml.round.Rounds;
import io.restock.platform.view.Seen;
import io.restock.platform.view.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** Has drift told as it begins, and what began while nobody was looking. */
final class WhenDriftBeginsThenTell extends Automation {

    private static final Logger LOG = LoggerFactory.getLogger(WhenDriftBeginsThenTell.class);

    private final View<DriftWatch> watches;
    private final Rounds<LocationId> rounds;

    WhenDriftBeginsThenTell(View<DriftWatch> watches, Rounds<LocationId> rounds) {
        this.watches = watches;
        this.rounds = rounds;
    }

    @Override
    protected Disposable listen() {
        return Disposables.composite(
                watches.changes().map(Seen::document).subscribe(this::react),
                watches.all()
                        .map(Seen::document)
                        .subscribe(this::react, failure -> LOG.error("cannot catch up on drift", failure)));
    }

    private void react(DriftWatch watch) {
        if (!watch.open().isEmpty()) {
            rounds.add(watch.location());
        }
    }
}
