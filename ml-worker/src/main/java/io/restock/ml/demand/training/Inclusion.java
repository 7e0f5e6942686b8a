package io.restock.ml.demand.training;

import org.springframework.util.ClassUtils;

/** Whether the program has what it takes to train, which is large and may be left out. */
public record Inclusion(ClassLoader classes) {

    private static final String NATIVE_LIBRARY = "native/lib/pytorch.properties";

    public boolean isWhole() {
        return ClassUtils.isPresent("ai.djl.pytorch.engine.PtEngine", classes)
                && ClassUtils.isPresent("ai.onnx.proto.OnnxMl", classes)
                && ClassUtils.isPresent("ml.dmlc.xgboost4j.java.XGBoost", classes)
                && classes.getResource(NATIVE_LIBRARY) != null;
    }
}
