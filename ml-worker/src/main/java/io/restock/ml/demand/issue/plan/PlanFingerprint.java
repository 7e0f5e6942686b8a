package io.restock.ml.demand.issue.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.restock.ml.feature.PlannedDay;
import io.restock.platform.Sha256;
import java.util.List;

/** A short name for what is planned for some days: the same plan has the same name, another one another. */
public final class PlanFingerprint {

    private static final int LENGTH = 12;

    private PlanFingerprint() {}

    public static String of(List<PlannedDay> days) {
        var said = days.stream().map(PlanFingerprint::said).collect(joining("\n"));
        return Sha256.hex(said.getBytes(UTF_8)).substring(0, LENGTH);
    }

    private static String said(PlannedDay day) {
        return "%s %s %s %s %s %s"
                .formatted(day.day(), day.unitPrice(), day.promoted(), day.holiday(), day.open(), day.signals());
    }
}
