package io.restock.ml.demand.training.kept;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.restock.ml.panel.DemandPanel;
import io.restock.platform.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** What a training learns from, as it was when it began: a panel as compressed JSON. */
public final class PanelSnapshot {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .build();

    private final byte[] bytes;
    private final long position;

    PanelSnapshot(byte[] bytes, long position) {
        this.bytes = bytes.clone();
        this.position = position;
    }

    public static PanelSnapshot of(DemandPanel panel, long position) {
        var bytes = new ByteArrayOutputStream();
        try (var compressed = new GZIPOutputStream(bytes)) {
            JSON.writeValue(compressed, panel);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return new PanelSnapshot(bytes.toByteArray(), position);
    }

    public DemandPanel panel() {
        try (var whole = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readValue(whole, DemandPanel.class);
        } catch (IOException failure) {
            throw new UncheckedIOException("the data of a training cannot be read", failure);
        }
    }

    /** Of the last event in the event store that it knows. */
    public long position() {
        return position;
    }

    /** SHA-256 in hex: the same numbers, the same digest. */
    public String digest() {
        try (var whole = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return Sha256.hex(whole.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException("the data of a training cannot be read", failure);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
