package io.restock.ml.forecast.training;

import java.nio.file.Path;
import java.util.Map;

/** How the training's library is to behave: alone on its thread, and never on the network. What was set before stays. */
public final class Pytorch {

    private static final Map<String, String> SETTINGS = Map.of(
            "offline", "true",
            "ai.djl.offline", "true",
            "ai.djl.pytorch.num_threads", "1",
            "ai.djl.pytorch.num_interop_threads", "1",
            "OPT_OUT_TRACKING", "true");

    private Pytorch() {}

    /**
     * Before anything is trained in this process.
     *
     * @param cache where native libraries are unpacked
     */
    public static void prepare(Path cache) {
        SETTINGS.forEach(Pytorch::setOnce);
        setOnce("DJL_CACHE_DIR", cache.toString());
        setOnce("ENGINE_CACHE_DIR", cache.toString());
    }

    private static void setOnce(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
