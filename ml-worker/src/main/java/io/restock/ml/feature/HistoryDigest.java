package io.restock.ml.feature;

import io.restock.platform.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/**
 * The fingerprint of all that a history says, to the last bit. Whatever any model reads is computed from the history alone:
 * the same fingerprint means the same features.
 */
public final class HistoryDigest {

    /** Names what is written, and in which order; the fingerprint begins with it. */
    public static final String VERSION = "demand-history-1";

    private final DataOutputStream out;

    private HistoryDigest(DataOutputStream out) {
        this.out = out;
    }

    /** SHA-256 in hex. */
    public static String of(DemandHistory history) {
        var bytes = new ByteArrayOutputStream();
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
            out.writeLong(day.units());
            out.writeDouble(day.hoursOutOfStock());
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
        write(day.day());
        out.writeDouble(day.unitPrice());
        out.writeBoolean(day.promoted());
        out.writeBoolean(day.holiday());
        out.writeBoolean(day.open());
        write(day.signals());
    }

    private void write(SortedMap<String, Double> signals) throws IOException {
        out.writeInt(signals.size());
        for (Map.Entry<String, Double> signal : signals.entrySet()) {
            out.writeUTF(signal.getKey());
            out.writeDouble(signal.getValue());
        }
    }

    private void write(LocalDate day) throws IOException {
        out.writeLong(day.toEpochDay());
    }
}
