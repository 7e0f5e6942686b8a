package io.restock.ml.demand.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InclusionTest {

    @Test
    void a_program_without_the_trainer_says_so() {
        assertThat(new Inclusion(ClassLoader.getPlatformClassLoader()).isWhole())
                .isFalse();
    }
}
