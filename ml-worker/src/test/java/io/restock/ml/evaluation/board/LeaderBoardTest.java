package io.restock.ml.evaluation.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.ml.evaluation.Scope;
import io.restock.ml.evaluation.contest.Protocol;
import io.restock.ml.evaluation.contest.RollingOrigin;
import io.restock.ml.evaluation.contest.SomeContests;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaderBoardTest {

    private final LeaderBoard board = board(SomeContests.protocol());

    @Test
    void the_least_loss_comes_first() {
        assertThat(board.judgements(board.validation(), Scope.ALL).keySet())
                .containsExactly("right", "right calibrated", "combination", "short", "naive");
    }

    @Test
    void the_combination_stands_beside_its_members_and_the_best_of_the_others() {
        assertThat(board.toMarkdown())
                .contains("| figure | combination | short | right | naive |")
                .contains("| WAPE, % | 12.5 | 25.0 | 0.0 | 62.5 |")
                .contains("| bias, % | -12.5 | -25.0 | +0.0 | -62.5 |");
    }

    @Test
    void shares_covered_are_shown_for_every_level() {
        assertThat(board.toMarkdown())
                .contains("| forecaster | 0.1: periods, sums | 0.5: periods, sums | 0.9: periods, sums |")
                .contains("| right | 100.0, 100.0 | 100.0, 100.0 | 100.0, 100.0 |")
                .contains("| short | 0.0, 0.0 | 0.0, 0.0 | 0.0, 0.0 |");
    }

    @Test
    void single_numbers_are_shown_for_levels_about_the_middle() {
        assertThat(board.toMarkdown())
                .contains("| forecaster | 0.4 | 0.45 | 0.5 | 0.55 | 0.6 | 0.65 | 0.7 |")
                .contains("| short | 25.0, -25.0 | 25.0, -25.0 | 25.0, -25.0 |");
    }

    @Test
    void tables_that_were_not_asked_for_are_left_out() {
        assertThat(board(SomeContests.protocol(), FigureTable.POINTS).toMarkdown())
                .contains("### Single numbers")
                .doesNotContain("### Quantiles", "### Coverage");
    }

    @Test
    void a_test_that_was_left_alone_says_nothing() {
        assertThat(board(SomeContests.protocol().withoutTest()).toMarkdown()).contains("## all: test\n\nNone.\n");
    }

    private static LeaderBoard board(Protocol protocol) {
        return board(protocol, FigureTable.values());
    }

    private static LeaderBoard board(Protocol protocol, FigureTable... shown) {
        return new LeaderBoard(protocol, new RollingOrigin(protocol, _ -> {}).run(), List.of(shown));
    }
}
