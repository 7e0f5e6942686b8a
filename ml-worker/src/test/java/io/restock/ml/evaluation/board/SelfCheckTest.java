package io.restock.ml.evaluation.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.evaluation.Scope;
import io.restock.ml.evaluation.contest.Protocol;
import io.restock.ml.evaluation.contest.PublishedFigure;
import io.restock.ml.evaluation.contest.RollingOrigin;
import io.restock.ml.evaluation.contest.SomeContests;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfCheckTest {

    @Test
    void a_figure_that_comes_out_is_told() {
        // 5 of 8 are missing
        var check = check(SomeContests.protocol(mape(62.5)));

        assertThat(check.isMet()).isTrue();
        assertThat(check.toMarkdown()).contains("| naive | MAPE, % | 62.5 ± 0.005 | 62.5000 | yes |");
    }

    @Test
    void one_that_is_off_by_more_than_rounding_fails() {
        var check = check(SomeContests.protocol(mape(62.5), mape(62.51)));

        assertThat(check.isMet()).isFalse();
        assertThat(check.toMarkdown()).contains("| naive | MAPE, % | 62.51 ± 0.005 | 62.5000 | NO |");
    }

    @Test
    void nothing_is_checked_while_the_test_is_left_alone() {
        var check = check(SomeContests.protocol(mape(1)).withoutTest());

        assertThat(check.isMet()).isTrue();
        assertThat(check.toMarkdown()).isEmpty();
    }

    private static PublishedFigure mape(double value) {
        return new PublishedFigure("naive", "MAPE, %", PublishedFigure.mape(Scope.ALL), value, .005);
    }

    private static SelfCheck check(Protocol protocol) {
        var board = new LeaderBoard(protocol, new RollingOrigin(protocol, _ -> {}).run(), List.of());
        return SelfCheck.of(protocol.published(), board.test());
    }
}
