package io.restock.ml.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import io.restock.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A model file that is ready to run, and its identity. It runs on the caller's thread alone, so that its numbers do not
 * depend on the machine's other work; callers may share it.
 */
public final class OnnxModel implements AutoCloseable {

    /** Otherwise weights kept as int8 might be multiplied as such, with numbers that depend on the batch. */
    private static final String UNPACK_WEIGHTS_ON_LOADING = "session.disable_quant_qdq";

    private final OrtSession session;
    private final Map<String, String> metadata;
    private final String sha256;

    private OnnxModel(OrtSession session, String sha256) throws OrtException {
        this.session = session;
        this.metadata = Map.copyOf(session.getMetadata().getCustomMetadata());
        this.sha256 = sha256;
    }

    /** @throws IllegalArgumentException if the bytes are no ONNX model that can run here */
    public static OnnxModel open(byte[] file) {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry(UNPACK_WEIGHTS_ON_LOADING, "1");
            return new OnnxModel(environment().createSession(file, options), Sha256.hex(file));
        } catch (OrtException failure) {
            throw new IllegalArgumentException("not a model that runs here: " + failure.getMessage(), failure);
        }
    }

    /** The bytes of a model that comes with the program. */
    public static byte[] shipped(String resource) {
        try (var file = OnnxModel.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static OrtEnvironment environment() {
        return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    }

    /** The versions that compute here. */
    public static String runtime() {
        return "onnxruntime %s, java %s, %s"
                .formatted(environment().getVersion(), Runtime.version(), System.getProperty("os.arch"));
    }

    public OrtSession session() {
        return session;
    }

    /** What the file says of itself. */
    public Map<String, String> metadata() {
        return metadata;
    }

    /** Of the whole file, in hex. */
    public String sha256() {
        return sha256;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException("model does not close", failure);
        }
    }
}
