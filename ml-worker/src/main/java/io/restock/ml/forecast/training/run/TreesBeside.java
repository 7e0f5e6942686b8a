package io.restock.ml.forecast.training.run;

import io.restock.ml.evaluation.Backtest;
import io.restock.ml.feature.DemandDay;
import io.restock.ml.forecast.combination.training.CombinationTraining;
import io.restock.ml.forecast.training.DemandTraining;
import io.restock.ml.forecast.tree.training.TreeTrainer;
import io.restock.ml.onnx.InlinedModel;
import io.restock.ml.panel.Window;
import java.util.List;

/** Grows trees on what a network has learnt from, and writes the combination that forecasts the validation windows best. */
record TreesBeside(DemandTraining data, TreeTrainer trainer) {

    private static final int JUDGED_DAYS = 14;

    /** The file says of itself what the network's does, and more. */
    byte[] combined(byte[] network) {
        var trees = trainer.train("trees", data.panel(), lessons(), data.learnable());
        try (var combination = new CombinationTraining(List.of(network), List.of(trees))) {
            return combination.combine(
                    new Backtest(data.panel(), judged(), JUDGED_DAYS), InlinedModel.metadata(network));
        }
    }

    /** One a week of each item: days that follow each other teach trees much the same. */
    private List<Window> lessons() {
        var weekday = data.learnable().getDayOfWeek();
        return data.lessons().stream()
                .filter(window -> window.firstDay().getDayOfWeek() == weekday)
                .toList();
    }

    /** Those that are over, and in which stock never ran out. */
    private List<Window> judged() {
        var last = data.visible().minusDays(JUDGED_DAYS);
        return data.validation().stream()
                .filter(window -> !window.firstDay().isAfter(last))
                .filter(window ->
                        data.panel().actual(window, JUDGED_DAYS).stream().noneMatch(DemandDay::isCensored))
                .toList();
    }
}
