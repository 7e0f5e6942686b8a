package io.restock.ml.forecast.training.run;

/** A finished model file. */
public final class TrainedModel {

    private final byte[] file;
    private final String note;

    TrainedModel(byte[] file, String note) {
        this.file = file.clone();
        this.note = note;
    }

    public byte[] file() {
        return file.clone();
    }

    /** What it should have been and is not; empty if there is nothing to say. */
    public String note() {
        return note;
    }
}
