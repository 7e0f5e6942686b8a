package io.restock.ml.demand.serve;

import io.restock.ml.forecast.DemandForecaster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A loaded model: whoever has begun with it ends with it, and after its retirement the last one closes it. */
final class SharedModel {

    private static final Logger LOG = LoggerFactory.getLogger(SharedModel.class);

    private final DemandForecaster forecaster;
    private int holders = 1;

    SharedModel(DemandForecaster forecaster) {
        this.forecaster = forecaster;
    }

    DemandForecaster forecaster() {
        return forecaster;
    }

    /** @return false if it is closed already; else {@link #leave} has to follow */
    synchronized boolean enter() {
        if (holders == 0) {
            return false;
        }
        holders++;
        return true;
    }

    void leave() {
        if (isLast() && forecaster instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception failure) {
                LOG.warn("{} does not close", forecaster.model().id(), failure);
            }
        }
    }

    /** It is served no longer; to be called once. */
    void retire() {
        leave();
    }

    private synchronized boolean isLast() {
        holders--;
        return holders == 0;
    }
}
