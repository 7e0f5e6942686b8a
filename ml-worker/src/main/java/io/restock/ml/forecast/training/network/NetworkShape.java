package io.restock.ml.forecast.training.network;

import io.restock.ml.feature.encoding.DemandEncoder;
import io.restock.ml.forecast.training.network.layer.Architecture;

/**
 * How a network is built.
 *
 * @param encoder what it reads
 * @param architecture how it reads the past
 * @param target what it learns of demand
 * @param hidden its width
 */
public record NetworkShape(DemandEncoder encoder, Architecture architecture, Target target, int hidden) {

    /** An LSTM that learns ratios. */
    public static NetworkShape lstm(DemandEncoder encoder, int hidden) {
        return new NetworkShape(encoder, Architecture.LSTM, Target.RATIO, hidden);
    }

    public NetworkShape with(Architecture other) {
        return new NetworkShape(encoder, other, target, hidden);
    }

    public NetworkShape with(Target other) {
        return new NetworkShape(encoder, architecture, other, hidden);
    }

    public NetworkShape withHidden(int other) {
        return new NetworkShape(encoder, architecture, target, other);
    }
}
