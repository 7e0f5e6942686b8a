package io.restock.ml.forecast.series;

/** What is expected of a series, from its own past. */
public interface SeriesModel {

    String id();

    /** Mean demand of each of the next periods, as many as are planned at most, in units: 0 or more, 0 where closed. */
    double[] mean(Series series, int horizon);

    /**
     * This model with whatever is dear to find already found from a series, to be asked about the same series and about
     * earlier states of it.
     */
    default SeriesModel tunedTo(Series series) {
        return this;
    }

    /** What it is off by, where a series is like this. */
    default ErrorLaw errors(Series series) {
        return ErrorLaw.UNITS;
    }
}
