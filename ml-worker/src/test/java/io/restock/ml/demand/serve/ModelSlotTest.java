package io.restock.ml.demand.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.ModelEvent;
import io.restock.events.ModelEvent.ModelPromoted;
import io.restock.events.ModelEvent.ModelRetired;
import io.restock.events.ModelEvent.ModelRolledBack;
import io.restock.events.ModelEvent.ModelShadowEnded;
import io.restock.events.ModelEvent.ModelShadowed;
import io.restock.events.ModelRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelSlotTest {

    private static final String DEMAND = "demand/1";
    private static final ModelRef A = new ModelRef("a", "1");
    private static final ModelRef B = new ModelRef("b", "2");
    private static final ModelRef C = new ModelRef("c", "3");

    @Test
    void follows_who_is_champion_and_who_was_before() {
        var promoted = after(promoted(A, null), promoted(B, A));
        assertThat(promoted).isEqualTo(new ModelSlot(DEMAND, 1, B, 1, A, null));
        assertThat(promoted.after(new ModelRolledBack(B, DEMAND, A, "anna", "", Instant.EPOCH), 2))
                .isEqualTo(new ModelSlot(DEMAND, 2, A, 2, B, null));
    }

    @Test
    void follows_the_shadow() {
        var shadowed = after(promoted(A, null), new ModelShadowed(C, DEMAND, "anna", "", Instant.EPOCH));
        assertThat(shadowed.shadow()).isEqualTo(C);
        assertThat(shadowed.championSince()).isZero();
        assertThat(shadowed.after(new ModelShadowEnded(C, DEMAND, "anna", "", Instant.EPOCH), 2)
                        .shadow())
                .isNull();
    }

    @Test
    void what_comes_twice_or_concerns_nobody_who_serves_changes_no_one() {
        var slot = after(promoted(A, null), promoted(B, A));
        assertThat(slot.after(promoted(A, null), 0)).isSameAs(slot);
        assertThat(slot.after(new ModelRetired(C, DEMAND, "anna", "", Instant.EPOCH), 2))
                .isEqualTo(new ModelSlot(DEMAND, 2, B, 1, A, null));
    }

    private static ModelSlot after(ModelEvent... events) {
        var slot = ModelSlot.blank(DEMAND);
        for (int i = 0; i < events.length; i++) {
            slot = slot.after(events[i], i);
        }
        return slot;
    }

    private static ModelPromoted promoted(ModelRef model, @Nullable ModelRef replaces) {
        return new ModelPromoted(model, DEMAND, replaces, null, false, "anna", "", Instant.EPOCH);
    }
}
