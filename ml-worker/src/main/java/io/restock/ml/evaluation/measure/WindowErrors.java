package io.restock.ml.evaluation.measure;

/** The errors of one window, period by period. */
public final class WindowErrors {

    private double absolute;
    private double squared;
    private double pinball;
    private int periods;

    /**
     * One more period.
     *
     * @param point error of the single number
     * @param mean error of the expected units
     * @param loss pinball loss, the mean over levels
     */
    public void add(double point, double mean, double loss) {
        absolute += Math.abs(point);
        squared += mean * mean;
        pinball += loss;
        periods++;
    }

    public boolean isEmpty() {
        return periods == 0;
    }

    double absolute() {
        return absolute / periods;
    }

    double squared() {
        return squared / periods;
    }

    double pinball() {
        return pinball / periods;
    }
}
