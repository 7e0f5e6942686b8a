package io.restock.ml.evaluation.board;

/** What is shown of each forecaster, beside the summary. */
public enum FigureTable {
    QUANTILES("Quantiles"),
    POINTS("Single numbers"),
    LEVELS("WAPE and bias, %, if the single number is the quantile of a level"),
    COVERAGE("Coverage of each quantile, %"),
    CLASSES("Coverage by kind of demand");

    private final String title;

    FigureTable(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
