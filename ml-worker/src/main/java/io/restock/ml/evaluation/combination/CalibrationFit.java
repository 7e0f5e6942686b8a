package io.restock.ml.evaluation.combination;

import io.restock.ml.evaluation.Round;
import io.restock.ml.forecast.combination.Calibration;
import io.restock.ml.forecast.combination.PastSums;
import java.util.List;

/** Learns from rounds that are over how far sums of demand were from the quantiles of a forecaster. */
public final class CalibrationFit {

    private static final int REMEMBERED_ROUNDS = 4;

    private CalibrationFit() {}

    /** @param over rounds whose windows have come to pass, oldest first */
    public static Calibration of(List<Round> over, String forecaster) {
        var sums = new PastSums();
        for (var round : over.subList(Math.max(0, over.size() - REMEMBERED_ROUNDS), over.size())) {
            for (int window = 0; window < round.classes().size(); window++) {
                sums.add(
                        round.classes().get(window),
                        round.by(forecaster).get(window),
                        round.backtest().actual(window));
            }
        }
        return sums.calibration();
    }
}
