package io.restock.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    private final Percentiles hundred = new Percentiles(IntStream.rangeClosed(1, 100)
            .mapToObj(i -> Duration.ofMillis(101 - i))
            .toList());

    @Test
    void half_of_a_hundred_do_not_exceed_the_fiftieth() {
        assertThat(hundred.percentile(50)).isEqualTo(Duration.ofMillis(50));
        assertThat(hundred.percentile(99)).isEqualTo(Duration.ofMillis(99));
        assertThat(hundred.percentile(100)).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void takes_the_larger_of_two_beyond_the_middle() {
        var two = new Percentiles(List.of(Duration.ofMillis(3), Duration.ofMillis(2)));

        assertThat(two.percentile(50)).isEqualTo(Duration.ofMillis(2));
        assertThat(two.percentile(99)).isEqualTo(Duration.ofMillis(3));
    }

    @Test
    void says_how_many_times_longer() {
        var one = new Percentiles(List.of(Duration.ofMillis(20)));

        assertThat(hundred.ratio(one, 50)).isEqualTo(2.5);
        assertThat(one).hasToString("p50    20.0 ms   p99    20.0 ms   max    20.0 ms");
    }
}
