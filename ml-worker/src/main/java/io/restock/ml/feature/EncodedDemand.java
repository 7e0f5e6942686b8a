package io.restock.ml.feature;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One demand history as a model reads it: days by row, oldest first. */
public final class EncodedDemand {

    private final int covariates;
    private final float[] target;
    private final float[] mask;
    private final float[] past;
    private final float[] future;

    EncodedDemand(int context, int horizon, int covariates) {
        this.covariates = covariates;
        this.target = new float[context];
        this.mask = new float[context];
        this.past = new float[context * covariates];
        this.future = new float[horizon * covariates];
    }

    /** Units of each day of the context; 0 where the mask is. */
    public float[] target() {
        return target.clone();
    }

    /** 1 where the target is to be believed, else 0. */
    public float[] mask() {
        return mask.clone();
    }

    /** The covariates of the context's days, row-major. */
    public float[] past() {
        return past.clone();
    }

    /** The covariates of the days to come, row-major. */
    public float[] future() {
        return future.clone();
    }

    /** SHA-256 in hex of the encoding's name and of every number, big-endian, in the order of the methods above. */
    public String digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(DemandEncoder.VERSION.getBytes(StandardCharsets.UTF_8));
            for (var numbers : new float[][] {target, mask, past, future}) {
                var bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
                bytes.asFloatBuffer().put(numbers);
                sha256.update(bytes);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    void observe(int day, double units) {
        target[day] = (float) units;
        mask[day] = 1;
    }

    Row pastCovariates(int day) {
        return (covariate, value) -> past[day * covariates + covariate] = (float) value;
    }

    Row futureCovariates(int day) {
        return (covariate, value) -> future[day * covariates + covariate] = (float) value;
    }

    /** The covariates of one day, to be filled in. */
    interface Row {
        void set(int covariate, double value);
    }
}
