package io.restock.ml.forecast.training.checkpoint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Where a training stood after an epoch. Which windows it drew so far follows from their number and its seed.
 *
 * @param epoch that was finished last; 0 before the first
 * @param learnt loss of the training windows in that epoch
 * @param loss of the validation windows after it
 * @param best the epoch with the least loss of the validation windows
 * @param least that loss
 * @param parameters after that epoch
 * @param kept parameters after the best epoch
 * @param pace what the optimizer remembers
 */
public record Checkpoint(
        int epoch,
        double learnt,
        double loss,
        int best,
        double least,
        List<float[]> parameters,
        List<float[]> kept,
        Momentum pace) {

    private static final String VERSION = "demand-checkpoint-1";

    /** Before anything was learnt. */
    public static Checkpoint start(List<float[]> parameters) {
        return new Checkpoint(
                0, Double.NaN, Double.NaN, 0, Double.POSITIVE_INFINITY, parameters, parameters, Momentum.NONE);
    }

    /** One epoch later. */
    public Checkpoint after(double learntNow, double lossNow, List<float[]> parametersNow, Momentum paceNow) {
        var now = epoch + 1;
        return lossNow < least
                ? new Checkpoint(now, learntNow, lossNow, now, lossNow, parametersNow, parametersNow, paceNow)
                : new Checkpoint(now, learntNow, lossNow, best, least, parametersNow, kept, paceNow);
    }

    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(VERSION);
            out.writeInt(epoch);
            out.writeDouble(learnt);
            out.writeDouble(loss);
            out.writeInt(best);
            out.writeDouble(least);
            new Numbers(parameters).write(out);
            new Numbers(kept).write(out);
            out.writeInt(pace.updates());
            new Numbers(pace.means()).write(out);
            new Numbers(pace.variances()).write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException if the bytes are no whole checkpoint */
    public static Checkpoint of(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!VERSION.equals(in.readUTF())) {
                throw new IllegalArgumentException("not a checkpoint of this version");
            }
            return new Checkpoint(
                    in.readInt(),
                    in.readDouble(),
                    in.readDouble(),
                    in.readInt(),
                    in.readDouble(),
                    Numbers.read(in),
                    Numbers.read(in),
                    new Momentum(in.readInt(), Numbers.read(in), Numbers.read(in)));
        } catch (IOException failure) {
            throw new IllegalArgumentException("not a whole checkpoint", failure);
        }
    }
}
