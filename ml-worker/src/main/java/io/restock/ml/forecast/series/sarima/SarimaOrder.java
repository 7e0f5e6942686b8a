package io.restock.ml.forecast.series.sarima;

import java.util.ArrayList;
import java.util.List;

/**
 * Which lags a model has: (p, d, q) of single periods and (P, D, Q) of seasons. It has a mean where it has no difference.
 *
 * @param ar p, 0 to 2
 * @param d differences of single periods, 0 or 1
 * @param ma q, 0 to 2
 * @param seasonalAr P, 0 or 1
 * @param seasonalD D, 0 or 1
 * @param seasonalMa Q, 0 or 1
 * @param season periods of a season; 1 without one
 */
record SarimaOrder(int ar, int d, int ma, int seasonalAr, int seasonalD, int seasonalMa, int season) {

    private static final int[][] SINGLE = {{0, 0}, {1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 2}};
    private static final int[][] OF_SEASONS = {{0, 0}, {1, 0}, {0, 1}};

    /** The set that is chosen from: p and q together no more than two, P and Q no more than one. */
    static List<SarimaOrder> all(int d, int seasonalD, int season) {
        var orders = new ArrayList<SarimaOrder>();
        for (var single : SINGLE) {
            for (var ofSeasons : OF_SEASONS) {
                if (season > 1 || ofSeasons[0] + ofSeasons[1] == 0) {
                    orders.add(new SarimaOrder(single[0], d, single[1], ofSeasons[0], seasonalD, ofSeasons[1], season));
                }
            }
        }
        return orders;
    }

    boolean hasMean() {
        return d + seasonalD == 0;
    }

    int coefficients() {
        return ar + ma + seasonalAr + seasonalMa;
    }

    /** What is estimated: coefficients, mean, and the variance of the error. */
    int parameters() {
        return coefficients() + (hasMean() ? 1 : 0) + 1;
    }

    /** From any numbers, as many as there are coefficients. */
    SarimaLags lags(double[] free) {
        var autoregressive = Polynomial.stable(free, 0, ar)
                .times(Polynomial.stable(free, ar + ma, seasonalAr).seasonal(season));
        var moving = Polynomial.stable(free, ar, ma)
                .times(Polynomial.stable(free, ar + ma + seasonalAr, seasonalMa).seasonal(season));
        return new SarimaLags(autoregressive, moving, differences(), hasMean());
    }

    Polynomial differences() {
        return (d > 0 ? Polynomial.difference(1) : Polynomial.ONE)
                .times(seasonalD > 0 ? Polynomial.difference(season) : Polynomial.ONE);
    }
}
