package io.restock.ml.forecast.training.run;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Successive halving (Jamieson, Talwalkar 2016): on each rung all candidates that are left learn on to the same epoch, twice as
 * far as on the rung before, and the better half goes on. The first one goes along to the end in any case: what learns fast
 * at first may still be caught up with. As many candidates as the budget allows.
 *
 * @param rungs the last one has one candidate, and the first one
 */
record Ladder(List<Rung> rungs) {

    private static final int MOST_CANDIDATES = 64;

    /**
     * @param budget epochs of all candidates together
     * @param epochs of the last rung
     */
    static Ladder of(int budget, int epochs) {
        return IntStream.iterate(MOST_CANDIDATES, candidates -> candidates > 1, candidates -> candidates - 1)
                .mapToObj(candidates -> ofCandidates(candidates, epochs))
                .filter(ladder -> ladder.cost() <= budget)
                .findFirst()
                .orElseGet(() -> ofCandidates(1, epochs));
    }

    int candidates() {
        return rungs.getFirst().candidates();
    }

    /** In epochs, if no candidate stops early and the first one is never among the better half. */
    int cost() {
        int cost = 0;
        int before = 0;
        for (var rung : rungs) {
            cost += (rung.candidates() + (before == 0 ? 0 : 1)) * (rung.until() - before);
            before = rung.until();
        }
        return cost;
    }

    /** A rung that would teach nothing new is left out. */
    private static Ladder ofCandidates(int candidates, int epochs) {
        var halvings = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(candidates);
        return new Ladder(IntStream.rangeClosed(0, halvings)
                .filter(rung -> rung == 0 || until(epochs, halvings - rung) > until(epochs, halvings - rung + 1))
                .mapToObj(rung -> new Rung(candidates >> rung, until(epochs, halvings - rung)))
                .toList());
    }

    private static int until(int epochs, int halvings) {
        return Math.ceilDiv(epochs, 1 << halvings);
    }

    /** @param until the epoch, inclusive */
    record Rung(int candidates, int until) {}
}
