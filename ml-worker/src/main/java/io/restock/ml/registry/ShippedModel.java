package io.restock.ml.registry;

/** A model file that comes with the program, registered when it starts for the first time. */
@FunctionalInterface
public interface ShippedModel {

    byte[] file();
}
