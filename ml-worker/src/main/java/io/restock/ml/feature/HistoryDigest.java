package io.restock.ml.feature;

import io.restock.platform.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The fingerprint of all that a history says, to the last bit. Whatever any model reads is computed from the history alone:
 * the same fingerprint means the same features.
 */
public final class HistoryDigest {

    /** Names what is written, and in which order; the fingerprint begins with it. */
    public static final String VERSION = "demand-history-1";

    /** A day, its price, three flags, and the number of its signals: together, for each write to the stream takes a lock. */
    private static final int PLANNED = Long.BYTES + Double.BYTES + 3 + Integer.BYTES;

    /** Bytes for a day of few signals. */
    private static final int ROOM = 64;

    private final DataOutputStream out;

    private HistoryDigest(DataOutputStream out) {
        this.out = out;
    }

    /** SHA-256 in hex. */
    public static String of(DemandHistory history) {
        var bytes = new ByteArrayOutputStream(ROOM * (history.past().size() + history.horizon()));
        try {
            new HistoryDigest(new DataOutputStream(bytes)).write(history);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return Sha256.hex(bytes.toByteArray());
    }

    private void write(DemandHistory history) throws IOException {
        out.writeUTF(VERSION);
        out.writeUTF(history.item().toString());
        out.writeUTF(history.grain().name());
        write(history.traits());
        out.writeInt(history.past().size());
        for (var day : history.past()) {
            write(day.circumstances());
            out.write(ByteBuffer.allocate(Long.BYTES + Double.BYTES)
                    .putLong(day.units())
                    .putDouble(day.hoursOutOfStock())
                    .array());
        }
        out.writeInt(history.future().size());
        for (var day : history.future()) {
            write(day);
        }
    }

    private void write(ItemTraits traits) throws IOException {
        var revenueClass = traits.revenueClass();
        var firstDemand = traits.firstDemand();
        out.writeUTF(traits.category());
        out.writeInt(traits.attributes().size());
        for (var attribute : traits.attributes().entrySet()) {
            out.writeUTF(attribute.getKey());
            out.writeUTF(attribute.getValue());
        }
        out.writeUTF(revenueClass == null ? "" : revenueClass.name());
        out.writeLong(firstDemand == null ? Long.MIN_VALUE : firstDemand.toEpochDay());
    }

    private void write(PlannedDay day) throws IOException {
        out.write(ByteBuffer.allocate(PLANNED)
                .putLong(day.day().toEpochDay())
                .putDouble(day.unitPrice())
                .put(flag(day.promoted()))
                .put(flag(day.holiday()))
                .put(flag(day.open()))
                .putInt(day.signals().size())
                .array());
        if (!day.signals().isEmpty()) {
            for (var signal : day.signals().entrySet()) {
                out.writeUTF(signal.getKey());
                out.writeDouble(signal.getValue());
            }
        }
    }

    private static byte flag(boolean is) {
        return (byte) (is ? 1 : 0);
    }
}
