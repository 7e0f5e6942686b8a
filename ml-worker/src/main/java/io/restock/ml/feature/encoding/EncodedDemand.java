package io.restock.ml.feature.encoding;

import io.restock.platform.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

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
        var name = DemandEncoder.VERSION.getBytes(StandardCharsets.UTF_8);
        return Sha256.hex(name, bytes(target), bytes(mask), bytes(past), bytes(future));
    }

    private static byte[] bytes(float[] numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
        bytes.asFloatBuffer().put(numbers);
        return bytes.array();
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
