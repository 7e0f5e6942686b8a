package io.restock.ml.feature.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @Test
    void a_horizon_is_each_period_alone_and_then_all_first_ones() {
        assertThat(Span.over(3))
                .containsExactly(Span.only(1), Span.only(2), Span.only(3), Span.first(2), Span.first(3));
        assertThat(Span.over(1)).containsExactly(Span.only(1));
    }

    @Test
    void both_ends_belong_to_it() {
        assertThat(new Span(3, 5).length()).isEqualTo(3);
        assertThat(Span.only(4)).isEqualTo(new Span(4, 4));
        assertThat(Span.first(4)).isEqualTo(new Span(1, 4));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "4, 3", "-1, -1"})
    void what_is_not_ahead_or_ends_before_it_begins_is_refused(int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(from, to))
                .withMessage("no span: %d to %d", from, to);
    }
}
