package io.restock.ml.registry;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param maxFileSize of a model file that is taken in; the store takes 64 MB */
@ConfigurationProperties("restock.model")
record RegistrySettings(@DefaultValue("32MB") DataSize maxFileSize) {

    int limitBytes() {
        return Math.toIntExact(maxFileSize.toBytes());
    }
}
