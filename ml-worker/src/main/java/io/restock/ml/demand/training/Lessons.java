package io.restock.ml.demand.training;

import io.restock.ml.forecast.training.DemandTraining;
import io.restock.ml.panel.DemandPanel;

/** Divides a shop's past: the last six weeks say when to stop, and which settings are best; the days before teach. */
final class Lessons {

    private static final int HORIZON = 28;
    private static final int VALIDATION_DAYS = 42;
    private static final int VALIDATION_STEP = 3;
    private static final int FIRST_WINDOW = 35;
    private static final int DAYS_THAT_COUNT = 14;
    private static final int FEWEST_LESSONS = 256;
    private static final int FEWEST_JUDGED = 10;

    private Lessons() {}

    /** @throws TooLittleData if that teaches nothing */
    static DemandTraining of(DemandPanel panel) {
        if (panel.items().isEmpty()) {
            throw new TooLittleData(0);
        }
        var end = panel.end();
        var validation = end.minusDays(VALIDATION_DAYS);
        var lessons =
                panel.windows(panel.firstDay().plusDays(FIRST_WINDOW), validation.minusDays(DAYS_THAT_COUNT - 1), 1);
        var judged = panel.windows(validation, end.minusDays(HORIZON - 1), VALIDATION_STEP);
        if (lessons.size() < FEWEST_LESSONS || judged.size() < FEWEST_JUDGED) {
            throw new TooLittleData(lessons.size());
        }
        return new DemandTraining(panel, lessons, validation, judged, end, _ -> {});
    }

    /** There is not enough to learn from. */
    static final class TooLittleData extends RuntimeException {

        TooLittleData(int lessons) {
            super("%d windows to learn from, and at least %d are needed: some ten items with sixteen weeks of past each"
                    .formatted(lessons, FEWEST_LESSONS));
        }
    }
}
