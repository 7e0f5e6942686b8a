package io.restock.ml.evaluation.measure;

/** How far single numbers were from what came to pass. */
public final class PointScore {

    private double units;
    private double absolute;
    private double signed;
    private double squares;
    private double shares;
    private long points;
    private long pointsWithDemand;

    public void add(double actual, double point) {
        var error = point - actual;
        units += actual;
        absolute += Math.abs(error);
        signed += error;
        squares += error * error;
        points++;
        if (actual > 0) {
            shares += Math.abs(error) / actual;
            pointsWithDemand++;
        }
    }

    /** Absolute errors over the units demanded. */
    public double wape() {
        return absolute / units;
    }

    /** Forecast less actual over the units demanded: above 0 where too much was forecast. */
    public double bias() {
        return signed / units;
    }

    public double rmse() {
        return Math.sqrt(squares / points);
    }

    /** Mean of the absolute errors over their own actual, where there was demand; only to compare with what is published. */
    public double mape() {
        return shares / pointsWithDemand;
    }

    public long points() {
        return points;
    }
}
