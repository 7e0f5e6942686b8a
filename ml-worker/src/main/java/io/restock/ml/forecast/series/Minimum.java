package io.restock.ml.forecast.series;

import java.util.function.ToDoubleFunction;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.optim.ConvergenceChecker;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** Where a function is least. */
public final class Minimum {

    private static final double PRECISION = 1e-6;

    private Minimum() {}

    /** From a start with first steps of so much a dimension (Nelder and Mead 1965); infinite where there is no way. */
    public static double[] near(double[] start, double[] steps, int evaluations, ToDoubleFunction<double[]> function) {
        var search = new Search(function, evaluations);
        return new SimplexOptimizer(search)
                .optimize(
                        MaxEval.unlimited(),
                        new ObjectiveFunction(search),
                        GoalType.MINIMIZE,
                        new InitialGuess(start),
                        new NelderMeadSimplex(steps))
                .getPoint();
    }

    /** Counts evaluations, for the optimiser tells its checker of no iteration but the first. */
    private static final class Search implements MultivariateFunction, ConvergenceChecker<PointValuePair> {

        private final ToDoubleFunction<double[]> function;
        private final SimpleValueChecker close = new SimpleValueChecker(PRECISION, PRECISION);
        private int left;

        private Search(ToDoubleFunction<double[]> function, int evaluations) {
            this.function = function;
            this.left = evaluations;
        }

        @Override
        public double value(double[] point) {
            left--;
            return function.applyAsDouble(point);
        }

        @Override
        public boolean converged(int iteration, PointValuePair previous, PointValuePair current) {
            return left <= 0 || close.converged(iteration, previous, current);
        }
    }
}
