package io.restock.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class BatchWritesTest {

    @Test
    void heads_are_written_after_all_parts_and_nothing_before_the_batch_is_over() {
        var written = new ArrayList<String>();
        var work = DefaultUnitOfWork.startAndGet(null);
        BatchWrites.of(work).add(() -> written.add("head"), true);
        BatchWrites.of(work).add(() -> written.add("part"), false);
        assertThat(written).isEmpty();

        work.commit();

        assertThat(written).containsExactly("part", "head");
    }
}
