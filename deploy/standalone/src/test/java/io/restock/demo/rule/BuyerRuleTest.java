package io.restock.demo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.demo.api.Answer.Decision;
import io.restock.demo.api.Answer.Evidence;
import io.restock.events.LocationId;
import io.restock.events.Money;
import io.restock.events.ProposalId;
import io.restock.events.Sku;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BuyerRuleTest {

    private static final LocalDate MONDAY = LocalDate.of(2011, 11, 7);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocationId MAIN = new LocationId("MAIN");

    private final BuyerRule rule = new BuyerRule(Money.of("250.00", "GBP"));

    @Test
    void leaves_the_dearest_three_above_the_limit_to_a_person() {
        var cheap = proposal("A", MONDAY, "250.00", null);
        var fourth = proposal("B", MONDAY, "300.00", null);
        var dear = List.of(
                proposal("C", MONDAY, "301.00", null),
                proposal("D", MONDAY, "302.00", null),
                proposal("E", MONDAY, "303.00", null));

        var open = List.of(cheap, fourth, dear.get(0), dear.get(1), dear.get(2));

        assertThat(rule.approvals(open, List.of(), MONDAY)).containsExactly(cheap, fourth);
    }

    @Test
    void leaves_none_up_to_the_limit() {
        var cheap = proposal("A", MONDAY, "250.00", null);

        assertThat(rule.approvals(List.of(cheap), List.of(), MONDAY)).containsExactly(cheap);
    }

    @Test
    void approves_after_two_more_business_days() {
        var dear = List.of(proposal("A", MONDAY, "900.00", null));

        assertThat(rule.approvals(dear, List.of(), TUESDAY)).isEmpty();
        assertThat(rule.approvals(dear, List.of(), WEDNESDAY)).isEqualTo(dear);
    }

    @Test
    void counts_the_days_from_the_first_proposal_that_this_one_took_the_place_of() {
        var dear = proposal("A", WEDNESDAY, "900.00", null);
        var before = proposal("A", TUESDAY, "800.00", dear.id());
        var first = proposal("A", MONDAY, "700.00", before.id());

        assertThat(rule.approvals(List.of(dear), List.of(before), WEDNESDAY)).isEmpty();
        assertThat(rule.approvals(List.of(dear), List.of(before, first), WEDNESDAY))
                .containsExactly(dear);
    }

    private static Decision proposal(String sku, LocalDate day, String value, @Nullable ProposalId supersededBy) {
        return new Decision(
                ProposalId.parse("proposal:%s@MAIN:%s".formatted(sku, day)),
                new Sku(sku),
                MAIN,
                1,
                12,
                new Evidence(day, Money.parse(value + " GBP")),
                null,
                12,
                supersededBy);
    }
}
