package io.restock.demo.rule;

import io.restock.demo.api.Answer.Decision;
import io.restock.events.Money;
import io.restock.events.ProposalId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a made-up buyer approves in the evening: everything that is open, except that the dearest three above a limit wait
 * two more business days for a person.
 */
public final class BuyerRule {

    private static final int SPARED = 3;
    private static final int DAYS_TO_WAIT = 2;

    private final Money limit;

    public BuyerRule(Money limit) {
        this.limit = limit;
    }

    /** @param superseded earlier proposals that open ones took the place of: waiting goes on */
    public List<Decision> approvals(List<Decision> open, Collection<Decision> superseded, LocalDate today) {
        var predecessors = new HashMap<ProposalId, Decision>();
        superseded.forEach(earlier -> {
            if (earlier.supersededBy() != null) {
                predecessors.put(earlier.supersededBy(), earlier);
            }
        });
        var waiting = open.stream()
                .sorted(Comparator.comparing(BuyerRule::value).reversed())
                .limit(SPARED)
                .filter(dear -> value(dear).compareTo(limit.amount()) > 0)
                .filter(dear -> since(dear, predecessors).plusDays(DAYS_TO_WAIT).isAfter(today))
                .toList();
        return open.stream().filter(Predicate.not(waiting::contains)).toList();
    }

    private static BigDecimal value(Decision decision) {
        return decision.evidence().value().amount();
    }

    private static LocalDate since(Decision decision, Map<ProposalId, Decision> predecessors) {
        var first = decision;
        for (@Nullable Decision earlier = first; earlier != null; earlier = predecessors.get(earlier.id())) {
            first = earlier;
        }
        return first.evidence().businessDay();
    }
}
