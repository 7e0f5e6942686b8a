package io.restock.ml.forecast.training.network.layer;

import java.util.Locale;

/** How a network reads the past. */
public enum Architecture {
    LSTM,
    GRU,
    RNN,
    DILATED_CONVOLUTION;

    /** As it begins the name of a model. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
