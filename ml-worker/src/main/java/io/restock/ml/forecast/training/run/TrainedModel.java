package io.restock.ml.forecast.training.run;

/** A finished model file. */
public final class TrainedModel {

    private final byte[] file;
    private final String note;
    private final double gap;

    TrainedModel(byte[] file, String note, double gap) {
        this.file = file.clone();
        this.note = note;
        this.gap = gap;
    }

    public byte[] file() {
        return file.clone();
    }

    /** What it should have been and is not; empty if there is nothing to say. */
    public String note() {
        return note;
    }

    /** How far what is served is from what was trained: the largest difference over an item's scale. */
    public double gap() {
        return gap;
    }
}
