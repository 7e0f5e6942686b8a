package io.restock.ml.forecast.training.progress;

/**
 * How far trees have come.
 *
 * @param boosters that are grown
 * @param of so many
 */
public record GrownTrees(int boosters, int of) {

    public String inWords() {
        return "%d of %d boosters grown".formatted(boosters, of);
    }
}
